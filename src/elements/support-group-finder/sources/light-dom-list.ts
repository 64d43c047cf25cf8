/** A list of groups that stands in the page itself: what people see without script, or what the page tells search engines. */
import {OWN_DATA} from '../../../views/place-json-ld.js';

export type LightDomList =
  | {kind: 'table'; rows: string[][]}
  | {kind: 'items'; items: {name: string; url?: string; text: string}[]}
  | {kind: 'jsonld'; texts: string[]};

/** The site's own, not what our elements put there for search engines. */
const JSON_LD = `script[type="application/ld+json"]:not([${OWN_DATA}])`;

const textOf = (node: Element | null) => node?.textContent?.replace(/[ \t\r\f]+/g, ' ').trim() ?? '';

/** The slot of a list that the finder shows itself once it has read it. */
export const LIST_SLOT = 'list';

const LISTS = 'table, ul, ol';
/** What editors wrap around a list. */
const WRAPPERS = 'div, figure, section';
/** Nobody puts these into a finder; they get there when its tag was never closed. */
const PARTS_OF_PAGES = [
  'h1',
  'nav',
  'main',
  'header',
  'footer',
  'aside',
  'form',
  'support-group-finder',
  'support-crisis-banner',
  'support-quick-exit',
];

/** The name of a part of the page that has ended up inside the element; undefined when all is well. */
export function swallowedPart(host: Element): string | undefined {
  return Array.from(host.children).find(({localName}) => PARTS_OF_PAGES.includes(localName))?.localName;
}

/** A child of the element that is a list, or holds nothing but a list. */
export function listChildOf(host: Element): Element | undefined {
  if (swallowedPart(host)) return undefined;
  return Array.from(host.children).find((child) => {
    if (child.slot && child.slot !== LIST_SLOT) return false;
    if (child.matches(LISTS)) return true;
    const list = child.matches(WRAPPERS) ? child.querySelector(LISTS) : null;
    return list !== null && (child.localName === 'figure' || textOf(child) === textOf(list));
  });
}

/**
 * Plain rows of the first table or list among the element's children, else their JSON-LD; undefined when there is none. With `ofPage` the
 * JSON-LD of the whole page.
 */
export function readLightDomList(host: Element, ofPage = false): LightDomList | undefined {
  if (ofPage) return jsonLdIn(document);
  const child = listChildOf(host);
  const list = child?.matches(LISTS) ? child : child?.querySelector(LISTS);
  if (list instanceof HTMLTableElement)
    return {kind: 'table', rows: Array.from(list.rows, (row) => Array.from(row.cells, textOf))};
  if (!list) return host.querySelector(JSON_LD) ? jsonLdIn(host) : undefined;
  const items = Array.from(list.querySelectorAll(':scope > li'), (item) => {
    const heading = item.querySelector('a, strong, b, h2, h3, h4, h5, h6');
    const name = textOf(heading) || (textOf(item).split('\n')[0] ?? '');
    return {name, url: item.querySelector('a')?.href, text: textOf(item)};
  });
  return {kind: 'items', items};
}

const jsonLdIn = (root: ParentNode): LightDomList => ({
  kind: 'jsonld',
  texts: Array.from(root.querySelectorAll(JSON_LD), ({textContent}) => textContent.trim()),
});
