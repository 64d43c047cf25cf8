/** All that the finder says in English, for tests that no word of it is left where a page is in another language. */
import {strings} from '../../src/i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../src/i18n/support-group-finder/strings.js';
import {vocabulary, vocabularyLabel} from '../../src/i18n/vocabulary/en.js';
import {ACCESS} from '../../src/model/vocabulary/access.js';
import {AUDIENCES} from '../../src/model/vocabulary/audience.js';
import {FOCUS_IDS} from '../../src/model/vocabulary/focus-phrases.js';

/** What a filter is named by beside the vocabulary. */
const FILTER_VALUES = ['morning', 'afternoon', 'evening', 'night', 'in-person', 'online', 'free', 'donation'];

/** Values of a filter that have another name there than on a group. */
const FACET_LABELS = Object.keys(vocabulary).filter((id) => id.includes(':'));

/** Every id that is shown with a label. */
export const LABELLED = [...FOCUS_IDS, ...AUDIENCES, ...ACCESS, ...FILTER_VALUES, ...FACET_LABELS];

export const ENGLISH: FinderStrings = {
  ...strings,
  vocabulary: Object.fromEntries(LABELLED.map((id) => [id, vocabularyLabel(id, vocabulary)])),
};

export type Say = (...values: unknown[]) => unknown;

/** What some want to be asked with; each of the others takes the number for whatever it wants. */
const ASKED: Readonly<Record<string, (n: number) => unknown[][]>> = {
  every: (n) => ['day', 'week', 'month', 'year'].map((unit) => [n, unit]),
  ordinal: (n) => [[n], [-n]],
  ordinalDay: (n) => [[String(n), 'Qxqx']],
  dayOfMonth: (n) => [[n], [-1]],
  ofTheMonth: (n) => [['Qxqx', n]],
  ages: (n) => [[n], [undefined, n], [n, n + 1]],
  partly: (n) => [[String(n), n, 'Qxqx']],
  guideFocus: () => [['anxiety'], ['self-esteem']],
  yourTime: (n) => [[], [`Room ${n}`]],
  lastChecked: (n) => [[String(n)], [String(n), 'Qxqx']],
  mapCluster: (n) => [
    [n, String(n), undefined, 0],
    [n, String(n), 'Qxqx', 0],
    [n, String(n), 'Qxqx', n],
  ],
  mapSamePlace: (n) => [
    [n, String(n), undefined],
    [n, String(n), 'Qxqx'],
  ],
  mapTowns: (n) => [
    ['Qxqx', 0],
    ['Qxqx', n],
  ],
  join: (n) => [[`Room ${n}`], []],
  sourcePartMissing: (n) => [['a list', String(n)], ['a list']],
  'crisis.call': (n) => [[String(n)], [String(n), ['all']], [String(n), ['ambulance', 'police', 'fire']]],
};

/** Some browsers write Arabic with digits of its own. */
export const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)));

/** All that the function at a path is asked about a number. */
export const questions = (path: string, n: number): unknown[][] => ASKED[path]?.(n) ?? [[n, n, n]];

/** Every text and every function within, by its path. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: string | Say][] {
  if (typeof value !== 'object' || value === null) return [[path, value as string | Say]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

/** Every piece of text within, by its path; of a function what it says around a number. */
export function textsIn(value: unknown): [path: string, text: string][] {
  return leavesOf(value).flatMap(([path, leaf]): [string, string][] => {
    if (typeof leaf === 'string') return [[path, leaf]];
    const said = questions(path, 7).map((values) => String(leaf(...values)));
    return said.flatMap((text, index) =>
      text
        .split(/\W*(?:-?\d+|Qxqx|Room|a list)\W*/)
        .map((part, at): [string, string] => [`${path}#${index}.${at}`, part]),
    );
  });
}
