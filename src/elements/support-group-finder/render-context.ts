import {usesMiles} from '../../i18n/distance.js';
import type {Localized} from '../../i18n/support-group-finder/localize.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Answer, Query} from '../../model/query.js';
import type {Understood} from '../../model/understood.js';
import type {SavedGroups} from './controllers/saved-groups.js';

/** The context of every part of the view: strings, language, country, time zone and time. */
export interface Surroundings {
  strings: FinderStrings;
  /** BCP 47 tag for formatting dates, numbers and names: the page's if we have its language, otherwise the strings'. */
  locale: string;
  /** The language of the strings, if it isn't the page's. */
  language?: string;
  /** ISO 3166-1 alpha-2 code, if the site or the visitor has set it. */
  country?: string;
  /** Whether distances are shown in miles. */
  miles: boolean;
  /** The visitor's IANA time zone. */
  viewerZone: string;
  /** Epoch milliseconds. */
  now: number;
  userAgent: string;
}

/** Values that the finder's tools add to the context. */
export interface Additions {
  /** The place whose local time a visitor chose instead of their own. */
  clockName?: string;
}

/** Everything that a rendering shows, with its context. */
export interface View extends Surroundings, Localized, Additions {
  query: Query;
  /** The meaning of the query's words. */
  meant?: Understood;
  /** Returns the id of the first guide with this tag on the page. */
  guideAt?: (tag: string) => string | undefined;
  answer?: Answer;
  /** Whether the answer to this query is still loading. */
  isAsking?: boolean;
  /** Whether `answer` belongs to an earlier query, because this one's is loading or failed to load. */
  isStale?: boolean;
  /** The visitor's saved groups, if groups can be saved. */
  saved?: Pick<SavedGroups, 'kept' | 'keep'>;
  /** Whether the heading above the groups names their day. */
  isDayShown?: boolean;
  /** Heading level of group names. */
  level: number;
}

/**
 * Returns the context for a page in a language. `isTranslated` is truthy if there are strings in that language: ours,
 * or the site's own.
 */
export function lookAround(
  pageLocale: string,
  isTranslated: unknown,
  country?: string,
): Pick<Surroundings, 'locale' | 'language' | 'miles' | 'userAgent'> {
  const language = isTranslated ? undefined : 'en';
  const {userAgent} = navigator;
  return {locale: language ?? pageLocale, language, miles: usesMiles(pageLocale, country), userAgent};
}
