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

/** The element speaks the language of the WordPress page. A flag is a name without a value. */
export function shortcodeFor(code: Code): string {
  const {tag} = code.choice;
  const name = SHORTCODES[tag];
  const attributes = Object.entries(attributesFor(code)).map(([attribute, value]) => {
    const underscored = attribute.replaceAll('-', '_');
    return value === '' ? ` ${underscored}` : ` ${underscored}="${escapeValue(value)}"`;
  });
  const opening = name ? `[${name}` : `[support_guide name="${tag.replace(/^support-/, '')}"`;
  return `${opening}${attributes.join('')}]`;
}
