/**
 * The child of a finder that is a list of groups: visible without JavaScript, and hidden once the finder shows the
 * groups itself.
 */

/**
 * Parts of a page that no one puts into a finder: if they are inside, its tag was never closed. They are fine in a
 * named slot or in a list item.
 */
const PARTS_OF_PAGES = `:scope > :is(aside, form):not([slot]), :is(h1, nav, main, header, footer, support-group-finder, support-crisis-banner,
  support-quick-exit):not([slot], [slot] *, li *, td *)`;

/** Returns the text as people read it, with line breaks. */
export const textOf = (node: Element | null) => node?.textContent?.replace(/[ \t\r\f]+/g, ' ').trim() ?? '';

/** The slot for a list that the finder has read and shows itself. */
export const LIST_SLOT = 'list';

/** Elements that are read as a list. */
export const LISTS = 'table, ul, ol';
/** Elements that editors wrap around a list. */
const WRAPPERS = 'div, figure, section';

/** Returns the first part of the page that is inside the finder because its tag was never closed. */
export const swallowedPart = (finder: Element): Element | null => finder.querySelector(PARTS_OF_PAGES);

/** Returns a child of the element that is a list, or contains only a list. */
export function listChildOf(host: Element): Element | undefined {
  if (swallowedPart(host)) return undefined;
  return [...host.children].find((child) => {
    if (child.slot && child.slot !== LIST_SLOT) return false;
    if (child.matches(LISTS)) return true;
    const list = child.matches(WRAPPERS) ? child.querySelector(LISTS) : null;
    return list !== null && (child.localName === 'figure' || textOf(child) === textOf(list));
  });
}
