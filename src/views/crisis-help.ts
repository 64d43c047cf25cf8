/** Crisis help as one calm line: the emergency numbers of a country, or an honest sentence and a choice. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {EmergencyService} from '../helplines/emergency.js';
import {EMERGENCY_COUNTRIES, mainEmergencyNumbers} from '../helplines/emergency.js';
import {formatCountry} from '../i18n/format.js';

/** The words it needs; every element that shows crisis help has them in its strings. */
export interface CrisisStrings {
  label: string;
  danger: string;
  call: (number: string) => string;
  service: Record<EmergencyService, string>;
  unknown: string;
  choose: string;
  country: string;
  pick: string;
  notListed: string;
}

export interface CrisisHelp {
  strings: CrisisStrings;
  locale: string;
  /** ISO 3166-1 alpha-2; undefined as long as nobody has said. It is never guessed. */
  country?: string;
  /** Numbers that the site shows itself, in the slot. */
  ownNumbers?: readonly string[];
  /** The visitor asked to choose a country. */
  choosing: boolean;
  onChoose: () => void;
  onCountry: (event: Event & {currentTarget: HTMLSelectElement}) => void;
}

/** A labelled region with the numbers, then whatever the site put into the slot `crisis`. Not an alert: it is there from the start. */
export function crisisHelp(help: CrisisHelp): TemplateResult {
  const {strings, country, ownNumbers = []} = help;
  const known = mainEmergencyNumbers(country);
  const numbers = known.filter(({number}) => !ownNumbers.includes(number));
  return html`
    <section part="crisis" aria-label=${strings.label}>
      ${
        known.length > 0
          ? html`<p>
              <strong>${strings.danger}</strong>
              ${numbers.map(
                ({number, services}) =>
                  html`<a href="tel:${number}">${strings.call(number)}${serviceNames(services, strings)}</a> `,
              )}
            </p>`
          : html`<p>${country ? strings.notListed : strings.unknown}</p>
              ${country ? nothing : countryChoice(help)}`
      }
      <slot name="crisis"></slot>
    </section>
  `;
}

function serviceNames(services: EmergencyService[], strings: CrisisStrings): string {
  const names = services.map((service) => strings.service[service]).filter(Boolean);
  return names.length > 0 ? ` (${names.join(', ')})` : '';
}

/** A list of countries costs many nodes, so it is made when somebody asks for it. */
function countryChoice({strings, locale, choosing, onChoose, onCountry}: CrisisHelp): TemplateResult {
  if (!choosing) return html`<button type="button" class="link" @click=${onChoose}>${strings.choose}</button>`;
  const countries = EMERGENCY_COUNTRIES.map((code) => ({code, name: formatCountry(code, locale)}));
  countries.sort((a, b) => a.name.localeCompare(b.name, locale));
  return html`<label class="country">
    ${strings.country}
    <select @change=${onCountry}>
      <option value="">${strings.pick}</option>
      ${countries.map(({code, name}) => html`<option value=${code}>${name}</option>`)}
    </select>
  </label>`;
}
