import type {aboutStrings} from './about/en.js';
import type {alongStrings} from './along/en.js';
import type {alongToolStrings} from './along/tools/en.js';
import type {strings} from './en.js';
import type {clockStrings} from './clock/en.js';
import type {extrasStrings} from './extras/en.js';
import type {filterWordsStrings} from './filter-words/en.js';
import type {firstVisitStrings} from './first-visit/en.js';
import type {guidedStrings} from './guided/en.js';
import type {laterStrings} from './later/en.js';
import type {linkedStrings} from './linked/en.js';
import type {nearMeStrings} from './near-me/en.js';
import type {nothingStrings} from './nothing/en.js';
import type {placesStrings} from './places/en.js';
import type {mapStrings} from './map/en.js';
import type {sourceStrings} from './sources/en.js';
import type {urgentStrings} from './urgent/en.js';
import type {problemStrings} from '../load-problems/en.js';

/** What the finder says at first sight. */
export type FirstStrings = typeof strings;

/** What it says of all that one may do besides finding. */
export type ExtrasStrings = typeof extrasStrings & typeof alongToolStrings;

/** Everything the finder says. A site may replace any of it, by key. */
export type FinderStrings = FirstStrings & typeof laterStrings & typeof aboutStrings;

/** With what it says of several sources and of live servers: all that a site may replace. */
export type SiteStrings = FinderStrings &
  ExtrasStrings &
  typeof alongStrings &
  typeof alongToolStrings &
  typeof linkedStrings &
  typeof mapStrings &
  typeof placesStrings &
  typeof sourceStrings &
  typeof guidedStrings &
  typeof clockStrings &
  typeof filterWordsStrings &
  typeof firstVisitStrings &
  typeof nearMeStrings &
  typeof nothingStrings &
  typeof problemStrings;

/** All that a language has, beside English: with it comes what is said above the helplines for a crisis. */
export type Translation = SiteStrings & {urgent: typeof urgentStrings};

/** Those that there are. What is missing is said in English. */
export type Words = Partial<Translation>;

/** What a language brings. Crisis help is never left out. */
export type LanguageStrings = Words & Pick<Translation, 'crisis' | 'urgent' | 'vocabulary'>;

/** The words of a language with what words of it mean: those by which search finds what each of a text stands for. */
export interface Spoken extends Words {
  meant?: (text?: string) => ReadonlyMap<string, readonly string[]>;
}

/** By language, as `Intl.Locale` names it without a region; undefined as long as they are on their way. */
export type Translations = Record<string, Spoken | undefined>;
