/**
 * Counts typos: how many letters have to be changed, added, removed or swapped with their neighbor to turn one word
 * into another.
 */

/**
 * Returns a function that counts the edits from `word` to another word: the optimal string alignment distance.
 * "anxeity" is one edit from "anxiety", because swapping two neighbors is a single typo (Levenshtein counts two). With
 * `unfinished`, it's the distance to the nearest prefix of the other word.
 *
 * `word` has at most 32 letters: Hyyrö's bit vectors (2003) store a column of the table, with one bit per letter for
 * whether the count goes up or down there, so that each letter of the other word takes a dozen operations. It runs for
 * hundreds of words per keystroke.
 */
export function createEditCounter(word: string): (other: string, unfinished: boolean) => number {
  /** The positions of each letter in the word, as bits. */
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
