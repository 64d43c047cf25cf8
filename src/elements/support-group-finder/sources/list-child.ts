/** The child of a finder that is a list of groups: people see it without script, and the finder hides it once it shows the groups itself. */

/**
 * Parts of a page that no one puts into a finder; they get there when its tag was never closed. In a named slot or in an item of a list they are
 * where they belong.
 */
const PARTS_OF_PAGES = `:scope > :is(aside, form):not([slot]), :is(h1, nav, main, header, footer, support-group-finder, support-crisis-banner,
  support-quick-exit):not([slot], [slot] *, li *, td *)`;

/** Its text as people read it, with the ends of lines. */
export const textOf = (node: Element | null) => node?.textContent?.replace(/[ \t\r\f]+/g, ' ').trim() ?? '';

/** The slot of a list that the finder shows itself once it has read it. */
export const LIST_SLOT = 'list';

/** What is read as a list. */
export const LISTS = 'table, ul, ol';
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
