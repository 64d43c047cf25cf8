/** Finds the phrases of a phrase book in the words typed. */
import type {TypedWord} from './typed-words.js';
import type {Meaning, Phrase, PhraseBook, PhraseWord} from './phrase-book.js';
import {FEWEST_STEM_LETTERS} from './phrase-book.js';

/** A phrase that was found. */
export interface Found {
  /** The positions of its words, in order; a word that was split in two has two. */
  readonly at: readonly number[];
  readonly meanings: readonly Meaning[];
  /** How much of the text it explains: longer phrases win. */
  readonly worth: number;
  /** Whether some of its words were corrected. */
  readonly isCorrected: boolean;
  /** Whether its words may mean something else. */
  readonly isGuess: boolean;
}

/** A possible reading of a word: as typed, corrected, or joined from two typed words. */
export interface Reading {
  readonly word: string;
  readonly length: 1 | 2;
  readonly quality: number;
  /** Set if it was misspelled or is incomplete. */
  readonly guess?: 'slip' | 'unfinished';
}

/** `..` matches up to this many words. */
const WIDEST_GAP = 4;
/** "attacks" matches "attack", but "dads" doesn't match "dad" if both are listed. */
const PLURAL = 0.95;
const STEM = 0.9;
/** A longer prefix is a better match: "anhörigvårdare" matches `anhörigvård*` rather than `anhörig*`. */
const STEM_LETTER = 0.001;
const ANY_KIN = 0.99;
/** A filler in a phrase distinguishes it from others, but explains little. */
const FILLER = 0.3;

const isNumber = (word: string): boolean => /^\d{1,3}s?$/.test(word);

/** Returns how well a word matches a word of a phrase; 0 if it doesn't. */
export function fit({exact, stems, isNumber: takesNumber}: PhraseWord, word: string): number {
  if (exact.has(word) || (takesNumber && isNumber(word))) return 1;
  if (word.length > 3 && word.endsWith('s') && (exact.has(word.slice(0, -1)) || exact.has(word.replace(/es$/, ''))))
    return PLURAL;
  const longest = Math.max(0, ...stems.map((stem) => (word.startsWith(stem) ? stem.length : 0)));
  return longest && STEM + longest * STEM_LETTER;
}

/** Yields phrases that may start with a word. */
function* begunWith(word: string, {byWord, byStem}: PhraseBook): Generator<Phrase> {
  yield* byWord.get(word) ?? [];
  if (word.endsWith('s')) {
    yield* byWord.get(word.slice(0, -1)) ?? [];
    if (word.endsWith('es')) yield* byWord.get(word.slice(0, -2)) ?? [];
  }
  if (isNumber(word)) yield* byWord.get('#') ?? [];
  for (let end = FEWEST_STEM_LETTERS; end <= word.length; end++) yield* byStem.get(word.slice(0, end)) ?? [];
}

/**
 * Returns all phrases that start at any word; they may overlap. `readingsAt` returns the possible readings of the word
 * at a position.
 */
export function findPhrases(
  words: readonly TypedWord[],
  readingsAt: (place: number) => readonly Reading[],
  book: PhraseBook,
  isFiller: (word: string) => boolean,
): Found[] {
  const found: Found[] = [];

  /** Two fillers remain fillers if they are read as one word. */
  const isFillerAt = (place: number, {word, length}: Reading): boolean =>
    length === 1 ? isFiller(word) : [place, place + 1].every((part) => isFiller((words[part] as TypedWord).word));

  /** Matches a phrase from its word number `next`, at position `place` of the text. */
  function follow(phrase: Phrase, next: number, place: number, at: readonly number[], worth: number, guesses: number) {
    const wanted = phrase.words[next];
    if (!wanted) {
      found.push({at, meanings: phrase.meanings, worth, isCorrected: guesses > 1, isGuess: guesses > 0});
      return;
    }
    let gap = phrase.isAfterGap[next] ? WIDEST_GAP : 0;
    for (let here = place; here < words.length; here++) {
      for (const reading of readingsAt(here)) {
        const {word, length, quality, guess} = reading;
        const weight = (wanted.isAnyKin ? ANY_KIN : 1) * (isFillerAt(here, reading) ? FILLER : 1);
        const fits = fit(wanted, word) * quality * weight;
        if (!fits) continue;
        const places = length === 2 ? [...at, here, here + 1] : [...at, here];
        follow(phrase, next + 1, here + length, places, worth + fits, guesses + (guess === 'slip' ? 2 : guess ? 1 : 0));
      }
      if (!next || (!isFiller((words[here] as TypedWord).word) && gap-- <= 0)) return;
    }
  }

  for (let place = 0; place < words.length; place++) {
    const begun = new Set<Phrase>();
    for (const {word} of readingsAt(place)) for (const phrase of begunWith(word, book)) begun.add(phrase);
    for (const phrase of begun) follow(phrase, 0, place, [], 0, 0);
  }
  return found;
}

/**
 * "Me siento sola": a phrase that only says that people are talking about themselves never takes words from what they
 * say.
 */
const saysNothingElse = ({meanings}: Found): number => Number(meanings.every(([name]) => name === 'me'));

/**
 * Chooses the phrases that explain most among those that overlap: the longest first, those with a meaning, and the
 * tighter of two.
 */
export function chooseFound(found: readonly Found[]): Found[] {
  const taken = new Set<number>();
  const spanOf = ({at}: Found) => (at[at.length - 1] as number) - (at[0] as number);
  return [...found]
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        saysNothingElse(a) - saysNothingElse(b) ||
        spanOf(a) - spanOf(b) ||
        (a.at[0] as number) - (b.at[0] as number),
    )
    .filter(({at}) => {
      if (at.some((place) => taken.has(place))) return false;
      for (const place of at) taken.add(place);
      return true;
    })
    .sort((a, b) => (a.at[0] as number) - (b.at[0] as number));
}
