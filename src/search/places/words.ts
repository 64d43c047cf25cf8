/** How the names of places are compared: as people type them, on a phone, in a hurry. */
import {fold} from '../../model/vocabulary/fold.js';

/** What people shorten, on one side or the other: "St. Louis" and "Saint Louis" are one. */
const SHORT: Readonly<Record<string, string>> = {saint: 'st', sainte: 'ste', sankt: 'st', mount: 'mt', fort: 'ft'};
const LONG = new RegExp(`\\b(?:${Object.keys(SHORT).join('|')})\\b`, 'g');

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
    .replace(LONG, (word) => SHORT[word] ?? word);
}

/** Postal codes without what people put into them or leave out, a line each. */
export const compactCode = (text: string): string => placeWords(text).replace(/ /g, '');
