/**
 * Scrolls to an element like `scrollIntoView()`, but keeps it clear of a header that stays at the top of the window.
 */
export function scrollTo(element: HTMLElement): void {
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const covered = headerHeight() - padding;
  const {scrollMarginTop} = element.style;
  if (covered > 0) element.style.scrollMarginTop = `${covered}px`;
  element.scrollIntoView({block: 'start'});
  // The browser has computed the scroll position by now, even if the page scrolls smoothly.
  element.style.scrollMarginTop = scrollMarginTop;
}

/** Returns how far a fixed or sticky element at the top edge extends down; 0 if there is none. */
function headerHeight(): number {
  const ends = document
    .elementsFromPoint(innerWidth / 2, 1)
    .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
    .map((each) => each.getBoundingClientRect().bottom)
    // An element that covers the window isn't a header.
    .filter((bottom) => bottom < innerHeight / 2);
  return Math.max(0, ...ends);
}
