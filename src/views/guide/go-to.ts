import {scrollTo} from '../scroll-to.js';

/** Scrolls to an element and focuses it, so that the next Tab and screen readers continue there. */
export function goTo(element: HTMLElement): void {
  element.focus({preventScroll: true});
  // Our own elements know which part to focus. Others can only be focused with a `tabindex`.
  if ((element.getRootNode() as Document).activeElement !== element) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
    element.focus({preventScroll: true});
  }
  scrollTo(element);
}
