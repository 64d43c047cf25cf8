import type {BannerStrings} from '../support-crisis-banner/en.js';
import type {strings} from './en.js';

/** All strings of the finder, by key. Every language has all of them; a site can replace any of them. */
export type FinderStrings = typeof strings;

/** The former name of `FinderStrings`. */
export type SiteStrings = FinderStrings;

/** The strings of a language other than English. */
export interface Translation {
  strings: FinderStrings;
  /** Strings about helplines. */
  lines: BannerStrings;
  /**
   * `draft` until a native speaker and a clinician have reviewed it. A draft's crisis help is shown with the English
   * text.
   */
  status: 'draft' | 'reviewed';
}
