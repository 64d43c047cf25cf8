/** Looks a word up in the vocabulary of a list: as it is, with another ending, unfinished, or misspelt. */
import {countEdits} from './edits.js';
import type {WordIndex} from './word-index.js';

/** How well an entry fits. A misspelt word is worth so much by the first edit, and half by two. */
const WHOLE = 1;
const OTHER_ENDING = 0.8;
const UNFINISHED = 0.5;
const MISSPELT = 0.4;

/** "alcoholic" also finds "alcoholics", and "veterans" also "veteran", in any language that inflects by endings. */
const MAX_ENDING_LETTERS = 2;
/** Shorter words have too many neighbours for tolerance of endings and typing errors. */
const MIN_TOLERANT_LETTERS = 4;
const MIN_LETTERS_FOR_TWO_EDITS = 8;
/** So short, a word that the list knows is meant as it stands: "NA" is not "Nashville". */
const MAX_ABBREVIATION_LETTERS = 2;
/** A word that so many bytes of postings have as it is spelt (about 25 groups) is no slip. */
const MAX_SLIP_BYTES = 50;
/** A neighbour must be so much more common than what was typed, or it is more likely another word: "grief" is not "brief". */
const MIN_NEIGHBOUR_RATIO = 4;

/** Gets each entry that fits, with how well: more than 0, at most 1. An entry may come twice. */
type EntryVisitor = (entry: number, quality: number) => void;

/** Looks up one word. `bytesOf` says how common an entry is. */
type Lexicon = (text: string, joined: string | undefined, unfinished: boolean, visit: EntryVisitor) => void;

/** Makes the lookup over an index. */
export function createLexicon({text: letters, ends}: WordIndex, bytesOf: (entry: number) => number): Lexicon {
  /** For each entry the letters it has, as bits: a word with other letters can be passed over without comparing. */
  let masks: Uint32Array | undefined;

  // Indices below are within bounds by construction, hence the assertions.
  const startOf = (entry: number): number => (entry ? (ends[entry - 1] as number) : 0);
  const wordOf = (entry: number): string => letters.slice(startOf(entry), ends[entry]);

  function firstEntryFrom(word: string): number {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (wordOf(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function maskOf(text: string, start: number, end: number): number {
    let mask = 0;
    for (let at = start; at < end; at++) mask |= 1 << text.charCodeAt(at);
    return mask;
  }

  /** Visits what begins with `word`, and says how many bytes of postings that is. */
  function visitAlike(word: string, unfinished: boolean, visit: EntryVisitor): number {
    let bytes = 0;
    let entry = firstEntryFrom(word);
    // In this order the word itself comes before what begins with it.
    const isOpen = unfinished && (word.length > MAX_ABBREVIATION_LETTERS || wordOf(entry) !== word);
    for (; letters.startsWith(word, startOf(entry)); entry++) {
      const more = (ends[entry] as number) - startOf(entry) - word.length;
      const isEnding = word.length >= MIN_TOLERANT_LETTERS && more <= MAX_ENDING_LETTERS;
      const quality = !more ? WHOLE : isEnding ? OTHER_ENDING : isOpen ? UNFINISHED : 0;
      if (!quality) continue;
      bytes += bytesOf(entry);
      visit(entry, quality);
    }
    return bytes;
  }

  function visitMisspelt(word: string, unfinished: boolean, bytesAlike: number, visit: EntryVisitor): void {
    masks ??= Uint32Array.from(ends, (end, entry) => maskOf(letters, startOf(entry), end));
    const limit = word.length < MIN_LETTERS_FOR_TWO_EDITS ? 1 : 2;
    const mask = maskOf(word, 0, word.length);
    for (let entry = 0, start = 0; entry < ends.length; entry++) {
      const end = ends[entry] as number;
      const length = end - start;
      let missing = mask & ~(masks[entry] as number);
      for (let i = 0; i < limit; i++) missing &= missing - 1;
      const isNear = !missing && length >= word.length - limit && (unfinished || length <= word.length + limit);
      if (isNear && bytesOf(entry) > bytesAlike * MIN_NEIGHBOUR_RATIO) {
        const edits = countEdits(word, letters, start, Math.min(length, word.length + limit), unfinished);
        if (edits && edits <= limit) visit(entry, MISSPELT / edits);
      }
      start = end;
    }
  }

  return (word, joined, unfinished, visit) => {
    let bytes = visitAlike(word, unfinished, visit);
    if (word.length > MIN_TOLERANT_LETTERS && word.endsWith('s')) bytes += visitAlike(word.slice(0, -1), false, visit);
    if (joined) bytes += visitAlike(joined, unfinished, visit);
    if (word.length >= MIN_TOLERANT_LETTERS && bytes < MAX_SLIP_BYTES) visitMisspelt(word, unfinished, bytes, visit);
  };
}
