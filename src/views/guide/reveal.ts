/** Returns the element around another: its parent, or the host of its shadow root. */
const around = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

/**
 * Opens collapsed elements around an element, as find-in-page does: `<details>` and `hidden="until-found"`. Returns
 * false if it's still not visible.
 */
export function reveal(element: Element): boolean {
  for (let outer = around(element); outer; outer = around(outer)) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
    if (outer.getAttribute('hidden') === 'until-found') {
      outer.dispatchEvent(new Event('beforematch', {bubbles: true}));
      outer.removeAttribute('hidden');
    }
  }
  return element.getClientRects().length > 0;
}
