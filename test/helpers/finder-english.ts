/** All English strings of the finder, for tests that none of them is left on a page in another language. */
import {strings} from '../../src/i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../src/i18n/support-group-finder/strings.js';
import {vocabulary, vocabularyLabel} from '../../src/i18n/vocabulary/en.js';
import {ACCESS} from '../../src/model/vocabulary/access.js';
import {AUDIENCES} from '../../src/model/vocabulary/audience.js';
import {FOCUS_IDS} from '../../src/model/vocabulary/focus-phrases.js';

/** Labels of filter values that aren't in the vocabulary. */
const FILTER_VALUES = ['morning', 'afternoon', 'evening', 'night', 'in-person', 'online', 'free', 'donation'];

/** Values that filters show differently from groups. */
const FACET_LABELS = Object.keys(vocabulary).filter((id) => id.includes(':'));

/** All ids that are shown with a label. */
export const LABELLED = [...FOCUS_IDS, ...AUDIENCES, ...ACCESS, ...FILTER_VALUES, ...FACET_LABELS];

export const ENGLISH: FinderStrings = {
  ...strings,
  vocabulary: Object.fromEntries(LABELLED.map((id) => [id, vocabularyLabel(id, vocabulary)])),
};

export type Say = (...values: unknown[]) => unknown;

/** Arguments for some functions; the others are called with the number for each parameter. */
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

/** Some browsers use Arabic digits for Arabic. */
export const withLatinDigits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)));

/** Returns the arguments to call the function at a path with, for a number. */
export const questions = (path: string, n: number): unknown[][] => ASKED[path]?.(n) ?? [[n, n, n]];

/** Returns every text and function of a value, with its path. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: string | Say][] {
  if (typeof value !== 'object' || value === null) return [[path, value as string | Say]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

/** Returns every piece of text of a value, with its path; for a function, the text around a number. */
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
