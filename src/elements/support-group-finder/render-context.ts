import {usesMiles} from '../../i18n/distance.js';
import type {Localized} from '../../i18n/support-group-finder/localize.js';
import type {FinderStrings} from '../../i18n/support-group-finder/strings.js';
import type {Answer, Query} from '../../model/query.js';
import type {Understood} from '../../model/understood.js';
import type {SavedGroups} from './controllers/saved-groups.js';

/** What is around every piece of the view: the words, the reader's language, clock and place. */
export interface Surroundings {
  strings: FinderStrings;
  /** BCP 47 tag by which dates, numbers and names are written: the page's where we have its words, else that of the words. */
  locale: string;
  /** The language of the words where the page around is in another one. */
  language?: string;
  /** ISO 3166-1 alpha-2, when the site or the visitor has said so. */
  country?: string;
  /** Distances are told in miles. */
  miles: boolean;
  /** IANA zone of the visitor. */
  viewerZone: string;
  /** Epoch ms. */
  now: number;
  userAgent: string;
}

/** What the tools of the finder add to what is around every piece. */
export interface Additions {
  /** The place whose clock a visitor chose instead of their own. */
  clockName?: string;
}

/** What there is to show, and all around it. */
export interface View extends Surroundings, Localized, Additions {
  query: Query;
  /** What its words mean. */
  meant?: Understood;
  /** The id of the first guide with this tag on the page. */
  guideAt?: (tag: string) => string | undefined;
  answer?: Answer;
  /** The answer to this question is on its way. */
  isAsking?: boolean;
  /** `answer` is that of an earlier question: this one's is on its way, or did not come. */
  isStale?: boolean;
  /** The groups a visitor saved, where they can be saved. */
  saved?: Pick<SavedGroups, 'kept' | 'keep'>;
  /** The heading above the groups says their day. */
  isDayShown?: boolean;
  /** Heading level of the names of groups. */
  level: number;
}

/** Looks around in a page of a language. `isTranslated` says that there are words in that language: ours, or the page's own. */
export function lookAround(
  pageLocale: string,
  isTranslated: unknown,
  country?: string,
): Pick<Surroundings, 'locale' | 'language' | 'miles' | 'userAgent'> {
  const language = isTranslated ? undefined : 'en';
  const {userAgent} = navigator;
  return {locale: language ?? pageLocale, language, miles: usesMiles(pageLocale, country), userAgent};
}
