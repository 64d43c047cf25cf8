/** The element around another: its parent, or the host of the tree that it's the root of. */
const around = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

/** Opens what an element is folded away in, as find-in-page does: `<details>` and `hidden="until-found"`. False when it still can't be seen. */
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
