/** Finds a list's towns and regions in the words typed. */
import {fold} from '../../model/vocabulary/fold.js';
import {createEditCounter} from '../index/edits.js';

/** "St. Paul" and "saint paul" are the same name, and so are "La Crosse" and "lacrosse". */
const nameKey = (text: string): string =>
  fold(text)
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const MOST_WORDS = 3;
/** "Dubuke" is Dubuque, because people spell names by ear. */
const FEWEST_LETTERS_FOR_SLIPS = 6;
const MOST_SLIPS = 2;
const SURE_LETTERS = 3;
const MOST_LETTERS = 32;

/** A place in the list that was typed. */
export interface TypedPlace {
  /** Positions of its words among those typed. */
  at: number[];
  /** The place's name in the list. */
  value: string;
}

/** Returns a function that searches the names of places in a list. */
export function createTypedPlaces(
  names: readonly string[],
): (words: readonly string[], isFree: (place: number) => boolean) => TypedPlace[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);

  function nameOf(key: string): string | undefined {
    const exact = byKey.get(key);
    if (exact !== undefined || key.length < FEWEST_LETTERS_FOR_SLIPS || key.length > MOST_LETTERS) return exact;
    const count = createEditCounter(key);
    let best: string | undefined;
    let fewest = MOST_SLIPS + 1;
    for (const [other, name] of byKey) {
      if (other.slice(0, SURE_LETTERS) !== key.slice(0, SURE_LETTERS)) continue;
      if (Math.abs(other.length - key.length) > MOST_SLIPS) continue;
      const edits = count(other, false);
      if (edits < fewest) [best, fewest] = [name, edits];
    }
    return best;
  }

  return (words, isFree) => {
    const found: TypedPlace[] = [];
    for (let first = 0; first < words.length; first++) {
      for (let length = Math.min(MOST_WORDS, words.length - first); length > 0; length--) {
        const at = [...words.keys()].slice(first, first + length);
        if (!at.some(isFree)) continue;
        const value = nameOf(nameKey(at.map((place) => words[place]).join('')));
        if (value === undefined) continue;
        found.push({at, value});
        first += length - 1;
        break;
      }
    }
    return found;
  };
}
