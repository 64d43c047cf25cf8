/** The possible readings of a typed word: as it is, joined with the next one, split, or corrected. */
import {createEditCounter} from '../index/edits.js';
import {memo} from '../index/memo.js';
import type {Reading} from './find-phrases.js';
import {FEWEST_STEM_LETTERS} from './phrase-book.js';
import type {PhraseBook} from './phrase-book.js';
import type {TypedWord} from './typed-words.js';

/** For two words written as one, or one written as two. */
const JOINED = 0.9;
const MISSPELT = 0.7;
const UNFINISHED = 0.6;
const FEWEST_LETTERS_OF_UNFINISHED = 4;
const FEWEST_LETTERS_FOR_ONE_SLIP = 5;
const FEWEST_LETTERS_FOR_TWO = 8;
const FEWEST_LETTERS_OF_STEM = 6;
const FEWEST_JOINED_LETTERS = 4;
/** The maximum length of a word, limited by the bits of the edit counter. */
const MOST_LETTERS = 32;

const begins = (word: string, stems: ReadonlySet<string>): boolean => {
  for (let end = FEWEST_STEM_LETTERS; end <= word.length; end++) if (stems.has(word.slice(0, end))) return true;
  return false;
};

/** Whether a book has the word, so that it isn't a misspelling. */
export const isListed = (word: string, {words, stems, fillers}: PhraseBook): boolean =>
  fillers.has(word) || words.has(word) || words.has(word.replace(/e?s$/, '')) || begins(word, stems);

/** Matches "post partum", but not "meeting tonight", although some phrase starts with "meeting". */
function isOneWord(word: string, next: string, {words, stems}: PhraseBook): boolean {
  const joined = word + next;
  if (joined.length < FEWEST_JOINED_LETTERS) return false;
  if (words.has(joined)) return true;
  for (let end = word.length + 1; end <= joined.length; end++) if (stems.has(joined.slice(0, end))) return true;
  return false;
}

const counterOf = memo((stem: string) => createEditCounter(stem));

/** People don't mistype the first letter, but may swap it with the second. "iphone" isn't phone. */
const isLikelySlip = (word: string, other: string): boolean =>
  word.charAt(0) === other.charAt(0) || (word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0));

/** Returns the closest words in a book to a word that it doesn't have, if they are close enough. */
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
    // The ending is free, so the start must be nearly right: "management" isn't mania.
    if (isLong && stem.charAt(0) === word.charAt(0) && counterOf(stem)(word, true) <= 1) offer(stem, 1);
  }
  return nearest;
}

/** Returns the words that an incomplete word may become, if all of them mean the same. */
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

/** Returns a function that returns the readings of the word at a position, the most likely first. */
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
