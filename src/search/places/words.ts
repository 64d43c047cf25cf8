/** How the names of places are compared: as people type them, on a phone, in a hurry. */
import {fold} from '../../model/vocabulary/fold.js';
import {SHORT_NAMES} from '../../model/vocabulary/short-names.js';

const LONG = new RegExp(`\\b(?:${Object.keys(SHORT_NAMES).join('|')})\\b`, 'g');

/** Lines stay lines. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\n]+/gu;

/**
 * Lower case, without accents, with one space between words and none around a line: "St. John’s" is "st johns", "Winston-Salem" is "winston salem".
 * May be given many lines at once; there are as many afterwards.
 */
export function placeWords(text: string): string {
  return fold(text)
    .replace(/['.]/g, '')
    .replace(BETWEEN_WORDS, ' ')
    .replace(/^ | $/gm, '')
    .replace(LONG, (word) => SHORT_NAMES[word] ?? word);
}

/** Postal codes without what people put into them or leave out, a line each. */
export const compactCode = (text: string): string => placeWords(text).replace(/ /g, '');
