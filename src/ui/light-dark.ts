/**
 * Returns CSS that this browser supports. `light-dark()` is newer than the oldest browsers we support (it needs Safari
 * 17.5 or Chrome 123); without it, only the light value remains.
 */
export const readable = (css: string, isKnown = knowsLightDark()): string =>
  isKnown ? css : css.replace(/light-dark\(([^,\n]{1,200}),[^)\n]{1,200}\)/g, '$1');

/** Also true outside browsers, where styles aren't applied. */
function knowsLightDark(): boolean {
  return (globalThis as Partial<typeof globalThis>).CSS?.supports('color', 'light-dark(#000, #fff)') ?? true;
}
