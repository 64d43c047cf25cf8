/** Which groups have a word, and what it's worth by its field: as much as in `search/index`. */
import {
  MAX_ENDING_LETTERS,
  MIN_LETTERS_FOR_TWO_EDITS,
  MIN_TOLERANT_LETTERS,
  MISSPELT,
  OTHER_ENDING,
  UNFINISHED,
} from '../../search/index/lexicon.js';
import {FIELD} from '../../search/index/word-index.js';
import type {Field} from '../../search/index/word-index.js';
import {EXACT_NAME_BONUS, FIELD_WORTH, PHRASE_PART} from '../../search/index/words.js';
import type {QueryWord} from '../../search/query-words.js';
import {allOf, anyOf, best, points, sum, terms} from './clauses.js';
import type {Clause} from './clauses.js';
import {WORD_FIELDS} from './words-of-group.js';
import type {WordField} from './words-of-group.js';

const worthOf = (field: Field, share = 1): number => (FIELD_WORTH[field] as number) * share;
const WORTH: Readonly<Record<WordField, number>> = {
  first: worthOf(FIELD.nameStart),
  name: worthOf(FIELD.name),
  about: worthOf(FIELD.about),
  place: worthOf(FIELD.place),
  aboutPart: worthOf(FIELD.about, PHRASE_PART),
  who: worthOf(FIELD.who),
  whoPart: worthOf(FIELD.who, PHRASE_PART),
  summary: worthOf(FIELD.summary),
};
const NAME_FIELDS = ['words.first', 'words.name'];
const MOST_EXPANSIONS = 50;

/** A word to look for, and how leniently. */
export interface SoughtWord {
  word: QueryWord;
  /** Whether so many groups have it that it isn't a typo. */
  isCommon: boolean;
  /** Whether it may be the beginning of another word. A short word that a group has is meant literally. */
  isOpen: boolean;
}

type Alike = readonly [quality: number, clauseIn: (field: string) => Clause];

/** Returns the ways in which a group can have a word, best first. */
function alikes({word: [word, joined, unfinished], isCommon, isOpen}: SoughtWord, canSlip: boolean): Alike[] {
  const singular = word.length > MIN_TOLERANT_LETTERS && word.endsWith('s') ? [word.slice(0, -1)] : [];
  const spellings = [word, ...singular, ...(joined ? [joined] : [])];
  const long = spellings.filter((each) => each.length >= MIN_TOLERANT_LETTERS);
  const open = unfinished && isOpen ? [word, ...(joined ? [joined] : [])] : [];
  const slips = canSlip && !isCommon && word.length >= MIN_TOLERANT_LETTERS;
  const fuzzy = (fuzziness: number) => (field: string) => ({
    fuzzy: {[field]: {value: word, fuzziness, max_expansions: MOST_EXPANSIONS, transpositions: true}},
  });
  return [
    [1, (field) => terms(field, spellings)],
    // Words consist only of letters and digits, so they need no escaping.
    ...long.map((each): Alike => [
      OTHER_ENDING,
      (field) => ({regexp: {[field]: {value: `${each}.{1,${MAX_ENDING_LETTERS}}`}}}),
    ]),
    ...open.map((each): Alike => [UNFINISHED, (field) => ({prefix: {[field]: {value: each}}})]),
    ...(slips ? [[MISSPELT, fuzzy(1)] as const] : []),
    ...(slips && word.length >= MIN_LETTERS_FOR_TWO_EDITS ? [[MISSPELT / 2, fuzzy(2)] as const] : []),
  ];
}

/** Gives the points of a word in its best field. */
export const wordPoints = (sought: SoughtWord): Clause =>
  best(
    alikes(sought, true).flatMap(([quality, clauseIn]) =>
      WORD_FIELDS.map((field) => points(Math.max(1, Math.floor(WORTH[field] * quality)), clauseIn(`words.${field}`))),
    ),
  );

/** Matches groups that have the word in a field where it's worth at least this much. */
export const hasWord = (sought: SoughtWord, atLeast = 0, canSlip = true): Clause =>
  anyOf(
    alikes(sought, canSlip).flatMap(([quality, clauseIn]) =>
      WORD_FIELDS.filter((field) => WORTH[field] * quality >= atLeast).map((field) => clauseIn(`words.${field}`)),
    ),
  );

/** Matches groups that have exactly this word. */
export const hasExactly = ({word: [word]}: SoughtWord): Clause =>
  anyOf(WORD_FIELDS.map((field) => terms(`words.${field}`, [word])));

/** Matches groups that have the word in their place, but in no more telling field. */
export const isPlaceOf = ({word: [word, joined]}: SoughtWord): Clause =>
  terms('words.place', joined ? [word, joined] : [word]);

export const PLACE_WORTH = WORTH.place;

const inName = ({word: [word, joined]}: SoughtWord): Clause =>
  anyOf(NAME_FIELDS.map((field) => terms(field, joined ? [word, joined] : [word])));

/** Matches groups that have at least this share of the words in their names. */
export const hasInName = (words: readonly SoughtWord[], share: number): Clause => ({
  bool: {should: words.map(inName), minimum_should_match: Math.ceil(words.length * share - 1e-9)},
});

/** Requires all telling words, and gives points for all words. */
export function allWords(words: readonly SoughtWord[]): Clause {
  const spellings = words.reduce((total, {word: [, joined]}) => total + (joined ? 2 : 1), 0);
  const isRequired = ({word: [, , , isOptional]}: SoughtWord) => !isOptional;
  const exactName = allOf([
    {term: {nameWords: spellings}},
    anyOf(words.map(({word: [word]}) => terms('words.first', [word]))),
    ...words.map(inName),
  ]);
  return {
    bool: {
      filter: words.filter(isRequired).map((sought) => hasWord(sought)),
      should: [points(1, {match_all: {}}), sum(words.map(wordPoints)), points(EXACT_NAME_BONUS, exactName)],
    },
  };
}
