/** The emergency numbers of a country as links. If there are none, it says so and offers a choice of countries. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {emergencyNumbers} from '../../helplines/emergency.js';
import type {CrisisEnglish, CrisisStrings} from '../../i18n/crisis-strings.js';
import {withEnglish} from './with-english.js';

/**
 * Returns links that call the emergency services, except those that the site shows itself according to `isOwn`. Empty
 * if we know no number. They are in the page's language only: even someone who can't read it can read the number.
 *
 * @param country ISO 3166-1 alpha-2 code; never guessed.
 * @param look A class for the first link.
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

/**
 * Renders what to do if we know no number, and `choice` if the country isn't known. Undefined if we know the number.
 */
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
