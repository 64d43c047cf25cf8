/// <reference types="node" />
/**
 * Renders our elements in an HTML page, and leaves everything else unchanged. Requires the packages `@lit-labs/ssr` and
 * `parse5`.
 */
import {createHash} from 'node:crypto';
import type {DefaultTreeAdapterTypes} from 'parse5';
import {parse} from 'parse5';
import {countryCode} from '../model/country-code.js';
import {canRender, renderElement} from './render-element.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface RenderedPage {
  html: string;
  /** The tags of the elements that were rendered. */
  rendered: readonly string[];
  /** Hashes of the elements' inline styles for `style-src`: `'sha256-…'`. */
  hashes: readonly string[];
  /** Elements that were left unchanged, and why. */
  notes: readonly {line: number; tag: string; reason: string}[];
}

/** A part of the page, by offsets into its text, and its replacement. */
interface Change {
  from: number;
  to: number;
  text: string;
}

/** Renders the crisis banners and guides of a page in the language of the page around them. */
export async function renderPage(html: string): Promise<RenderedPage> {
  const changes: Change[] = [];
  const rendered: string[] = [];
  const notes: RenderedPage['notes'][number][] = [];
  const hashes = new Set<string>();
  for (const element of elementsOf(parse(html, {sourceCodeLocationInfo: true}))) {
    const start = element.sourceCodeLocation?.startTag;
    const tag = element.tagName;
    if (!start || !(await canRender(tag))) continue;
    const attributes = attributesOf(element);
    const lang = languageAround(element);
    const reason = reasonToLeave(element, attributes, lang);
    if (reason) {
      notes.push({line: start.startLine, tag, reason});
      continue;
    }
    const shadow = (await renderElement(tag, {...attributes, ...(lang && {lang})})) ?? '';
    const old = shadowOf(element)?.sourceCodeLocation;
    changes.push({from: old?.startOffset ?? start.endOffset, to: old?.endOffset ?? start.endOffset, text: shadow});
    rendered.push(tag);
    for (const [, style = ''] of shadow.matchAll(/<style>([^]*?)<\/style>/g)) hashes.add(hashOf(style));
  }
  return {html: changed(html, changes), rendered, hashes: [...hashes].sort(), notes};
}

/** Yields every element in page order. The content of a `<template>` isn't part of the page. */
function* elementsOf(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

const attributesOf = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** Returns the nearest `lang` with a value: the element's own, or that of an element around it. */
function languageAround(element: Element): string | undefined {
  for (let node: Parent | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    const lang = 'attrs' in node ? attributesOf(node).lang : undefined;
    if (lang) return lang;
  }
  return undefined;
}

/** The shadow root that an earlier run wrote, which is replaced. */
const shadowOf = ({childNodes}: Element) =>
  childNodes.find(
    (child): child is DefaultTreeAdapterTypes.Template =>
      child.nodeName === 'template' && attributesOf(child).shadowrootmode !== undefined,
  );

function reasonToLeave(element: Element, attributes: Readonly<Record<string, string>>, lang: string | undefined) {
  if (!lang) return 'the page doesn’t say which language it’s in: set lang on <html>';
  for (const name of ['content-src', 'helplines-src'])
    if (attributes[name] !== undefined) return `only a browser can load the file in ${name}`;
  if (element.tagName !== 'support-crisis-banner') return undefined;
  if (element.childNodes.some((child) => child.nodeName === 'a' || hasLine(child)))
    return 'it has links already, which work without a script';
  return countryCode(attributes.country) ? undefined : 'it has no country';
}

const hasLine = (node: DefaultTreeAdapterTypes.ChildNode): boolean =>
  'attrs' in node && attributesOf(node)['data-line'] !== undefined;

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const changed = (text: string, changes: readonly Change[]): string =>
  changes.reduceRight((result, {from, to, text: added}) => result.slice(0, from) + added + result.slice(to), text);
