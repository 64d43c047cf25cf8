/** Takes over what a server has rendered. Comes only to pages that have such elements. */
import {hydrate} from '@lit-labs/ssr-client';
import type {RenderOptions} from 'lit';
import {nothing, render} from 'lit';

/** What is needed of a LitElement. */
export interface Rendered {
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: RenderOptions;
  render(): unknown;
  scheduleUpdate(): void | Promise<unknown>;
}

/** A part of a template as Lit keeps it on a node. */
interface Part {
  type: number;
  _$committedValue: unknown;
}

/** Lit's `PartType.CHILD`. */
const CHILD = 2;

/** Changed by visitors, or by a browser for them, before any script was there. */
const OF_VISITORS = ['open', 'checked', 'selected'];

/** What is shown without knowing the page. */
interface Printing {
  isPrinting: boolean;
}

/**
 * Connects the server's nodes with the templates they were rendered from, so that nothing is rendered again. Texts, numbers and links are brought up to date
 * first: the page may be older than this script. Throws, and nothing is connected, where the server has rendered something else.
 *
 * @param prepare Loads what the server had.
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
  // The element has its style sheets; these would be the same once more.
  for (const child of [...renderRoot.children]) if (child.localName === 'style') child.remove();
}

/** What counts in a node: elements, and texts that aren't only white space. */
const contents = (node: Node): ChildNode[] =>
  [...node.childNodes].filter((child) =>
    child instanceof Element ? child.localName !== 'style' : child instanceof Text && child.data.trim() !== '',
  );

/** Kinds of spaces differ from one version of a formatter to the next. */
const sameSpaces = (text: string): string => text.replace(/\s+/g, ' ');

/** False when the elements aren't the same. */
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

/** A server writes nothing for an empty value; Lit would look for an empty text there when the value changes. */
function settle(part: Part) {
  const value = part._$committedValue;
  if (value === undefined || value === null || value === '') part._$committedValue = nothing;
  const parts = Array.isArray(value) ? value : ((value as {_$parts?: unknown[]} | null | undefined)?._$parts ?? []);
  for (const inner of parts as (Part | undefined)[]) if (inner?.type === CHILD) settle(inner);
}
