/** The finder's words in another language than English. Comes where the page is in one. */
import {html} from 'lit';
import type {CrisisStrings, Shown, TwoLanguages} from '../../i18n/crisis-strings.js';
import {formatNumber} from '../../i18n/format.js';
import {localeOf} from '../../i18n/locale.js';
import {strings as english} from '../../i18n/support-group-finder/en.js';
import type {Spoken, Translations, Words} from '../../i18n/support-group-finder/strings.js';
import {translations} from '../../i18n/support-group-finder/translations.js';

/** The finder, as far as it learns a language. */
export interface Learner extends Element {
  readonly translations: Translations;
  readonly strings: Words;
  /** How many groups it has told screen readers of. */
  readonly announcedTotal?: number;
  readonly announcer: {announce(text: string): void};
  requestUpdate(): void;
}

/** Lets a finder speak the language, if it is one of ours. */
export async function learn(finder: Learner, language: string): Promise<void> {
  const loaded = await translations[language]?.();
  if (!loaded || finder.translations[language]) return;
  const {strings} = loaded;
  const spoken: Spoken = {...strings, crisis: withEnglish(strings.crisis)};
  finder.translations[language] = spoken;
  finder.requestUpdate();
  // In place of what is about to be said in English, or was.
  const {announcedTotal: total, announcer} = finder;
  const {announceCount = english.announceCount} = {...strings, ...finder.strings};
  if (total !== undefined) announcer.announce(announceCount(formatNumber(total, localeOf(finder)), total));
  // It takes its place beside the search, which nobody has to wait for to read.
  const {meantWordsIn} = await import('../../search/meant-words.js');
  spoken.meant = meantWordsIn(strings.vocabulary);
  finder.requestUpdate();
}

const both = (own: Shown, english: Shown): TwoLanguages =>
  Object.assign(html`<span>${own} · <span lang="en" dir="ltr">${english}</span></span>`, {
    toString: () => `${String(own)} · ${String(english)}`,
  });

/** Nobody has reviewed the translations yet: what crisis help says is shown together with the English words. */
function withEnglish(own: CrisisStrings): CrisisStrings {
  const {crisis} = english;
  return {
    // The name of the region is for screen readers alone, and says nothing of what to do.
    label: own.label,
    danger: both(own.danger, crisis.danger),
    call: (number, services) => both(own.call(number, services), crisis.call(number, services)),
    service: own.service,
    unknown: both(own.unknown, crisis.unknown),
    choose: both(own.choose, crisis.choose),
    country: both(own.country, crisis.country),
    pick: String(both(own.pick, crisis.pick)),
    notListed: both(own.notListed, crisis.notListed),
  };
}
