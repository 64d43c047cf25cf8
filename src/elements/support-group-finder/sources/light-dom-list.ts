/** A list of groups that stands in the page itself: what people see without script, or what the page tells search engines. */
import {OWN_DATA} from '../../../views/place-json-ld.js';

export type LightDomList =
  | {kind: 'table'; rows: string[][]}
  | {kind: 'items'; items: {name: string; url?: string; text: string}[]}
  | {kind: 'jsonld'; texts: string[]};

/** The site's own, not what our elements put there for search engines. */
const JSON_LD = `script[type="application/ld+json"]:not([${OWN_DATA}])`;

const textOf = (node: Element | null) => node?.textContent?.replace(/[ \t\r\f]+/g, ' ').trim() ?? '';

/**
 * Plain rows of the first table or list among the element's children, else their JSON-LD; undefined when there is none. With `ofPage` the
 * JSON-LD of the whole page.
 */
export function readLightDomList(host: Element, ofPage = false): LightDomList | undefined {
  if (ofPage) return jsonLdIn(document);
  const table = host.querySelector<HTMLTableElement>(':scope > table, :scope > :not([slot]) table');
  if (table) return {kind: 'table', rows: Array.from(table.rows, (row) => Array.from(row.cells, textOf))};
  const list = host.querySelector(
    ':scope > ul:not([slot]), :scope > ol:not([slot]), :scope > :not([slot]) :is(ul, ol)',
  );
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
