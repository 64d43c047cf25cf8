/** Finds groups by words: whole, unfinished, misspelt, or another word for the same thing. */
import {countEdits} from './edits.js';
import {readQuery} from './query-words.js';
import type {QueryWord} from './query-words.js';
import {FIELD, PART_OF_PHRASE} from './word-index.js';
import type {WordIndex} from './word-index.js';

/** What a word is worth by where it stands, in the order of `FIELD`: start of the name, name, about, place, who, summary. */
const FIELD_WORTH = [101, 100, 80, 60, 40, 10];
/** All words of the query are the name, and the name has no others. */
const EXACT_NAME_BONUS = 1000;

const WHOLE = 1;
const OTHER_ENDING = 0.8;
const UNFINISHED = 0.5;
const MISSPELT = 0.4;
const PHRASE_PART = 0.75;

/** "alcoholic" also finds "alcoholics", "veterans" also "veteran", in any language that inflects by endings. */
const MAX_ENDING_LETTERS = 2;
/** Shorter words have too many neighbours for tolerance of endings and typing errors. */
const MIN_TOLERANT_LETTERS = 4;
const MIN_LETTERS_FOR_TWO_EDITS = 8;
/** So short, a word that the list knows is meant as it stands: "NA" is not "Nashville". */
const MAX_ABBREVIATION_LETTERS = 2;
/** A word that is spelt alike in so many bytes of postings (about 25 groups) is no slip. */
const MAX_SLIP_BYTES = 50;
/** A neighbour must be so much more common than what was typed, or it is more likely another word: "grief" is not "brief". */
const MIN_NEIGHBOUR_RATIO = 4;

/** Groups that have all the words. The arrays are reused by the next question. */
export interface WordHits {
  count: number;
  /** `count` positions, in no particular order. */
  positions: Uint32Array;
  /** By position. More is better; whole names first, then names, then what a group is about, its place, the rest. */
  scores: Uint16Array;
}

/** Makes the search for words over an index: answers undefined when a text has no words at all. */
export function createWordSearch(index: WordIndex): (text: string) => WordHits | undefined {
  const {text: letters, ends, lists, listEnds, postings, nameWords} = index;
  const size = nameWords.length;
  const scores = new Uint16Array(size);
  /** How many of the words so far each group has. */
  const found = new Uint8Array(size);
  /** What the present word is worth at best in each group; zero again after each word. */
  const worth = new Uint8Array(size);
  let touched = new Uint32Array(size);
  let touchedCount = 0;
  /** The groups that have all words so far. */
  let hits = new Uint32Array(size);
  let hitCount = 0;

  // Indices below are within bounds by construction, hence the assertions.
  const startOf = (entry: number): number => (entry ? (ends[entry - 1] as number) : 0);
  const listOf = (entry: number): number => (lists[entry] as number) & ~PART_OF_PHRASE;
  const listStart = (list: number): number => (list ? (listEnds[list - 1] as number) : 0);
  const bytesOf = (entry: number): number => (listEnds[listOf(entry)] as number) - listStart(listOf(entry));

  function firstEntryFrom(word: string): number {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (letters.slice(startOf(middle), ends[middle]) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function touch(entry: number, quality: number): void {
    const factor = (lists[entry] as number) >= PART_OF_PHRASE ? quality * PHRASE_PART : quality;
    const list = listOf(entry);
    const end = listEnds[list] as number;
    let position = -1;
    for (let at = listStart(list); at < end;) {
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

  /** Touches what begins as `word` does, and says how many bytes of postings have it as it is spelt. */
  function touchSpeltAlike(word: string, unfinished: boolean): number {
    const tolerant = word.length >= MIN_TOLERANT_LETTERS;
    // Sorted as they are, the word itself comes before what begins with it.
    const entries = firstEntryFrom(word);
    const isKnown = letters.slice(startOf(entries), ends[entries]) === word;
    const isOpen = unfinished && (word.length > MAX_ABBREVIATION_LETTERS || !isKnown);
    let bytes = 0;
    for (let entry = entries; letters.startsWith(word, startOf(entry)); entry++) {
      const more = (ends[entry] as number) - startOf(entry) - word.length;
      const isEnding = tolerant && more <= MAX_ENDING_LETTERS;
      const quality = !more ? WHOLE : isEnding ? OTHER_ENDING : isOpen ? UNFINISHED : 0;
      if (quality) {
        bytes += bytesOf(entry);
        touch(entry, quality);
      }
    }
    return bytes;
  }

  function touchSingular(word: string): number {
    if (word.length <= MIN_TOLERANT_LETTERS || !word.endsWith('s')) return 0;
    const singular = word.slice(0, -1);
    let bytes = 0;
    for (let entry = firstEntryFrom(singular); letters.slice(startOf(entry), ends[entry]) === singular; entry++) {
      bytes += bytesOf(entry);
      touch(entry, OTHER_ENDING);
    }
    return bytes;
  }

  function touchMisspelt(word: string, unfinished: boolean, bytesAlike: number): void {
    if (word.length < MIN_TOLERANT_LETTERS || bytesAlike > MAX_SLIP_BYTES) return;
    const limit = word.length < MIN_LETTERS_FOR_TWO_EDITS ? 1 : 2;
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    let start = 0;
    for (let entry = 0; entry < ends.length; entry++) {
      const end = ends[entry] as number;
      const length = end - start;
      if (length >= word.length - limit && (unfinished || length <= word.length + limit)) {
        // People get the first two letters right, or only one of them, or swap them.
        const a = letters.charCodeAt(start);
        const b = letters.charCodeAt(start + 1);
        const isLikely = a === first || b === second || a === second || b === first;
        if (isLikely && bytesOf(entry) > bytesAlike * MIN_NEIGHBOUR_RATIO) {
          const edits = countEdits(word, letters, start, end, limit, unfinished);
          if (edits <= limit) touch(entry, MISSPELT / edits);
        }
      }
      start = end;
    }
  }

  function touchWord({text, joined}: QueryWord, unfinished: boolean): void {
    let bytes = touchSpeltAlike(text, unfinished) + touchSingular(text);
    if (joined) bytes += touchSpeltAlike(joined, unfinished);
    touchMisspelt(text, unfinished, bytes);
  }

  /** Goes on from the groups that have the words before: keeps those that have this one too. */
  function keep(needed: number): void {
    let count = 0;
    for (let i = 0; i < touchedCount; i++) {
      const position = touched[i] as number;
      if (found[position] === needed) {
        found[position] = needed + 1;
        touched[count++] = position;
      }
    }
    [hits, touched] = [touched, hits];
    hitCount = count;
  }

  return (text) => {
    const {words, required, last} = readQuery(text);
    if (!words.length) return;
    scores.fill(0);
    found.fill(0);
    hitCount = 0;
    for (const [i, word] of words.entries()) {
      touchedCount = 0;
      touchWord(word, word === last);
      for (let t = 0; t < touchedCount; t++) {
        const position = touched[t] as number;
        scores[position] = (scores[position] as number) + (worth[position] as number);
        worth[position] = 0;
      }
      if (i < required) keep(i);
      if (!hitCount) break;
    }
    const leastForName = words.length * (FIELD_WORTH[FIELD.name] as number);
    for (const position of hits.subarray(0, hitCount)) {
      const score = scores[position] as number;
      if (nameWords[position] === words.length && score >= leastForName) scores[position] = score + EXACT_NAME_BONUS;
    }
    return {count: hitCount, positions: hits, scores};
  };
}
