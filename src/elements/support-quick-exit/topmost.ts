/** Elements that make everything outside them inert. Chromium does this for a full-screen element, too. */
const MODAL = 'dialog:modal, :fullscreen';

/**
 * Returns what a tap on the middle of the button would hit: the button (or the link that the page has put into it), or
 * otherwise the modal dialog or full-screen element that blocks it. Undefined if anything else covers the button, or if
 * the button isn't rendered.
 *
 * `isExact`: counts only the dialog itself with its backdrop, not its content.
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
  // A backdrop that lets clicks through isn't hit by any.
  return width && !isExact ? [...document.querySelectorAll(MODAL)].pop() : undefined;
}
