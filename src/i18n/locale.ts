import {languageTag} from '../model/language-tag.js';

/**
 * Returns the language of an element: its own `lang`, otherwise that of its nearest ancestor (through shadow roots),
 * otherwise the browser's.
 */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    const lang = languageTag(found?.getAttribute('lang'));
    if (lang) return lang;
    const root = (found ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  // WebKitGTK returns "C" if it has no locale of its own.
  return languageTag(navigator.language) ?? 'en';
}
