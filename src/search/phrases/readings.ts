/** The ways in which a typed word can be read: as it stands, joined with the next one, split, or without a slip of the finger. */
import {createEditCounter} from '../index/edits.js';
import {memo} from '../index/memo.js';
import type {Reading} from './find-phrases.js';
import {FEWEST_STEM_LETTERS} from './phrase-book.js';
import type {PhraseBook} from './phrase-book.js';
import type {TypedWord} from './typed-words.js';

/** Two words written as one, or one as two. */
const JOINED = 0.9;
const MISSPELT = 0.7;
const FEWEST_LETTERS_FOR_ONE_SLIP = 5;
const FEWEST_LETTERS_FOR_TWO = 8;
/** The longest word there is, for the counter's bits. */
const MOST_LETTERS = 32;

const begins = (word: string, stems: ReadonlySet<string>): boolean => {
  for (let end = FEWEST_STEM_LETTERS; end <= word.length; end++) if (stems.has(word.slice(0, end))) return true;
  return false;
};

/** Whether a word stands in a book: it is no typing error then. */
export const isListed = (word: string, {words, stems}: PhraseBook): boolean =>
  words.has(word) || words.has(word.replace(/e?s$/, '')) || begins(word, stems);

const counterOf = memo((stem: string) => createEditCounter(stem));

/** The words of a book nearest to one that it doesn't have, when they are near enough. */
function corrections(word: string, {words, stems}: PhraseBook): string[] {
  if (word.length < FEWEST_LETTERS_FOR_ONE_SLIP || word.length > MOST_LETTERS || /\d/.test(word)) return [];
  let limit = word.length < FEWEST_LETTERS_FOR_TWO ? 1 : 2;
  let nearest: string[] = [];
  const offer = (other: string, edits: number) => {
    if (edits > limit) return;
    if (edits < limit) nearest = [];
    limit = edits;
    nearest.push(other);
  };
  const count = createEditCounter(word);
  for (const other of words)
    if (other.length > 3 && Math.abs(other.length - word.length) <= limit) offer(other, count(other, false));
  for (const stem of stems)
    if (
      stem.length > 4 &&
      stem.length <= word.length + limit &&
      stem.length <= MOST_LETTERS &&
      stem.charAt(0) === word.charAt(0)
    )
      offer(stem, counterOf(stem)(word, true));
  return nearest;
}

/** Makes the function that gives the readings of the word at a place, the likeliest first. */
export function createReadings(
  words: readonly TypedWord[],
  book: PhraseBook,
  isKnown: (word: string) => boolean,
): (place: number) => readonly Reading[] {
  return memo((place: number): Reading[] => {
    const {word} = words[place] as TypedWord;
    const readings: Reading[] = [{word, length: 1, quality: 1}];
    const next = words[place + 1]?.word;
    if (next && word.length + next.length > 3 && isListed(word + next, book))
      readings.push({word: word + next, length: 2, quality: JOINED});
    if (!isKnown(word))
      for (const other of corrections(word, book)) readings.push({word: other, length: 1, quality: MISSPELT});
    return readings;
  });
}
