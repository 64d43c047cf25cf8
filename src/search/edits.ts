/** Typing errors: how many letters must be changed, added, left out or swapped with their neighbour to get from one word to another. */

/** Words are compared by so many letters at most; the rows below are a little longer. */
export const MAX_WORD_LETTERS = 40;

const newRow = () => new Uint8Array(MAX_WORD_LETTERS + 4);
let beforePrevious = newRow();
let previous = newRow();
let current = newRow();

/**
 * The optimal string alignment distance from `word` to the letters of `text` from `start` to `end`, or `limit + 1` when it is more than
 * `limit`. "anxeity" is one step from "anxiety", because swapping two neighbours is one slip of the finger (Levenshtein counts two).
 * With `unfinished`, the distance to the beginning of the text that is nearest to `word`.
 *
 * Both sides are bounded by {@link MAX_WORD_LETTERS}. Nothing is allocated: it runs for thousands of words per key press.
 */
export function countEdits(
  word: string,
  text: string,
  start: number,
  end: number,
  limit: number,
  unfinished: boolean,
): number {
  const tooMany = limit + 1;
  const rows = Math.min(word.length, MAX_WORD_LETTERS);
  const columns = Math.min(end - start, rows + limit);
  if (!unfinished && Math.abs(end - start - rows) > limit) return tooMany;
  for (let column = 0; column <= columns; column++) previous[column] = column;
  for (let row = 1; row <= rows; row++) {
    const letter = word.charCodeAt(row - 1);
    // Only a band around the diagonal can stay within the limit.
    const first = Math.max(1, row - limit);
    const last = Math.min(columns, row + limit);
    let best = (current[first - 1] = first === 1 ? row : tooMany);
    for (let column = first; column <= last; column++) {
      const other = text.charCodeAt(start + column - 1);
      const above = column < row + limit ? at(previous, column) : tooMany;
      let edits = Math.min(
        at(previous, column - 1) + (letter === other ? 0 : 1),
        above + 1,
        at(current, column - 1) + 1,
      );
      const isSwap =
        row > 1 && column > 1 && letter === text.charCodeAt(start + column - 2) && other === word.charCodeAt(row - 2);
      if (isSwap) edits = Math.min(edits, at(beforePrevious, column - 2) + 1);
      current[column] = edits;
      best = Math.min(best, edits);
    }
    if (best > limit) return tooMany;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  let fewest = unfinished ? tooMany : at(previous, columns);
  if (unfinished)
    for (let column = Math.max(0, rows - limit); column <= columns; column++)
      fewest = Math.min(fewest, at(previous, column));
  return Math.min(fewest, tooMany);
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
