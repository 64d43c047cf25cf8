/** Looks up a word in the vocabulary of a list: as it is, with another ending, incomplete, or misspelled. */
import {createEditCounter} from './edits.js';

/** How well an entry matches. A misspelled word has this quality with one edit, and half of it with two. */
const WHOLE = 1;
export const OTHER_ENDING = 0.8;
export const UNFINISHED = 0.5;
export const MISSPELT = 0.4;

/**
 * "alcoholic" also finds "alcoholics", and "veterans" also finds "veteran", in any language that inflects by endings.
 */
export const MAX_ENDING_LETTERS = 2;
/** Shorter words have too many neighbors to tolerate endings and typos. */
export const MIN_TOLERANT_LETTERS = 4;
export const MIN_LETTERS_FOR_TWO_EDITS = 8;
/** If the list has such a short word, it's meant literally: "NA" isn't "Nashville". */
export const MAX_ABBREVIATION_LETTERS = 2;
/** A word that this many groups spell the same way isn't a typo. */
export const MIN_GROUPS_OF_NO_SLIP = 25;
/**
 * A neighbor has to be this many times as common as the typed word; otherwise it's more likely a different word:
 * "grief" isn't "brief".
 */
const MIN_NEIGHBOUR_RATIO = 4;

/** Receives each matching entry with its quality: more than 0, and at most 1. An entry may be visited twice. */
type EntryVisitor = (entry: number, quality: number) => void;

/** Looks up a word, which may be part of a compound or incomplete. */
type Lexicon = (word: string, joined: string | undefined, unfinished: boolean, visit: EntryVisitor) => void;

/** Returns the letters of a word as bits. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << word.charCodeAt(at);
  return mask;
}

/** Returns the lookup over words sorted by code unit. `groupsWith` returns how common an entry is. */
export function createLexicon(words: readonly string[], groupsWith: (entry: number) => number): Lexicon {
  /** Letters of each word: words with too many different letters can be skipped without comparing them. */
  let masks: Uint32Array | undefined;

  return (word, joined, unfinished, visit) => {
    let groups = 0;

    function visitAlike(start: string, isOpen: boolean): void {
      let entry = 0;
      for (let high = words.length; entry < high;) {
        const middle = (entry + high) >>> 1;
        if ((words[middle] as string) < start) entry = middle + 1;
        else high = middle;
      }
      // In this order, a word comes before the words that start with it.
      for (; words[entry]?.startsWith(start); entry++) {
        const more = (words[entry] as string).length - start.length;
        if (!more && start.length <= MAX_ABBREVIATION_LETTERS) isOpen = false;
        const isEnding = start.length >= MIN_TOLERANT_LETTERS && more <= MAX_ENDING_LETTERS;
        const quality = !more ? WHOLE : isEnding ? OTHER_ENDING : isOpen ? UNFINISHED : 0;
        if (!quality) continue;
        groups += groupsWith(entry);
        visit(entry, quality);
      }
    }

    visitAlike(word, unfinished);
    if (word.length > MIN_TOLERANT_LETTERS && word.endsWith('s')) visitAlike(word.slice(0, -1), false);
    if (joined) visitAlike(joined, unfinished);
    if (word.length < MIN_TOLERANT_LETTERS || groups >= MIN_GROUPS_OF_NO_SLIP) return;

    masks ??= Uint32Array.from(words, maskOf);
    const limit = word.length < MIN_LETTERS_FOR_TWO_EDITS ? 1 : 2;
    const mask = maskOf(word);
    const countEdits = createEditCounter(word);
    for (let entry = 0; entry < words.length; entry++) {
      let missing = mask & ~(masks[entry] as number);
      for (let i = 0; i < limit; i++) missing &= missing - 1;
      if (missing || groupsWith(entry) <= groups * MIN_NEIGHBOUR_RATIO) continue;
      const edits = countEdits(words[entry] as string, unfinished);
      if (edits && edits <= limit) visit(entry, MISSPELT / edits);
    }
  };
}
