/** The shortcode of our WordPress plugin. */
import {attributesFor} from './snippet.js';
import type {Code} from './snippet.js';

/** WordPress reads a value up to the next quotation mark, and a shortcode up to the next bracket. */
const escapeValue = (value: string): string =>
  value.replace(/["<>[\]]/g, (character) => `&#${character.charCodeAt(0)};`);

const factOf = ({facts, choice}: Code) => facts.elements.find(({tag}) => tag === choice.tag)?.shortcode;

/** The attributes that were chosen and that the plugin doesn't take. */
export function lackingInShortcode(code: Code): string[] {
  const known = factOf(code)?.attributes ?? [];
  return Object.keys(attributesFor(code)).filter((name) => !known.includes(name));
}

/** The element speaks the language of the WordPress page. A flag is a name without a value. */
export function shortcodeFor(code: Code): string {
  const lacking = lackingInShortcode(code);
  const attributes = Object.entries(attributesFor(code))
    .filter(([attribute]) => !lacking.includes(attribute))
    .map(([attribute, value]) => {
      const underscored = attribute.replaceAll('-', '_');
      return value === '' ? ` ${underscored}` : ` ${underscored}="${escapeValue(value)}"`;
    });
  return `[${factOf(code)?.start ?? ''}${attributes.join('')}]`;
}
