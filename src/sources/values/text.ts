/** Feed text to plain text. The result is only ever shown as text, so this is about reading well, not about safety. */
import {enterText} from '../../model/enter-text.js';
import {cleanText} from './clean-text.js';
import type {Note} from './notes.js';
import {startOf} from './values.js';

/** Longest texts kept, in characters: beyond this a feed is broken or hostile. */
export const TEXT_LIMIT = 4000;
export const NAME_LIMIT = 255;

/** Markup, entities, escapes, control characters, and what is left of text that was read in the wrong encoding. */
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
 * The plain text of a field: no markup, entities, control characters or lone surrogates; a newline separates paragraphs; bounded.
 * `field` names it where something had to be repaired or cut.
 */
export function plainText(value: unknown, field: string, note: Note, limit = TEXT_LIMIT): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return '';
  let text = enterText(value);
  // Markup can be many times as long as its text, but not without end.
  if (text.length > limit * 10) text = text.slice(0, limit * 10);
  if (UNTIDY.test(text)) text = cleanText(text, field, note);
  if (LOOSE.test(text)) text = tidySpaces(text);
  // Entities can hold what a text may not.
  text = enterText(text.trim());
  if (text.length <= limit) return text;
  note('text-cut', {field, limit});
  return cut(text, limit);
}
