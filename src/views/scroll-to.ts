/** Scrolls to an element as `scrollIntoView()` does, and keeps it clear of a header that stays at the top of the window. */
export function scrollTo(element: HTMLElement): void {
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const covered = headerHeight() - padding;
  const {scrollMarginTop} = element.style;
  if (covered > 0) element.style.scrollMarginTop = `${covered}px`;
  element.scrollIntoView({block: 'start'});
  // Where to scroll has been worked out by now, even if the page gets there smoothly.
  element.style.scrollMarginTop = scrollMarginTop;
}

/** How far down something reaches that is fixed, or stuck, at the top edge; 0 where nothing is. */
function headerHeight(): number {
  const ends = document
    .elementsFromPoint(innerWidth / 2, 1)
    .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
    .map((each) => each.getBoundingClientRect().bottom)
    // What covers the window is no header.
    .filter((bottom) => bottom < innerHeight / 2);
  return Math.max(0, ...ends);
}
