import {scrollTo} from '../scroll-to.js';

/** Scrolls and moves the focus, so that the next Tab and the screen reader go on there. */
export function goTo(element: HTMLElement): void {
  element.focus({preventScroll: true});
  // An element of ours knows where within it to go; others take the focus only when told that they may.
  if ((element.getRootNode() as Document).activeElement !== element) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
    element.focus({preventScroll: true});
  }
  scrollTo(element);
}
