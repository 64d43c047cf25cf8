/** Finds the groups that have all words of a query, and weighs where they have them. */
import {otherSpelling} from '../../model/vocabulary/short-names.js';
import {readQuery} from '../query-words.js';
import {createLexicon, MISSPELT} from './lexicon.js';
import {FIELD} from './word-index.js';
import type {WordIndex} from './word-index.js';

/** The value of a word by its field, in the order of `FIELD`: start of the name, name, about, place, who, summary. */
export const FIELD_WORTH = [101, 100, 80, 61, 40, 10];
/** If the name consists of exactly the words of the query. */
export const EXACT_NAME_BONUS = 1000;
/**
 * A word by itself counts more than a word in a phrase: "depression" is more about depression than about postnatal
 * depression.
 */
export const PHRASE_PART = 0.75;

/**
 * Weighs one word: its highest value in each group is written to `worth`, which is 0 if a group doesn't have it. Unless
 * it may be `misspelt`, a group has to have it with exactly these letters.
 */
export type WordWeigher = (
  word: string,
  joined: string | undefined,
  unfinished: boolean,
  worth: Uint8Array,
  misspelt?: boolean,
) => void;

/** Returns a function that weighs single words in an index. */
export function createWordWeigher([text, lists, postings]: WordIndex): WordWeigher {
  // The indices below are within bounds by construction, so they are asserted.
  const startOf = (entry: number): number => (lists[entry] as number) >>> 1;
  const groupsWith = (entry: number): number => postings[startOf(entry)] as number;
  const lookUp = createLexicon(text.split('\n'), groupsWith);

  return (word, joined, unfinished, worth, misspelt = true) => {
    worth.fill(0);
    const add = (entry: number, quality: number) => {
      if (!misspelt && quality <= MISSPELT) return;
      const factor = (lists[entry] as number) & 1 ? quality * PHRASE_PART : quality;
      const first = startOf(entry) + 1;
      for (const posting of postings.subarray(first, first + groupsWith(entry))) {
        const position = posting >> 3;
        const points = (FIELD_WORTH[posting & 7] as number) * factor;
        if (points > (worth[position] as number)) worth[position] = points;
      }
    };
    lookUp(word, joined, unfinished, add);
    const other = otherSpelling(word);
    if (other) lookUp(other, undefined, false, add);
  };
}

/**
 * Returns a function that searches for words in an index. It returns a score for each position, in an array that the
 * next call reuses. The score is 0 for a group that doesn't have all the words; otherwise, more is better: whole names
 * first, then names, topics, places, and the rest.
 */
export function createWordSearch([, , , nameWords]: WordIndex, weigh: WordWeigher): (query: string) => Uint16Array {
  const scores = new Uint16Array(nameWords.length);
  const worth = new Uint8Array(nameWords.length);

  return (query) => {
    const words = readQuery(query);
    let spellings = 0;
    scores.fill(1);
    for (const [word, joined, unfinished, isOptional] of words) {
      spellings += joined ? 2 : 1;
      weigh(word, joined, unfinished, worth);
      for (let position = 0; position < worth.length; position++) {
        const points = worth[position] as number;
        const score = scores[position] as number;
        if (score) scores[position] = points || isOptional ? score + points : 0;
      }
    }
    // All words are in the name, and one of them is at its start.
    const enough = 2 + words.length * (FIELD_WORTH[FIELD.name] as number);
    for (let position = 0; position < worth.length; position++)
      if (nameWords[position] === spellings && (scores[position] as number) >= enough)
        (scores[position] as number) += EXACT_NAME_BONUS;
    return scores;
  };
}
