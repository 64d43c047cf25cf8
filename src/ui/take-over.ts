/** Hydrates server-rendered elements. Loaded only by pages that have them. */
import {hydrate} from '@lit-labs/ssr-client';
import type {RenderOptions} from 'lit';
import {nothing, render} from 'lit';

/** The members of a LitElement that are needed. */
export interface Rendered {
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: RenderOptions;
  render(): unknown;
  scheduleUpdate(): void | Promise<unknown>;
}

/** A part of a template, as Lit stores it on a node. */
interface Part {
  type: number;
  _$committedValue: unknown;
}

/** Lit's `PartType.CHILD`. */
const CHILD = 2;

/** Attributes that visitors, or a browser on their behalf, may have changed before any script ran. */
const OF_VISITORS = ['open', 'checked', 'selected'];

/** A rendering that doesn't depend on the page. */
interface Printing {
  isPrinting: boolean;
}

/**
 * Connects server-rendered nodes to the templates they were rendered from, so that nothing is rendered again. Texts,
 * numbers and links are updated first, because the page may be older than this script. If the server's rendering
 * differs, it throws and connects nothing.
 *
 * @param prepare Loads the content that the server rendered.
 */
export async function takeOver(
  host: Rendered,
  printing: Printing,
  prepare: (() => Promise<unknown>) | undefined,
): Promise<void> {
  if (!prepare) throw new TypeError('No server renders this element.');
  await prepare();
  const {renderRoot, renderOptions} = host;
  renderOptions.renderBefore = undefined;
  printing.isPrinting = true;
  try {
    const value = host.render();
    const fresh = document.createElement('div');
    render(value, fresh, {host: renderOptions.host});
    if (!bringUpToDate(renderRoot, fresh)) throw new TypeError('The server has rendered something else.');
    hydrate(value, renderRoot, renderOptions);
  } finally {
    printing.isPrinting = false;
  }
  settle((renderRoot as unknown as {_$litPart$: Part})._$litPart$);
  // The element has its style sheets, so these would be duplicates.
  for (const child of [...renderRoot.children]) if (child.localName === 'style') child.remove();
}

/** Returns the relevant nodes: elements, and texts that aren't only white space. */
const contents = (node: Node): ChildNode[] =>
  [...node.childNodes].filter((child) =>
    child instanceof Element ? child.localName !== 'style' : child instanceof Text && child.data.trim() !== '',
  );

/** Formatters use different space characters in different versions. */
const sameSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** Returns false if the elements differ. */
function bringUpToDate(old: Node, fresh: Node): boolean {
  const [olds, news] = [contents(old), contents(fresh)];
  return olds.length === news.length && olds.every((child, at) => isSame(child, news[at]));
}

function isSame(old: ChildNode, fresh: ChildNode | undefined): boolean {
  if (old instanceof Text && fresh instanceof Text) {
    if (sameSpaces(old.data) !== sameSpaces(fresh.data)) old.data = fresh.data;
    return true;
  }
  if (!(old instanceof Element && fresh instanceof Element) || old.localName !== fresh.localName) return false;
  for (const {name} of [...old.attributes])
    if (!OF_VISITORS.includes(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const {name, value} of fresh.attributes)
    if (!OF_VISITORS.includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  return bringUpToDate(old, fresh);
}

/** A server writes nothing for an empty value, whereas Lit would look for an empty text node when the value changes. */
function settle(part: Part) {
  const value = part._$committedValue;
  if (value === undefined || value === null || value === '') part._$committedValue = nothing;
  const parts = Array.isArray(value) ? value : ((value as {_$parts?: unknown[]} | null | undefined)?._$parts ?? []);
  for (const inner of parts as (Part | undefined)[]) if (inner?.type === CHILD) settle(inner);
}
