/** Normalizes the names of places for comparison with what people type on a phone, in a hurry. */
import {fold} from '../../model/vocabulary/fold.js';
import {SHORT_NAMES} from '../../model/vocabulary/short-names.js';

const LONG = new RegExp(`\\b(?:${Object.keys(SHORT_NAMES).join('|')})\\b`, 'g');

/** Line breaks are kept. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\n]+/gu;

/**
 * Returns text in lower case, without accents, with one space between words and none around a line: "St. John’s"
 * becomes "st johns", and "Winston-Salem" becomes "winston salem". It accepts many lines at once, and keeps their
 * number.
 */
export function placeWords(text: string): string {
  return fold(text)
    .replace(/['.]/g, '')
    .replace(BETWEEN_WORDS, ' ')
    .replace(/^ | $/gm, '')
    .replace(LONG, (word) => SHORT_NAMES[word] ?? word);
}

/** Returns postal codes without characters that people add or leave out, one per line. */
export const compactCode = (text: string): string => placeWords(text).replace(/ /g, '');
