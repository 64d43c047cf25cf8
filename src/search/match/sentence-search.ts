/** Finds the groups that best match a sentence: all of it if possible, otherwise as much of it as possible. */
import type {Weekday} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import type {Understood, UnderstoodFacet} from '../../model/understood.js';
import {FACET_NAMES} from '../../model/query.js';
import type {FacetIndex} from '../index/facet-index.js';
import {FIELD} from '../index/word-index.js';
import type {WordIndex} from '../index/word-index.js';
import {createWordSearch, createWordWeigher, FIELD_WORTH} from '../index/words.js';
import {typedWords} from '../phrases/typed-words.js';
import {readQuery} from '../query-words.js';
import {askedOf, forAllRelatives, withNextTopics} from './concepts.js';
import type {Asked} from './concepts.js';
import {createTypedPlaces} from './find-places-typed.js';
import {scoreGroups} from './score-groups.js';
import type {TypedWordWorth} from './score-groups.js';

/** The results of a sentence, before any filter. */
export interface SentenceScores {
  /** How much of the sentence each group matches; 0 for groups that match nothing. */
  levels: Uint16Array;
  /** The order within a level, more is better; at least 1 if the level isn't 0. */
  scores: Uint16Array;
  /** Returns the parts of the sentence that none of the groups at these positions matches. */
  missing: (positions: readonly number[]) => string[];
}

/** Leaves room for what counts against a group. */
export const BASE = 1000;
/** For a group whose name was typed. */
export const NAMED = 400;
/** The share of the typed words that has to be in the name. */
export const NAMED_SHARE = 0.6;
const ALL_OF_NAME = 0.99;
const LEVEL_OF_NAME = 0xffff;
/** Facets that say when, how or at what price a group should meet, but not what it's about. */
export const SETTINGS: ReadonlySet<UnderstoodFacet> = new Set(['cost', 'frequency', 'language']);
export const LETTER = /\p{L}/u;
/** A shorter word is too similar to others to be a misspelling of a word in the list: "menu" isn't "men". */
export const FEWEST_LETTERS_OF_SLIP = 7;
const AREA = FACET_NAMES.indexOf('area');

export const afterDay = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] as Weekday;

/** Returns the search. It reuses its result arrays for the next query. */
export function createSentenceSearch(
  wordIndex: WordIndex,
  facetIndex: FacetIndex,
): (
  text: string,
  meant: Understood,
  locale: string,
  soon: {minutes: Uint32Array; now: number; today: Weekday},
) => SentenceScores {
  const weigh = createWordWeigher(wordIndex);
  const searchWords = createWordSearch(wordIndex, weigh);
  const [values, facetOf] = facetIndex;
  const findPlaces = createTypedPlaces(values.filter((_, tag) => facetOf[tag] === AREA));
  const size = wordIndex[3].length;
  const everything: SentenceScores = {
    levels: new Uint16Array(size).fill(1),
    scores: new Uint16Array(size).fill(1),
    missing: () => [],
  };
  const nothing: SentenceScores = {...everything, levels: new Uint16Array(size)};

  const weightsOf = (text: string, isLast: boolean, isAsked = false): TypedWordWorth[] =>
    readQuery(text).flatMap(([word, joined, unfinished, isOptional]) => {
      if (isOptional) return [];
      const worth = new Uint8Array(size);
      weigh(word, joined, unfinished && isLast, worth);
      return [{text: word, worth, place: FIELD_WORTH[FIELD.place] as number, isAsked}];
    });

  /** Whether at most half of these words are in the list, with exactly these letters in summaries. */
  function isUnknown(text: string, isLast: boolean): boolean {
    const telling = readQuery(text).filter(([word, , , isOptional]) => !isOptional && LETTER.test(word));
    const worth = new Uint8Array(size);
    const known = telling.filter(([word, joined, unfinished]) => {
      weigh(word, joined, unfinished && isLast, worth, word.length >= FEWEST_LETTERS_OF_SLIP);
      return worth.some((points) => points >= (FIELD_WORTH[FIELD.summary] as number));
    });
    return telling.length > 0 && known.length * 2 <= telling.length;
  }

  /** Returns the share of the meaningful words in a query that are in the name of each group. */
  function namedShares(text: string): Float32Array {
    const words = weightsOf(text, true);
    const shares = new Float32Array(size);
    const elsewhere = FIELD_WORTH[FIELD.about] as number;
    for (const {worth} of words)
      for (let position = 0; position < size; position++)
        if ((worth[position] as number) > elsewhere) (shares[position] as number) += 1 / words.length;
    return shares;
  }

  /** If nothing was recognized, looks for all words, or for most of a name. */
  function byWordsAlone(text: string): SentenceScores {
    const found = searchWords(text);
    const levels = new Uint16Array(size);
    const scores = new Uint16Array(size);
    const hasFound = found.some(Boolean);
    const shares = hasFound ? undefined : namedShares(text);
    for (let position = 0; position < size; position++) {
      const isNamed = shares && (shares[position] as number) >= NAMED_SHARE;
      levels[position] = hasFound ? Number(found[position] !== 0) : Number(isNamed);
      scores[position] = hasFound ? (found[position] as number) : Number(isNamed);
    }
    return {levels, scores, missing: () => []};
  }

  return (text, meant, locale, {minutes, now, today}) => {
    if (!text.trim()) return everything;
    const asked = askedOf(meant, today, afterDay);
    const words = typedWords(text, locale.startsWith('en'));
    const rest = meant.rest.split(' ').filter(Boolean);
    const isFree = (place: number) => rest.includes((words[place] as {typed: string}).typed);
    const places = findPlaces(
      words.map(({typed}) => typed),
      isFree,
    );
    const inPlaces = new Set(places.flatMap(({at}) => at.map((place) => (words[place] as {typed: string}).typed)));
    const left = rest.filter((word) => !inPlaces.has(word)).join(' ');
    const more = meant.parts.flatMap((part) => part.words ?? []);
    const asksNothing =
      asked.concepts.length === 0 &&
      !asked.forRelatives &&
      places.length === 0 &&
      asked.slot.days.length + asked.slot.times.length + asked.slot.formats.length === 0 &&
      asked.slot.within === undefined;
    if (asksNothing && meant.question) return nothing;
    if (asksNothing) return byWordsAlone(left ? left : text);

    const isUnfinished = left !== '' && text.trim().endsWith(left.split(' ').pop() as string);
    const leftWords = weightsOf(left, isUnfinished);
    const unknown = isUnknown(left, isUnfinished) ? left : '';
    const hasSubject =
      asked.forRelatives || places.length > 0 || asked.concepts.some(({facet}) => !SETTINGS.has(facet));
    // "Plumber tuesday": no group is about what was typed, and people who type this don't look for just any group on
    // Tuesday.
    if (unknown && !hasSubject && !meant.seeks) return nothing;
    const typed = [...leftWords, ...weightsOf(more.join(' '), false, true)];
    const named = places.map(({value, at}) => ({
      value,
      text: at.map((place) => (words[place] as {typed: string}).typed).join(' '),
    }));
    const score = (each: Asked) => scoreGroups(facetIndex, each, named, typed, {minutes, now}, locale);
    let best = score(asked);
    for (const widen of [withNextTopics, forAllRelatives]) {
      const wider = best.levels.some(Boolean) ? undefined : widen(asked);
      if (wider) best = score(wider);
    }
    const {levels, worth, masks, texts} = best;
    // A possible typo, or a topic that isn't in this list, may be a name.
    const isDoubtful = meant.parts.every(({isGuess}) => isGuess) || !levels.some(Boolean);
    const shares = isDoubtful || (left && words.length > 1) ? namedShares(text) : undefined;
    if (isDoubtful && shares?.some((share) => share > ALL_OF_NAME)) return byWordsAlone(text);
    const scores = new Uint16Array(size);
    for (let position = 0; position < size; position++) {
      const share = shares ? (shares[position] as number) : 0;
      if (share >= NAMED_SHARE) levels[position] = LEVEL_OF_NAME;
      if (levels[position])
        scores[position] = Math.max(1, BASE + (worth[position] as number) + (share >= NAMED_SHARE ? NAMED : 0));
    }
    return {
      levels,
      scores,
      missing(positions) {
        const all = positions.reduce((mask, position) => mask | (masks[position] as number), 0);
        const isPartMissed = unknown && (!hasSubject || meant.seeks?.includes('place'));
        const parts = texts.filter((each, at) => each && !(all & (1 << at)));
        return [...new Set(parts), ...(isPartMissed ? [unknown] : [])];
      },
    };
  };
}
