/**
 * Styles that this browser can read: `light-dark()` is newer than our browser floor (Safari 17.5, Chrome 123), so where it is not known the
 * light value stands alone.
 */
export const readable = (css: string, isKnown = knowsLightDark()): string =>
  isKnown ? css : css.replace(/light-dark\(([^,\n]{1,200}),[^)\n]{1,200}\)/g, '$1');

/** True outside of browsers too, where styles are not used. */
function knowsLightDark(): boolean {
  return (globalThis as Partial<typeof globalThis>).CSS?.supports('color', 'light-dark(#000, #fff)') ?? true;
}
