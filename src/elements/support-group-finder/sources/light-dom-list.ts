/** A list of groups in the page itself: HTML that people see without JavaScript, or JSON-LD for search engines. */
import {OWN_DATA} from '../../../views/place-json-ld.js';
import {listChildOf, LISTS, textOf} from './list-child.js';

export type LightDomList =
  | {kind: 'table'; rows: string[][]}
  | {kind: 'items'; items: {name: string; url?: string; text: string}[]}
  | {kind: 'jsonld'; texts: string[]};

/** The site's own JSON-LD, without what our elements add. */
const JSON_LD = `script[type="application/ld+json"]:not([${OWN_DATA}])`;

/**
 * Returns the rows of the first table or list among the element's children, or otherwise their JSON-LD; undefined if
 * there is neither. With `ofPage`, returns the JSON-LD of the whole page.
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
