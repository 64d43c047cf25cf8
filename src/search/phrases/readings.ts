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
const UNFINISHED = 0.6;
const FEWEST_LETTERS_OF_UNFINISHED = 4;
const FEWEST_LETTERS_FOR_ONE_SLIP = 5;
const FEWEST_LETTERS_FOR_TWO = 8;
const FEWEST_LETTERS_OF_STEM = 6;
const FEWEST_JOINED_LETTERS = 4;
/** The longest word there is, for the counter's bits. */
const MOST_LETTERS = 32;

const begins = (word: string, stems: ReadonlySet<string>): boolean => {
  for (let end = FEWEST_STEM_LETTERS; end <= word.length; end++) if (stems.has(word.slice(0, end))) return true;
  return false;
};

/** Whether a word stands in a book: it is no typing error then. */
export const isListed = (word: string, {words, stems}: PhraseBook): boolean =>
  words.has(word) || words.has(word.replace(/e?s$/, '')) || begins(word, stems);

/** "post partum", but not "meeting tonight" because some phrase begins with "meeting". */
function isOneWord(word: string, next: string, {words, stems}: PhraseBook): boolean {
  const joined = word + next;
  if (joined.length < FEWEST_JOINED_LETTERS) return false;
  if (words.has(joined)) return true;
  for (let end = word.length + 1; end <= joined.length; end++) if (stems.has(joined.slice(0, end))) return true;
  return false;
}

const counterOf = memo((stem: string) => createEditCounter(stem));

/** No one mistakes the first letter: at most it changes places with the second. "iphone" is no phone. */
const isLikelySlip = (word: string, other: string): boolean =>
  word.charAt(0) === other.charAt(0) || (word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0));

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
    if (isLikelySlip(word, other) && other.length > 3 && Math.abs(other.length - word.length) <= limit)
      offer(other, count(other, false));
  for (const stem of stems) {
    const isLong = stem.length >= FEWEST_LETTERS_OF_STEM && stem.length <= Math.min(word.length + limit, MOST_LETTERS);
    // The ending is free, so the beginning must be all but right: "management" is no mania.
    if (isLong && stem.charAt(0) === word.charAt(0) && counterOf(stem)(word, true) <= 1) offer(stem, 1);
  }
  return nearest;
}

/** What a word may become that someone is still typing: only where all that it may become means the same. */
function completions(word: string, {byWord, byStem}: PhraseBook): string[] {
  if (word.length < FEWEST_LETTERS_OF_UNFINISHED) return [];
  const found: string[] = [];
  const meanings = new Set<string>();
  for (const begun of [byWord, byStem])
    for (const [other, phrases] of begun)
      if (other.startsWith(word))
        for (const phrase of phrases)
          if (phrase.words.length === 1) {
            found.push(other);
            meanings.add(JSON.stringify(phrase.meanings));
          }
  return meanings.size === 1 ? found : [];
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
    if (next && isOneWord(word, next, book)) readings.push({word: word + next, length: 2, quality: JOINED});
    if (!isKnown(word))
      for (const other of corrections(word, book))
        readings.push({word: other, length: 1, quality: MISSPELT, guess: 'slip'});
    if (place === words.length - 1 && !isKnown(word))
      for (const other of completions(word, book))
        readings.push({word: other, length: 1, quality: UNFINISHED, guess: 'unfinished'});
    return readings;
  });
}
