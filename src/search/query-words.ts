/** Splits what a visitor typed into words. */
import {eachWord} from '../model/vocabulary/fold.js';
import {isFiller} from '../model/vocabulary/synonyms.js';

/** No one types more, and a pasted page must not freeze the field. */
const MAX_QUERY_LETTERS = 200;
const MAX_QUERY_WORDS = 16;

/**
 * A word to look for, folded, with the compound it's part of as one word. The last word may be `unfinished`. Optional
 * words mean nothing by themselves: they only add to the score.
 */
export type QueryWord = readonly [word: string, joined: string | undefined, unfinished: boolean, isOptional: boolean];

/** Splits a query into words; empty if it only has punctuation. */
export function readQuery(text: string): QueryWord[] {
  const words: [word: string, joined?: string][] = [];
  eachWord(text.slice(0, MAX_QUERY_LETTERS), (...word) => words.push(word));
  const isTelling = words.some(([word]) => !isFiller(word));
  return words
    .map(([word, joined], i): QueryWord => [word, joined, !words[i + 1], isTelling && isFiller(word)])
    .slice(0, MAX_QUERY_WORDS);
}
