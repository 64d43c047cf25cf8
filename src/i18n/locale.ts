/**
 * Returns the language of an element: its own `lang`, otherwise that of its nearest ancestor (through shadow roots),
 * otherwise the browser's.
 */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    const lang = found?.getAttribute('lang');
    if (lang && isLocale(lang)) return lang;
    const root = (found ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  // WebKitGTK returns "C" if it has no locale of its own.
  return isLocale(navigator.language) ? navigator.language : 'en';
}

/** Whether Intl can parse a tag. Others would throw in every formatter. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
