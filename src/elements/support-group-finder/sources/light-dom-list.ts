/** A list of groups that stands in the page itself: what people see without script, or what the page tells search engines. */
import {OWN_DATA} from '../../../views/place-json-ld.js';

export type LightDomList =
  | {kind: 'table'; rows: string[][]}
  | {kind: 'items'; items: {name: string; url?: string; text: string}[]}
  | {kind: 'jsonld'; texts: string[]};

/** The site's own, not what our elements put there for search engines. */
const JSON_LD = `script[type="application/ld+json"]:not([${OWN_DATA}])`;

/**
 * Parts of a page that no one puts into a finder; they get there when its tag was never closed. In a named slot or in an item of a list they are
 * where they belong.
 */
const PARTS_OF_PAGES = `:scope > :is(aside, form):not([slot]), :is(h1, nav, main, header, footer, support-group-finder, support-crisis-banner,
  support-quick-exit):not([slot], [slot] *, li *, td *)`;

const textOf = (node: Element | null) => node?.textContent?.replace(/[ \t\r\f]+/g, ' ').trim() ?? '';

/** The slot of a list that the finder shows itself once it has read it. */
export const LIST_SLOT = 'list';

const LISTS = 'table, ul, ol';
/** What editors wrap around a list. */
const WRAPPERS = 'div, figure, section';

/** The first part of the page that is inside the finder because its tag was never closed. */
export const swallowedPart = (finder: Element): Element | null => finder.querySelector(PARTS_OF_PAGES);

/** A child of the element that is a list, or holds nothing but a list. */
export function listChildOf(host: Element): Element | undefined {
  if (swallowedPart(host)) return undefined;
  return [...host.children].find((child) => {
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
    return {kind: 'table', rows: [...list.rows].map((row) => [...row.cells].map(textOf))};
  if (!list) return host.querySelector(JSON_LD) ? jsonLdIn(host) : undefined;
  const items = [...list.querySelectorAll(':scope > li')].map((item) => {
    const heading = item.querySelector('a, strong, b, h2, h3, h4, h5, h6');
    const name = textOf(heading) || (textOf(item).split('\n')[0] ?? '');
    return {name, url: item.querySelector('a')?.href, text: textOf(item)};
  });
  return {kind: 'items', items};
}

const jsonLdIn = (root: ParentNode): LightDomList => ({
  kind: 'jsonld',
  texts: [...root.querySelectorAll(JSON_LD)].map(({textContent}) => textContent.trim()),
});
