import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {EMERGENCY_COUNTRIES} from '../../helplines/emergency.js';
import type {CrisisStrings} from '../../i18n/crisis-strings.js';
import {formatCountry} from '../../i18n/format.js';

/** The countries with a number, by name: a list of many nodes, for somebody who asks. */
export function countryChoice(
  strings: CrisisStrings,
  locale: string,
  onCountry: (code: string) => void,
): TemplateResult {
  const countries = EMERGENCY_COUNTRIES.map((code) => ({code, name: formatCountry(code, locale)}));
  countries.sort((a, b) => a.name.localeCompare(b.name, locale));
  return html`<label class="country">
    ${strings.country}
    <select @change=${({currentTarget}: Event) => onCountry((currentTarget as HTMLSelectElement).value)}>
      <option value="">${strings.pick}</option>
      ${countries.map(({code, name}) => html`<option value=${code}>${name}</option>`)}
    </select>
  </label>`;
}
