/** All that the finder says in English, for tests that no word of it is left where a page is in another language. */
import {problemStrings} from '../../src/i18n/load-problems/en.js';
import {aboutStrings} from '../../src/i18n/support-group-finder/about/en.js';
import {strings} from '../../src/i18n/support-group-finder/en.js';
import {extrasStrings} from '../../src/i18n/support-group-finder/extras/en.js';
import {laterStrings} from '../../src/i18n/support-group-finder/later/en.js';
import {linkedStrings} from '../../src/i18n/support-group-finder/linked/en.js';
import {sourceStrings} from '../../src/i18n/support-group-finder/sources/en.js';
import type {Translation} from '../../src/i18n/support-group-finder/strings.js';
import {urgentStrings} from '../../src/i18n/support-group-finder/urgent/en.js';
import {vocabularyLabel} from '../../src/i18n/vocabulary/en.js';
import {facetLabels} from '../../src/i18n/vocabulary/facets/en.js';
import {ACCESS} from '../../src/model/vocabulary/access.js';
import {AUDIENCES} from '../../src/model/vocabulary/audience.js';
import {FOCUS_IDS} from '../../src/model/vocabulary/phrases.js';

/** What a filter is named by beside the vocabulary. */
const FILTER_VALUES = ['morning', 'afternoon', 'evening', 'night', 'in-person', 'online', 'free', 'donation'];

/** Every id that is shown with a label. */
export const LABELLED = [...FOCUS_IDS, ...AUDIENCES, ...ACCESS, ...FILTER_VALUES, ...Object.keys(facetLabels)];

export const ENGLISH: Translation = {
  ...strings,
  ...laterStrings,
  ...extrasStrings,
  ...aboutStrings,
  ...linkedStrings,
  ...sourceStrings,
  ...problemStrings,
  urgent: urgentStrings,
  vocabulary: Object.fromEntries(LABELLED.map((id) => [id, facetLabels[id] ?? vocabularyLabel(id)])),
};

type Say = (...values: unknown[]) => unknown;

/** Every piece of text within, by its path; of a function what it says around the numbers. */
export function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return String((value as Say)(7, 7, 7))
      .split(/\W*7\W*/)
      .map((part, index) => [`${path}#${index}`, part]);
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}
