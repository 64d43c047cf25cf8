/** The language around an element: its own `lang`, else the nearest ancestor's (through shadow roots), else the browser's. */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    const lang = found?.getAttribute('lang');
    if (lang && isLocale(lang)) return lang;
    const root = (found ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  // WebKitGTK without a locale of its own says "C".
  return isLocale(navigator.language) ? navigator.language : 'en';
}

/** A tag that Intl cannot read would throw in every formatter. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
