/**
 * Merges the finder's strings for a page: English, overridden by a translation, overridden by the site's own strings.
 */
import type {BannerStrings} from '../support-crisis-banner/en.js';
import {strings as englishLines} from '../support-crisis-banner/en.js';
import {british, isBritish} from './british.js';
import {strings as english} from './en.js';
import type {FinderStrings, Translation} from './strings.js';

/** Some of the strings, at any depth. */
type Some<T> = {
  [K in keyof T]?: T[K] extends (...values: never[]) => unknown ? T[K] : T[K] extends object ? Some<T[K]> : T[K];
};

type CrisisWords = Pick<FinderStrings, 'crisis' | 'urgent'>;

export interface Localized {
  /** All strings. */
  strings: FinderStrings;
  /**
   * The English text of crisis strings, which is shown with a translation that may be a draft. Strings that the site
   * has written itself are
   * shown alone. On pages in English, `strings` has the same text.
   */
  english: {[K in keyof CrisisWords]: Some<CrisisWords[K]>};
  /** Strings about helplines. */
  lines: BannerStrings;
  /** "en" if only `lines` is in English. */
  linesLanguage?: string;
}

/**
 * Returns a function that merges the strings again only if the language or the site's own strings have changed, not for
 * every render.
 */
export function localizer(): (
  translation: Translation | undefined,
  own: Partial<FinderStrings>,
  locale: string,
) => Localized {
  type Key = readonly [translation: Translation | undefined, own: Partial<FinderStrings>, locale: string];
  let last: {key: Key; localized: Localized} | undefined;
  return (...key) => {
    if (!last || key.some((part, index) => part !== last?.key[index])) last = {key, localized: localize(...key)};
    return last.localized;
  };
}

function localize(translation: Translation | undefined, own: Partial<FinderStrings>, locale: string): Localized {
  const ours = translation?.strings ?? (isBritish(locale) ? {...english, ...british} : english);
  const strings = {...ours, ...own};
  const isReviewed = translation?.status === 'reviewed';
  const {crisis, urgent} = ours;
  return {
    strings,
    lines: translation?.lines ?? englishLines,
    linesLanguage: translation ? undefined : 'en',
    english: {
      crisis: isReviewed ? {} : englishOf(strings.crisis, crisis, english.crisis),
      urgent: isReviewed ? {} : englishOf(strings.urgent, urgent, english.urgent),
    },
  };
}

/** Returns the English text of each string that the site hasn't replaced. */
function englishOf<T extends object>(words: T, ours: T, inEnglish: T): Some<T> {
  const found: Some<T> = {};
  for (const key of Object.keys(inEnglish) as (keyof T)[]) {
    const [word, our, same] = [words[key], ours[key], inEnglish[key]];
    if (word === our) found[key] = same;
    else if (isRecord(word) && isRecord(our) && isRecord(same))
      found[key] = englishOf<object>(word, our, same) as Some<T>[keyof T];
  }
  return found;
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
