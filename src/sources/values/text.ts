/**
 * Converts text in feeds to plain text. The result is only ever shown as text, so this is about readability, not
 * security.
 */
import {enterText} from '../../model/enter-text.js';
import {cleanText} from './clean-text.js';
import type {Note} from './notes.js';
import {startOf} from './values.js';

/** Maximum length of texts, in characters: a feed with longer ones is broken or hostile. */
export const TEXT_LIMIT = 4000;
export const NAME_LIMIT = 255;

/** Markup, entities, escapes, control characters, and remains of text that was decoded with the wrong encoding. */
const UNTIDY = /<|&#?\w+;|\\|#@-@#|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069ÂÃâÇ]/; // eslint-disable-line no-control-regex
const LOOSE = /[\r\t]|\s\s/;

function tidySpaces(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
}

function cut(text: string, limit: number): string {
  return startOf(text, limit - 1).trimEnd() + '…';
}

/**
 * Returns the plain text of a field: without markup, entities, control characters and lone surrogates, with a newline
 * between paragraphs, and of limited length. A note with `field` is added if something was repaired or cut.
 */
export function plainText(value: unknown, field: string, note: Note, limit = TEXT_LIMIT): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  let text = enterText(value);
  // Markup can be many times as long as its text, but not arbitrarily long.
  if (text.length > limit * 10) text = text.slice(0, limit * 10);
  if (UNTIDY.test(text)) text = cleanText(text, field, note);
  if (LOOSE.test(text)) text = tidySpaces(text);
  // Entities can contain characters that aren't allowed in a text.
  text = enterText(text.trim());
  if (text.length <= limit) return text;
  note('text-cut', {field, limit});
  return cut(text, limit);
}
