/**
 * The words of a group by field, folded by the same code as on the page, so that the engine needs neither analyzers of its own nor a plugin. The words
 * for topics and audiences come from `model/vocabulary`.
 */
import type {Group} from '../../model/group.js';
import {tokens} from '../../model/vocabulary/fold.js';
import {otherSpelling} from '../../model/vocabulary/short-names.js';
import {wordsFor} from '../../model/vocabulary/synonyms.js';

/** The fields of words, the most telling first. Fields with `Part` hold single words of a phrase, such as "anxiety" from "social anxiety". */
export const WORD_FIELDS = ['first', 'name', 'about', 'place', 'aboutPart', 'who', 'whoPart', 'summary'] as const;

export type WordField = (typeof WORD_FIELDS)[number];

/** The words of a group, each once and in one field. */
export type WordsOfGroup = Record<WordField, string[]>;

/** Names and summaries are read up to here, as on the page. */
const MAX_TEXT_LETTERS = 600;

const wordsIn = (text: string | undefined): string[] => (text ? tokens(text.slice(0, MAX_TEXT_LETTERS)) : []);

/** The names of a language in English and in itself: people look for "spanish" and "español". */
function wordsOfLanguage(tag: string): string[] {
  try {
    const names = [tag, 'en'].map((locale) => new Intl.DisplayNames(locale, {type: 'language'}).of(tag));
    return wordsIn([tag, ...names].join(' '));
  } catch {
    return wordsIn(tag);
  }
}

/** Returns the words that find the ids: those that find one alone, and those that are part of a phrase. */
function wordsOfIds(ids: readonly (string | undefined)[]): {whole: string[]; part: string[]} {
  const found = ids.flatMap((id) => (id ? [...wordsFor(id)] : []));
  const wordsThat = (isWhole: boolean) => found.filter(([, whole]) => whole === isWhole).map(([word]) => word);
  return {whole: wordsThat(true), part: wordsThat(false)};
}

/** Adds other spellings: "saint" also finds "St. Louis". */
const withOtherSpellings = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, otherSpelling(word) ?? []].flat());

/** Returns all words of a group. A word in several fields counts for the first of them. */
export function wordsOfGroup(group: Group): WordsOfGroup & {nameWords: number} {
  const {
    name,
    focus,
    programme,
    meetings,
    audience,
    kind,
    access,
    languages,
    organisation,
    labels = [],
    summary,
  } = group;
  const inName = wordsIn(name);
  const about = wordsOfIds([...focus, programme?.code]);
  const who = wordsOfIds([...meetings.flatMap(({formats}) => formats), ...audience, kind, ...access]);
  const found: WordsOfGroup = {
    first: inName.slice(0, 1),
    name: inName,
    about: [...about.whole, ...wordsIn(programme?.label)],
    aboutPart: about.part,
    place: meetings.flatMap(({place}) =>
      [place?.locality, place?.region, place?.postalCode, place?.name].flatMap(wordsIn),
    ),
    who: [...who.whole, ...languages.flatMap(wordsOfLanguage), ...[organisation?.name, ...labels].flatMap(wordsIn)],
    whoPart: who.part,
    summary: [summary, ...meetings.map(({notes}) => notes)].flatMap(wordsIn),
  };
  const seen = new Set<string>();
  for (const field of WORD_FIELDS) {
    found[field] = [...new Set(withOtherSpellings(found[field]))].filter((word) => !seen.has(word));
    for (const word of found[field]) seen.add(word);
  }
  return {...found, nameWords: inName.length};
}
