/** The shortcode of our WordPress plugin. */
import {attributesFor} from './snippet.js';
import type {Code} from './snippet.js';

const SHORTCODES: Readonly<Record<string, string>> = {
  'support-group-finder': 'support_group_finder',
  'support-crisis-banner': 'support_crisis_banner',
  'support-quick-exit': 'support_quick_exit',
};

/** WordPress reads a value up to the next quotation mark, and a shortcode up to the next bracket. */
const escapeValue = (value: string): string =>
  value.replace(/["<>[\]]/g, (character) => `&#${character.charCodeAt(0)};`);

export function shortcodeFor(code: Code): string {
  const {tag, language} = code.choice;
  const name = SHORTCODES[tag];
  const attributes = Object.entries({...attributesFor(code), ...(language && {lang: language})});
  const text = attributes.map(
    ([attribute, value]) => ` ${attribute.replaceAll('-', '_')}="${escapeValue(value === '' ? 'true' : value)}"`,
  );
  const opening = name ? `[${name}` : `[support_guide name="${tag.replace(/^support-/, '')}"`;
  return `${opening}${text.join('')}]`;
}
