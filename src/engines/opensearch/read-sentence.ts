/**
 * Converts what someone typed to the ways of searching for it, best first: the whole sentence, related topics, names. It follows
 * `search/match/sentence-search.ts`, but counts in the engine what that module looks up in its index.
 */
import type {Weekday} from '../../model/group.js';
import type {Understood} from '../../model/understood.js';
import {MAX_ABBREVIATION_LETTERS, MIN_GROUPS_OF_NO_SLIP} from '../../search/index/lexicon.js';
import {askedOf, forAllRelatives, withNextTopics} from '../../search/match/concepts.js';
import {createTypedPlaces} from '../../search/match/find-places-typed.js';
import {afterDay, FEWEST_LETTERS_OF_SLIP, LETTER, NAMED_SHARE, SETTINGS} from '../../search/match/sentence-search.js';
import {readMeaning} from '../../search/phrases/read-meaning.js';
import {typedWords} from '../../search/phrases/typed-words.js';
import {readQuery} from '../../search/query-words.js';
import {ALL_VOCABULARIES} from '../../search/all-vocabularies.js';
import {booksFor} from '../../search/vocabularies.js';
import type {Clause} from './clauses.js';
import {countEach} from './engine.js';
import type {Engine} from './engine.js';
import {LEVEL, sentenceClause} from './sentence-clauses.js';
import {allWords, hasExactly, hasInName, hasWord} from './word-clauses.js';
import type {SoughtWord} from './word-clauses.js';

/** A way of searching for a sentence. */
export interface Way {
  clause: Clause;
  /** The points of a level. Only groups on the best level are results. */
  level?: number;
  /** The parts of the sentence, to report those that no result matches. */
  parts: {text: string; clause: Clause}[];
  /** A part that is reported as missing whatever is found. */
  missing?: string;
}

/** Returns the words of a text, how common each is in the index, and how many groups have it in any form. */
async function seek(engine: Engine, text: string): Promise<{words: SoughtWord[]; found: number[]}> {
  const fresh = readQuery(text).map((word): SoughtWord => ({word, isCommon: true, isOpen: false}));
  const counts = await countEach(engine, [...fresh.map((sought) => hasWord(sought)), ...fresh.map(hasExactly)]);
  const words = fresh.map(({word}, at): SoughtWord => ({
    word,
    isCommon: (counts[at] as number) >= MIN_GROUPS_OF_NO_SLIP,
    isOpen: word[0].length > MAX_ABBREVIATION_LETTERS || counts[fresh.length + at] === 0,
  }));
  const doubtful = words.filter(({isCommon}) => !isCommon);
  const again = await countEach(
    engine,
    doubtful.map((sought) => hasWord(sought, 0, sought.word[0].length >= FEWEST_LETTERS_OF_SLIP)),
  );
  return {
    words,
    found: words.map((sought, at) =>
      sought.isCommon ? (counts[at] as number) : (again[doubtful.indexOf(sought)] as number),
    ),
  };
}

const isTelling = ({word: [, , , isOptional]}: SoughtWord): boolean => !isOptional;

/** Requires all the words, or most of a name. */
function byWordsAlone(words: readonly SoughtWord[], rest: readonly SoughtWord[]): Way[] {
  const telling = words.filter(isTelling);
  return [
    {clause: allWords(rest), parts: []},
    ...(telling.length > 0 ? [{clause: hasInName(telling, NAMED_SHARE), parts: []}] : []),
  ];
}

/** Returns the ways of searching for a sentence; empty if it asks for nothing that a list of groups has. */
export async function readSentence(
  engine: Engine,
  text: string,
  {locale, today, minute, offsetMinutes}: {locale: string; today: Weekday; minute: number; offsetMinutes: number},
): Promise<Way[]> {
  const meant: Understood = readMeaning(text, booksFor(locale, ALL_VOCABULARIES));
  const {areas} = await engine.facts();
  const asked = askedOf(meant, today, afterDay);
  const typed = typedWords(text, locale.startsWith('en')).map((word) => word.typed);
  const rest = meant.rest.split(' ').filter(Boolean);
  const places = createTypedPlaces(areas)(typed, (place) => rest.includes(typed[place] as string));
  const inPlaces = new Set(places.flatMap(({at}) => at.map((place) => typed[place] as string)));
  const left = rest.filter((word) => !inPlaces.has(word)).join(' ');
  const {days, times, formats, within} = asked.slot;
  const asksNothing =
    asked.concepts.length + places.length + days.length + times.length + formats.length === 0 &&
    !asked.forRelatives &&
    within === undefined;
  if (asksNothing && meant.question) return [];
  const whole = await seek(engine, text);
  const leftWords = left ? await seek(engine, left) : {words: [], found: []};
  if (asksNothing) return byWordsAlone(whole.words, left ? leftWords.words : whole.words);

  const hasSubject = asked.forRelatives || places.length > 0 || asked.concepts.some(({facet}) => !SETTINGS.has(facet));
  const telling = leftWords.words.filter((each) => isTelling(each) && LETTER.test(each.word[0]));
  const known = telling.filter((each) => (leftWords.found[leftWords.words.indexOf(each)] as number) > 0);
  const isUnknown = telling.length > 0 && known.length * 2 <= telling.length;
  if (isUnknown && !hasSubject && !meant.seeks) return [];

  const names = whole.words.filter(isTelling);
  const isGuess = meant.parts.every((part) => part.isGuess);
  const more = await seek(engine, meant.parts.flatMap((part) => part.words ?? []).join(' '));
  const wayOf = (each: typeof asked): Way => ({
    ...sentenceClause({
      asked: each,
      places: places.map(({at, value}) => ({value, text: at.map((place) => typed[place]).join(' ')})),
      left: leftWords.words.filter(isTelling),
      more: more.words.filter(isTelling),
      named: isGuess || (left && typed.length > 1) ? names : [],
      locale,
      offsetMinutes,
      minute,
    }),
    level: LEVEL,
    ...(isUnknown && (!hasSubject || meant.seeks?.includes('place')) && {missing: left}),
  });
  const wider = [withNextTopics(asked), forAllRelatives(asked)].flatMap((each) => (each ? [wayOf(each)] : []));
  const isName = names.length > 0 && ((await countEach(engine, [hasInName(names, 1)]))[0] as number) > 0;
  const named = isName ? byWordsAlone(whole.words, whole.words) : [];
  return isGuess && isName ? named : [wayOf(asked), ...wider, ...named];
}
