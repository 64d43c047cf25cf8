/**
 * The words of a list of groups as a few flat arrays, which take a fraction of the space of a map of strings, and are
 * transferred from a Worker without copying.
 */
import type {Group} from '../../model/group.js';
import {tokens} from '../../model/vocabulary/fold.js';
import {wordsFor} from '../../model/vocabulary/synonyms.js';
import {eachGroup} from './each-group.js';
import {memo} from './memo.js';

/**
 * The fields that have words, most important first. A posting stores only the first field in which a group has the
 * word, in three bits.
 */
export const FIELD = {nameStart: 0, name: 1, about: 2, place: 3, who: 4, summary: 5} as const;

/** A field that has words. */
export type Field = (typeof FIELD)[keyof typeof FIELD];

/** Plain immutable data. */
export type WordIndex = readonly [
  /** The words of all entries, separated by line breaks and sorted by code unit. */
  text: string,
  /**
   * For each entry, where its list starts in `postings`, times two; plus one if the word is only part of a phrase.
   * Several entries can share a list, because they are synonyms.
   */
  lists: Uint32Array,
  /** The lists, one after another: the number of postings, followed by `position * 8 + field` of each, by position. */
  postings: Uint32Array,
  /** The number of words in each group's name. */
  nameWords: Uint16Array,
];

/** Names and summaries are only read up to here, so that a hostile feed can't make the list slow for everyone. */
const MAX_TEXT_LETTERS = 600;
/** Precedes the id that a list belongs to. No word contains it. */
const ID_MARK = ' ';

type List = number[];
type Entry = readonly [word: string, list: number];

/** Returns the names of a language in English and in itself: people look for "spanish" and "español". */
function namesOfLanguage(tag: string): string {
  try {
    const names = [tag, 'en'].map((locale) => new Intl.DisplayNames(locale, {type: 'language'}).of(tag));
    return [tag, ...names].join(' ');
  } catch {
    return tag;
  }
}

/** Gathers the words of groups, and the words for their ids. */
export function* indexWords(groups: Iterable<Group>): Generator<void, WordIndex> {
  const lists = new Map<string, List>();
  // The first number will be the number of postings; until then, it's a position before all others.
  const listOf = memo((): List => [-1], lists);
  const listsOfId = memo((id: string) => [listOf(ID_MARK + id)]);
  const listsIn = (text: string): List[] => tokens(text.slice(0, MAX_TEXT_LETTERS)).map((word) => listOf(word));
  /** Towns, organizations and labels are tokenized once, and then occur hundreds of times. */
  const listsInRepeated = memo(listsIn);
  const listsOfLanguage = memo((tag: string) => listsIn(namesOfLanguage(tag)));
  const nameWords: number[] = [];

  let position = 0;
  const post = (field: Field, found: readonly List[]): void => {
    for (const list of found) if ((list[list.length - 1] as number) >> 3 < position) list.push(position * 8 + field);
  };
  const postAll = (field: Field, keys: readonly (string | undefined)[], listsOf = listsInRepeated): void => {
    for (const key of keys) if (key) post(field, listsOf(key));
  };

  yield* eachGroup(groups, (group, at) => {
    const {programme, meetings, summary} = group;
    position = at;
    // In the order of their weight, because a list keeps the first.
    const inName = listsIn(group.name);
    nameWords.push(inName.length);
    post(FIELD.nameStart, inName.slice(0, 1));
    post(FIELD.name, inName);
    postAll(FIELD.about, [...group.focus, programme?.code], listsOfId);
    postAll(FIELD.about, [programme?.label]);
    for (const {place} of meetings)
      postAll(FIELD.place, [place?.locality, place?.region, place?.postalCode, place?.name]);
    for (const {formats} of meetings) postAll(FIELD.who, formats, listsOfId);
    postAll(FIELD.who, [...group.audience, group.kind, ...group.access], listsOfId);
    postAll(FIELD.who, group.languages, listsOfLanguage);
    postAll(FIELD.who, [group.organisation?.name, ...(group.labels ?? [])]);
    for (const text of [summary, ...meetings.map(({notes}) => notes)]) if (text) post(FIELD.summary, listsIn(text));
  });

  // Sorting all words at once would take too long for one step, so they are sorted separately by first letter.
  const portions: Record<string, Entry[]> = {};
  const postings: number[] = [];
  for (const [key, list] of lists) {
    list[0] = list.length - 1;
    for (const [word, isWhole] of key.startsWith(ID_MARK) ? wordsFor(key.slice(1)) : [[key, true] as const])
      (portions[word.charAt(0)] ??= []).push([word, postings.length * 2 + Number(!isWhole)]);
    for (const posting of list) postings.push(posting);
  }
  yield;
  const entries: Entry[] = [];
  for (const letter of Object.keys(portions).sort()) {
    for (const entry of (portions[letter] as Entry[]).sort(([a], [b]) => (a < b ? -1 : 1))) entries.push(entry);
    yield;
  }
  return [
    entries.map(([word]) => word).join('\n'),
    new Uint32Array(entries.map(([, list]) => list)),
    new Uint32Array(postings),
    new Uint16Array(nameWords),
  ];
}
