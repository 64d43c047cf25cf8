/** Finds words in a sentence that may be the name of a place. */
import type {TypedWord} from './typed-words.js';

/** Returns the words right after "near". */
export function placeAfter(
  near: number,
  words: readonly TypedWord[],
  isLeft: (place: number) => boolean,
  isFiller: (word: string) => boolean,
): string[] {
  let first = near + 1;
  while (words[first] && isFiller((words[first] as TypedWord).word)) first++;
  let end = first;
  while (words[end] && isLeft(end)) end++;
  const typed = words.slice(first, end).map((word) => word.typed);
  // "Madison WI" may also be just Madison.
  return typed.map((_, index) => typed.slice(0, typed.length - index).join(' '));
}

/** A town's name has no more words than this. */
const MOST_TOWN_WORDS = 3;

/** Returns sequences of words that weren't recognized, each with and without its last words. */
export function placesLeft(words: readonly TypedWord[], isLeft: (place: number) => boolean): string[] {
  const found: string[] = [];
  for (let first = 0; first < words.length; first++) {
    let end = first;
    while (words[end] && isLeft(end)) end++;
    for (let last = Math.min(end, first + MOST_TOWN_WORDS); last > first; last--)
      found.push(
        words
          .slice(first, last)
          .map(({typed}) => typed)
          .join(' '),
      );
    first = Math.max(first, end);
  }
  return found;
}
