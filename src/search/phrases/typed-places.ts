/** Which words of a sentence may be the name of a place. */
import type {TypedWord} from './typed-words.js';

/** The words that stand right after "near". */
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
  // "Madison WI" is Madison too.
  return typed.map((_, index) => typed.slice(0, typed.length - index).join(' '));
}

/** More words are no name of a town. */
const MOST_TOWN_WORDS = 3;

/** Runs of words that were not recognised, each with and without its end. */
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
