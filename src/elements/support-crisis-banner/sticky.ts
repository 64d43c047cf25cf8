/** Room between the banner and what has the focus, in CSS pixels. */
const GAP = 8;

/**
 * Scrolls whatever gets the focus out from under an element that stays in view at the foot of the window. The page's own styles are left alone.
 * Gives a function that ends it.
 */
export function keepFocusInView(cover: HTMLElement): () => void {
  const handleFocus = ({target}: FocusEvent) => {
    // After the browser has done its own scrolling.
    requestAnimationFrame(() => {
      if (!(target instanceof Element) || cover.contains(target)) return;
      const {top, bottom} = target.getBoundingClientRect();
      const edge = cover.getBoundingClientRect();
      if (bottom > edge.top && top < edge.bottom)
        scrollBy({top: Math.min(bottom - edge.top + GAP, top), behavior: 'instant'});
    });
  };
  document.addEventListener('focusin', handleFocus);
  return () => document.removeEventListener('focusin', handleFocus);
}
