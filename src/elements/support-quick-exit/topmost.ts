/** Makes all that is outside inert. Chromium does so for a fullscreen element too. */
const MODAL = 'dialog:modal, :fullscreen';

/**
 * What a finger in the middle of the button would meet: the button (or the link that the page has put into it), else the modal dialog or the
 * fullscreen element that keeps fingers from it. Undefined when anything else lies over it, and where the button isn't drawn.
 *
 * `isExact`: only the dialog itself, with its backdrop, and nothing that is in it.
 */
export function topmostAt(button: HTMLElement, isExact?: boolean): Element | undefined {
  const {left, top, width, height} = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = width ? document.elementFromPoint(x, y) : null;
  let inner: Element | null | undefined;
  while ((inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit) hit = inner;
  if (isExact && hit?.matches(MODAL)) return hit;
  for (; hit; hit = hit.assignedSlot ?? hit.parentElement ?? (hit.getRootNode() as ShadowRoot).host)
    if (hit === button || (!isExact && hit.matches(MODAL))) return hit;
  // A backdrop that lets presses through is met by none.
  return width && !isExact ? [...document.querySelectorAll(MODAL)].pop() : undefined;
}
