/** The finder's words in another language than English. Loaded only on pages in one. */
import {formatNumber} from '../../../i18n/format.js';
import {localeOf} from '../../../i18n/locale.js';
import type {FinderStrings, Translation} from '../../../i18n/support-group-finder/strings.js';
import {translations} from '../../../i18n/support-group-finder/translations.js';
import {meantWordsIn} from '../../../search/meant-words.js';

/** A language the finder has learned. */
export interface LearnedLanguage extends Translation {
  /** For each word of a question, the English words by which search finds what it stands for. */
  meant: (text?: string) => ReadonlyMap<string, readonly string[]>;
}

/** By language, as `Intl.Locale` names it without a region; undefined while its words are loading, and where there are none. */
export type LearnedLanguages = Record<string, LearnedLanguage | undefined>;

/** The finder, as far as it learns a language. */
export interface Learner extends Element {
  readonly translations: LearnedLanguages;
  readonly strings: Partial<FinderStrings>;
  /** How many groups it has announced to screen readers. */
  readonly announcedTotal?: number;
  readonly announcer: {announce(text: string): void};
  requestUpdate(): void;
}

/** Lets a finder speak the language, if it is one of ours. */
export async function learn(finder: Learner, language: string): Promise<void> {
  const loaded = await translations[language]?.();
  if (!loaded || finder.translations[language]) return;
  const {strings, status} = loaded;
  finder.translations[language] = {strings, status, meant: meantWordsIn(strings.vocabulary)};
  finder.requestUpdate();
  // Replaces what is about to be announced in English, or was.
  const {announcedTotal: total, announcer} = finder;
  const {announceCount = strings.announceCount} = finder.strings;
  if (total !== undefined) announcer.announce(announceCount(formatNumber(total, localeOf(finder)), total));
}
