/** Looks a word up in the vocabulary of a list: as it is, with another ending, unfinished, or misspelt. */
import {createEditCounter} from './edits.js';

/** How well an entry fits. A misspelt word is worth so much by the first edit, and half by two. */
const WHOLE = 1;
const OTHER_ENDING = 0.8;
const UNFINISHED = 0.5;
export const MISSPELT = 0.4;

/** "alcoholic" also finds "alcoholics", and "veterans" also "veteran", in any language that inflects by endings. */
const MAX_ENDING_LETTERS = 2;
/** Shorter words have too many neighbours for tolerance of endings and typing errors. */
const MIN_TOLERANT_LETTERS = 4;
const MIN_LETTERS_FOR_TWO_EDITS = 8;
/** So short, a word that the list knows is meant as it stands: "NA" is not "Nashville". */
const MAX_ABBREVIATION_LETTERS = 2;
/** A word that so many groups have as it is spelt is no slip. */
const MIN_GROUPS_OF_NO_SLIP = 25;
/** A neighbour must be so much more common than what was typed, or it is more likely another word: "grief" is not "brief". */
const MIN_NEIGHBOUR_RATIO = 4;

/** Gets each entry that fits, with how well: more than 0, at most 1. An entry may come twice. */
type EntryVisitor = (entry: number, quality: number) => void;

/** Looks up one word, perhaps the part of a compound, perhaps unfinished. */
type Lexicon = (word: string, joined: string | undefined, unfinished: boolean, visit: EntryVisitor) => void;

/** The letters of a word as bits. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << word.charCodeAt(at);
  return mask;
}

/** Makes the lookup over words sorted by code unit. `groupsWith` says how common an entry is. */
export function createLexicon(words: readonly string[], groupsWith: (entry: number) => number): Lexicon {
  /** A word with other letters can be passed over without comparing. */
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
      // In this order the word itself comes before what begins with it.
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
