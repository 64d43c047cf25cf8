import type {BannerStrings} from '../support-crisis-banner/en.js';
import type {strings} from './en.js';

/** Everything the finder says, by key. Each language has all of it; a site can replace any of it. */
export type FinderStrings = typeof strings;

/** The former name of `FinderStrings`. */
export type SiteStrings = FinderStrings;

/** The words of a language other than English. */
export interface Translation {
  strings: FinderStrings;
  /** What is said of helplines. */
  lines: BannerStrings;
  /** `draft` until a native speaker and a clinician have reviewed it: crisis help is then shown with the English words. */
  status: 'draft' | 'reviewed';
}
