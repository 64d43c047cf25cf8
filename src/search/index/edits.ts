/** Typing errors: how many letters must be changed, added, left out or swapped with their neighbour to get from one word to another. */

/**
 * Makes a function that counts the steps from `word` to another: the optimal string alignment distance. "anxeity" is one step from "anxiety",
 * because swapping two neighbours is one slip of the finger (Levenshtein counts two). With `unfinished`, the distance to the nearest
 * beginning of the other word.
 *
 * `word` has at most 32 letters: Hyyrö's bit vectors (2003) keep a column of the table, one bit per letter for whether the count goes up or
 * down there, so that each letter of the other word takes a dozen operations. It runs for hundreds of words per key press.
 */
export function createEditCounter(word: string): (other: string, unfinished: boolean) => number {
  /** For each letter where it stands in the word. */
  const places = new Map<string, number>();
  let last = 0;
  for (const letter of word) {
    last = last ? last << 1 : 1;
    places.set(letter, (places.get(letter) ?? 0) | last);
  }
  return (other, unfinished) => {
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    let edits = word.length;
    let fewest = edits;
    for (const letter of other) {
      const here = places.get(letter) ?? 0;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & up) + up) ^ up) | here | down | swapped;
      const less = diagonal & up;
      let more = down | ~(diagonal | up);
      if (more & last) edits++;
      if (less & last) edits--;
      more = (more << 1) | 1;
      up = (less << 1) | ~(diagonal | more);
      down = more & diagonal;
      before = here;
      fewest = Math.min(fewest, edits);
    }
    return unfinished ? fewest : edits;
  };
}
