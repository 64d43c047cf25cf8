import type {CSSResult, CSSResultOrNative} from 'lit';

/**
 * Styles that this browser can read: `light-dark()` is newer than our browser floor (Safari 17.5, Chrome 123), so where it is not known the
 * light value stands alone.
 */
export function readable(styles: CSSResult, isKnown = knowsLightDark()): CSSResultOrNative {
  if (isKnown) return styles;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.cssText.replace(/light-dark\((.+?),.+?\)/g, '$1'));
  return sheet;
}

/** True outside of browsers too, where styles are not used. */
function knowsLightDark(): boolean {
  return (globalThis as Partial<typeof globalThis>).CSS?.supports('color', 'light-dark(#000, #fff)') ?? true;
}
