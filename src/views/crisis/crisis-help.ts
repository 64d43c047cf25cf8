/** The emergency numbers of a country as links, or an honest sentence and a choice. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {emergencyNumbers} from '../../helplines/emergency.js';
import type {CrisisEnglish, CrisisStrings} from '../../i18n/crisis-strings.js';
import {withEnglish} from './with-english.js';

/**
 * Links that call the emergency services; empty where we know of no number. Without those of which `isOwn` says that the site shows them
 * itself. In the words of the page alone: whoever can't read these can read the number.
 *
 * @param country ISO 3166-1 alpha-2; never guessed.
 * @param look A class for the first of them.
 */
export const emergencyLinks = (
  strings: CrisisStrings,
  country: string | undefined,
  isOwn: (href: string) => boolean,
  look?: string,
): TemplateResult[] =>
  emergencyNumbers(country)
    .filter(({number}) => !isOwn(`tel:${number}`))
    .map(
      ({number, services}, index) =>
        html`<a class=${ifDefined(index ? undefined : look)} href="tel:${number}"
          >${strings.call(number, services)}</a
        >`,
    );

/** What to do where we know of no number; as long as no one has said which country, with a `choice`. Undefined where we know the number. */
export function unknownEmergency(
  strings: CrisisStrings,
  english: CrisisEnglish,
  country: string | undefined,
  choice: unknown,
): TemplateResult | undefined {
  if (emergencyNumbers(country).length > 0) return undefined;
  return country
    ? html`<p>${withEnglish(strings.notListed, english.notListed)}</p>`
    : html`<p>${withEnglish(strings.unknown, english.unknown)}</p>
        ${choice}`;
}
