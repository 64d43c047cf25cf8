/** Typing errors: how many letters must be changed, added, left out or swapped with their neighbour to get from one word to another. */
import {MAX_WORD_LETTERS} from '../model/vocabulary/fold.js';

const newRow = (): Uint8Array => new Uint8Array(MAX_WORD_LETTERS + 1);
let beforePrevious = newRow();
let previous = newRow();
let current = newRow();

/**
 * The optimal string alignment distance from `word` to the letters of `text` from `start` on, `length` of them. "anxeity" is one step from
 * "anxiety", because swapping two neighbours is one slip of the finger (Levenshtein counts two). With `unfinished`, the distance to the
 * nearest beginning of those letters.
 *
 * Neither side is longer than {@link MAX_WORD_LETTERS}. Nothing is allocated: it runs for hundreds of words per key press.
 */
export function countEdits(word: string, text: string, start: number, length: number, unfinished: boolean): number {
  for (let column = 0; column <= length; column++) current[column] = column;
  for (let row = 1; row <= word.length; row++) {
    const spare = beforePrevious;
    beforePrevious = previous;
    previous = current;
    current = spare;
    current[0] = row;
    const letter = word.charCodeAt(row - 1);
    // Indices below are within bounds by construction, hence the assertions.
    for (let column = 1; column <= length; column++) {
      const other = text.charCodeAt(start + column - 1);
      let edits = Math.min(
        (previous[column - 1] as number) + Number(letter !== other),
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
      );
      const isSwap = letter === text.charCodeAt(start + column - 2) && other === word.charCodeAt(row - 2);
      if (isSwap && row > 1 && column > 1) edits = Math.min(edits, (beforePrevious[column - 2] as number) + 1);
      current[column] = edits;
    }
  }
  return unfinished ? Math.min(...current.subarray(0, length + 1)) : (current[length] as number);
}
