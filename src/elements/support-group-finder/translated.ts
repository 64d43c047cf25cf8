/** The finder's words in another language than English. Comes where the page is in one. */
import {html} from 'lit';
import type {CrisisStrings, Shown} from '../../i18n/crisis-strings.js';
import {strings as english} from '../../i18n/support-group-finder/en.js';
import type {Translations} from '../../i18n/support-group-finder/strings.js';
import {translations} from '../../i18n/support-group-finder/translations.js';
import {meantWordsIn} from '../../search/meant-words.js';

/** The finder, as far as it learns a language. */
interface Learner {
  readonly translations: Translations;
  requestUpdate(): void;
}

/** Lets a finder speak the language, if it is one of ours. */
export async function learn(finder: Learner, language: string): Promise<void> {
  const loaded = await translations[language]?.();
  if (!loaded) return;
  const {strings} = loaded;
  finder.translations[language] = {
    ...strings,
    crisis: withEnglish(strings.crisis),
    meant: meantWordsIn(strings.vocabulary),
  };
  finder.requestUpdate();
}

/** Nobody has reviewed the translations yet: what crisis help says is shown together with the English words. */
function withEnglish(own: CrisisStrings): CrisisStrings {
  const {crisis} = english;
  const both = (text: Shown, same: Shown) => html`<span>${text} · <span lang="en" dir="ltr">${same}</span></span>`;
  return {
    label: own.label,
    danger: both(own.danger, crisis.danger),
    call: (number, services) => both(own.call(number, services), crisis.call(number, services)),
    service: own.service,
    unknown: both(own.unknown, crisis.unknown),
    choose: both(own.choose, crisis.choose),
    country: both(own.country, crisis.country),
    pick: `${own.pick} · ${crisis.pick}`,
    notListed: both(own.notListed, crisis.notListed),
  };
}
