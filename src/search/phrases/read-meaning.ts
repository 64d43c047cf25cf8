/** Converts the phrases of a sentence to what it asks for. */
import type {Kin, Understood, UnderstoodFacet, UnderstoodFacets, UnderstoodPart} from '../../model/understood.js';
import {chooseFound, findPhrases, fit} from './find-phrases.js';
import type {Found} from './find-phrases.js';
import type {PhraseBook} from './phrase-book.js';
import {findClockTimes} from './clock-times.js';
import {createReadings, isListed} from './readings.js';
import type {TypedWord} from './typed-words.js';
import {placeAfter, placesLeft} from './typed-places.js';
import {typedWords} from './typed-words.js';
import {isOfLoss, withConclusions} from './conclude.js';

/**
 * The phrase books for reading a sentence. The first is for the visitor's language, and takes precedence over the
 * others.
 */
export interface Books {
  readonly books: readonly PhraseBook[];
  readonly isEnglish: boolean;
}

/** If two languages match equally, the visitor's own wins. */
const OWN_LANGUAGE = 0.01;

const FACETS: readonly string[] = [
  'focus',
  'audience',
  'kind',
  'language',
  'access',
  'format',
  'day',
  'time',
  'when',
  'frequency',
  'openness',
  'cost',
  'programme',
  'place',
] satisfies UnderstoodFacet[];

const has = ({meanings}: Found, name: string): boolean => meanings.some((meaning) => meaning[0] === name);
const valuesOf = ({meanings}: Found, name: string): string[] =>
  meanings.flatMap((meaning) => (meaning[0] === name ? [meaning[1]] : []));

/**
 * Returns the phrases of all books. A phrase in another language only counts if the visitor's own language doesn't know
 * its words.
 */
function phrasesIn(words: readonly TypedWord[], {books}: Books, isFiller: (word: string) => boolean): Found[] {
  const [own] = books;
  const knows = (book: PhraseBook, word: string) => isListed(word, book) || book.fillers.has(word);
  const isKnown = (word: string) => books.some((book) => knows(book, word));
  return books.flatMap((book) => {
    const found = findPhrases(words, createReadings(words, book, isKnown), book, isFiller);
    if (book === own) return found.map((each) => ({...each, worth: each.worth + OWN_LANGUAGE}));
    // "Mon mari" isn't Monday, "n'arrive pas à" isn't NA, and a word that isn't English isn't a misspelled English one.
    // Typed on its own, "NA" is the fellowship even if "na" is a short word in the language.
    const isAlone = (each: Found) => has(each, 'programme') && each.at.length === words.length;
    const isNews = (each: Found) =>
      isAlone(each) || each.at.some((place) => !own || !knows(own, (words[place] as TypedWord).word));
    return found.filter((each) => isNews(each) && !each.isGuess);
  });
}

/** Returns the meaning of what a visitor typed. */
export function readMeaning(text: string, {books, isEnglish}: Books): Understood {
  const words = typedWords(text, isEnglish);
  const isFiller = (word: string) => books.some(({fillers}) => fillers.has(word));
  const found = [...phrasesIn(words, {books, isEnglish}, isFiller), ...findClockTimes(words)];
  const chosen = withoutNegated(chooseFound(found), words, isFiller);

  const taken = new Set(chosen.flatMap(({at}) => at));
  const isLeft = (place: number) => !taken.has(place) && !isFiller((words[place] as TypedWord).word);
  const rest = words.flatMap(({typed}, place) => (isLeft(place) ? [typed] : []));
  const places = chosen
    .filter((found) => has(found, 'near'))
    .flatMap(({at}) => placeAfter(at[at.length - 1] as number, words, isLeft, isFiller));
  const seeks = [
    ...(words.some(({word}) => books.some(({groupWords}) => groupWords.has(word))) ? (['group'] as const) : []),
    ...(places.length > 0 ? (['place'] as const) : []),
  ];
  // "madison wednesday": the vocabularies have no towns, so the remaining words may be one. Callers with a list or a
  // gazetteer decide.
  if (places.length === 0) places.push(...placesLeft(words, isLeft));

  const telling = chosen.filter(({meanings}) => meanings.some(([name]) => FACETS.includes(name) || name === 'age'));
  const parts = telling.map((found) => partOf(found, words));
  const kin = chosen.find((found) => has(found, 'kin'));
  // The phrase about a loss may itself say who died: "lost my mum".
  const kinship = kin
    ? (valuesOf(kin, 'kin')[0] as Kin)
    : isOfLoss(parts.flatMap((part) => part.facets.focus ?? []))
      ? kinIn(words, books)
      : undefined;
  const isTopic = (found: Found) => has(found, 'focus') || has(found, 'programme');
  const firstTopic = chosen.findIndex(isTopic);
  const firstKin = chosen.findIndex((found) => has(found, 'kin'));
  const speaksOfSelf =
    firstTopic >= 0 && firstTopic < firstKin && chosen.slice(0, firstTopic).some((found) => has(found, 'me'));

  const facets: UnderstoodFacets = {};
  for (const part of parts)
    for (const [name, values] of Object.entries(part.facets) as [UnderstoodFacet, string[]][])
      facets[name] = [...new Set([...(facets[name] ?? []), ...values])];
  if (places.length > 0) facets.place = [...(facets.place ?? []), ...places];

  return withConclusions({
    facets,
    ...(kinship && !speaksOfSelf && {kin: kinship}),
    ...questionOf(chosen),
    ...(seeks.length > 0 && {seeks}),
    rest: rest.join(' '),
    parts: kin && !speaksOfSelf && !isOfLoss(facets.focus) ? [relativePart(kin, words), ...parts] : parts,
  });
}

function questionOf(chosen: readonly Found[]): Pick<Understood, 'question'> {
  const [question] = chosen.flatMap((found) => valuesOf(found, 'question'));
  return question ? {question} : {};
}

/** Returns the first relative that is mentioned. */
const kinIn = (words: readonly TypedWord[], books: readonly PhraseBook[]): Kin | undefined =>
  words.flatMap(({word}) =>
    books.flatMap(({kin}) => kin.flatMap(([some, who]) => (fit(some, word) ? [who] : []))),
  )[0] as Kin | undefined;

/** Removes meanings right after a negation: "not online". */
function withoutNegated(
  chosen: readonly Found[],
  words: readonly TypedWord[],
  isFiller: (word: string) => boolean,
): Found[] {
  return chosen.filter((found, index) => {
    const before = chosen[index - 1];
    if (has(found, 'not') || !before || !has(before, 'not')) return !has(found, 'not');
    const first = found.at[0] as number;
    const last = before.at[before.at.length - 1] as number;
    return words.slice(last + 1, first).some(({word}) => !isFiller(word));
  });
}

const CHILD_FROM = 3;
const TEENS_FROM = 12;
const ADULT_FROM = 18;
const YOUNG_UNTIL = 29;
const OLDER_FROM = 60;

/** Returns the audiences for an age. */
function audienceOfAge(age: number): string[] {
  if (age >= OLDER_FROM) return ['older-adults'];
  if (age >= ADULT_FROM) return age <= YOUNG_UNTIL ? ['young-adults'] : [];
  return age >= TEENS_FROM ? ['teens'] : age >= CHILD_FROM ? ['children'] : [];
}

/** Returns a mention of a relative as a part of the sentence, which asks for a group for families. */
const relativePart = (found: Found, words: readonly TypedWord[]): UnderstoodPart => ({
  ...partOf(found, words),
  facets: {kind: ['family']},
});

function partOf(found: Found, words: readonly TypedWord[]): UnderstoodPart {
  const facets: UnderstoodFacets = {};
  for (const [name, value] of found.meanings) {
    if (FACETS.includes(name)) facets[name as UnderstoodFacet] = [...(facets[name as UnderstoodFacet] ?? []), value];
    if (name !== 'age') continue;
    const number = found.at.map((place) => parseInt((words[place] as TypedWord).word, 10)).find((age) => age >= 0);
    const audience = audienceOfAge(number ?? -1);
    if (audience.length > 0) facets.audience = [...(facets.audience ?? []), ...audience];
  }
  const more = valuesOf(found, 'word');
  const [first = 0] = found.at;
  const text = words
    .slice(first, (found.at[found.at.length - 1] as number) + 1)
    .map(({typed}) => typed)
    .join(' ');
  return {text, facets, ...(more.length > 0 && {words: more}), isCorrected: found.isCorrected, isGuess: found.isGuess};
}
