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
import type {nothingStrings} from './nothing/en.js';
import type {placesStrings} from './places/en.js';
import type {mapStrings} from './map/en.js';
import type {sourceStrings} from './sources/en.js';

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
  typeof nothingStrings;
