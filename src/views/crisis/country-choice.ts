import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {EMERGENCY_COUNTRIES} from '../../helplines/emergency.js';
import {formatCountry} from '../../i18n/format.js';
import type {CrisisEnglish, CrisisStrings} from '../../i18n/crisis-strings.js';
import {withEnglish, withEnglishText} from './with-english.js';

/**
 * Renders a choice of the countries with a number, sorted by name. `english` has the English text of `strings` that are
 * shown in both languages.
 */
export function countryChoice(
  strings: CrisisStrings,
  english: CrisisEnglish,
  locale: string,
  onCountry: (code: string) => void,
): TemplateResult {
  const countries = EMERGENCY_COUNTRIES.map((code) => ({code, name: formatCountry(code, locale)}));
  countries.sort((a, b) => a.name.localeCompare(b.name, locale));
  return html`<label class="country">
    ${withEnglish(strings.country, english.country)}
    <select part="field" @change=${({currentTarget}: Event) => onCountry((currentTarget as HTMLSelectElement).value)}>
      <option value="">${withEnglishText(strings.pick, english.pick)}</option>
      ${countries.map(({code, name}) => html`<option value=${code}>${name}</option>`)}
    </select>
  </label>`;
}
