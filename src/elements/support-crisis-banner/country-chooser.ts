import type {TemplateResult} from 'lit/html.js';
import {html} from 'lit/html.js';
import {EMERGENCY_COUNTRIES} from '../../helplines/emergency.js';
import {formatCountry} from '../../i18n/format.js';
import type {BannerStrings} from '../../i18n/support-crisis-banner/en.js';

/** ISO 3166-1 reserves this code for private use. Here, it means any other country. */
const ANOTHER = 'ZZ';

/** Renders a list of the countries whose numbers we have. Only the site's own country can be preselected. */
export function countryChooser(
  country: string | undefined,
  locale: string,
  {chooser}: BannerStrings,
  onCountry: (country: string) => void,
): TemplateResult {
  const countries = EMERGENCY_COUNTRIES.map((code) => ({code, name: formatCountry(code, locale)}));
  countries.sort((a, b) => a.name.localeCompare(b.name, locale));
  const handleChange = ({currentTarget}: Event & {currentTarget: HTMLSelectElement}) => onCountry(currentTarget.value);
  return html`<label>
      ${chooser.country}
      <select part="field" @change=${handleChange}>
        <option value="" disabled .selected=${!country}>${chooser.pick}</option>
        ${countries.map(({code, name}) => html`<option value=${code} .selected=${code === country}>${name}</option>`)}
        <option value=${ANOTHER} .selected=${Boolean(country) && !EMERGENCY_COUNTRIES.includes(country ?? '')}>
          ${chooser.another}
        </option>
      </select>
    </label>
    <p class="visually-hidden" role="status">${country ? chooser.shown(formatCountry(country, locale)) : ''}</p>`;
}
