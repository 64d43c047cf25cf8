/** Scrolls and moves the focus, so that the next Tab and the screen reader go on there. */
export function goTo(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
  element.scrollIntoView();
}
