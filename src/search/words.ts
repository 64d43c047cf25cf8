/** Finds the groups that have all the words of a query, and weighs where they have them. */
import {createLexicon} from './lexicon.js';
import {readQuery} from './query-words.js';
import {FIELD, PART_OF_PHRASE} from './word-index.js';
import type {WordIndex} from './word-index.js';

/** What a word is worth by where it stands, in the order of `FIELD`: start of the name, name, about, place, who, summary. */
const FIELD_WORTH = [101, 100, 80, 60, 40, 10];
/** All words of the query are the name, and the name has no others. */
const EXACT_NAME_BONUS = 1000;
/** A word by itself says more than a word of a phrase: "depression" is depression before it is postnatal depression. */
const PHRASE_PART = 0.75;

/** Groups that have all the words. */
export interface WordHits {
  /** In no particular order. */
  positions: Uint32Array;
  /**
   * By position. More is better: whole names first, then names, then what a group is about, its place, the rest. Reused by the next
   * question.
   */
  scores: Uint16Array;
}

/** Makes the search for words over an index: answers undefined when a text has no words at all. */
export function createWordSearch(index: WordIndex): (text: string) => WordHits | undefined {
  const {lists, listEnds, postings, nameWords} = index;
  const size = nameWords.length;
  const scores = new Uint16Array(size);
  /** How many of the words so far each group has. */
  const found = new Uint8Array(size);
  /** What the present word is worth at best in each group; zero again after each word. */
  const worth = new Uint8Array(size);
  /** The groups that have the present word. */
  const touched = new Uint32Array(size);
  let touchedCount = 0;

  // Indices below are within bounds by construction, hence the assertions.
  const listOf = (entry: number): number => (lists[entry] as number) % PART_OF_PHRASE;
  const startOf = (list: number): number => (list ? (listEnds[list - 1] as number) : 0);
  const bytesOf = (entry: number): number => (listEnds[listOf(entry)] as number) - startOf(listOf(entry));
  const lookUp = createLexicon(index, bytesOf);

  function touch(entry: number, quality: number): void {
    const factor = (lists[entry] as number) < PART_OF_PHRASE ? quality : quality * PHRASE_PART;
    const list = listOf(entry);
    const end = listEnds[list] as number;
    let position = -1;
    for (let at = startOf(list); at < end;) {
      let posting = 0;
      let byte = 0x80;
      for (let shift = 0; byte > 0x7f; shift += 7) {
        byte = postings[at++] as number;
        posting |= (byte & 0x7f) << shift;
      }
      position += posting >>> 3;
      const points = (FIELD_WORTH[posting & 7] as number) * factor;
      const before = worth[position] as number;
      if (!before) touched[touchedCount++] = position;
      if (points > before) worth[position] = points;
    }
  }

  return (text) => {
    const words = readQuery(text);
    if (!words.length) return;
    scores.fill(0);
    found.fill(0);
    /** The groups that have all words so far. */
    let positions = new Uint32Array(0);
    for (const [i, {text: word, joined, unfinished, required}] of words.entries()) {
      touchedCount = 0;
      lookUp(word, joined, unfinished, touch);
      let count = 0;
      for (let t = 0; t < touchedCount; t++) {
        const position = touched[t] as number;
        (scores[position] as number) += worth[position] as number;
        worth[position] = 0;
        if (required && found[position] === i) {
          found[position] = i + 1;
          touched[count++] = position;
        }
      }
      if (required) positions = touched.slice(0, count);
      if (!positions.length) break;
    }
    const spellings = words.reduce((sum, {joined}) => sum + (joined ? 2 : 1), 0);
    const leastForName = words.length * (FIELD_WORTH[FIELD.name] as number);
    for (const position of positions)
      if (nameWords[position] === spellings && (scores[position] as number) >= leastForName)
        (scores[position] as number) += EXACT_NAME_BONUS;
    return {positions, scores};
  };
}
