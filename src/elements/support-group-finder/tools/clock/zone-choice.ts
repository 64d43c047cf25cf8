/**
 * "Times for …": shows the times of online and phone meetings in another place's time zone, for people who travel.
 * Nothing is stored.
 */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {cityOf} from '../../../../i18n/city-of.js';
import {formatTime, formatZone} from '../../../../i18n/format.js';
import type {NamedZone} from '../../../../i18n/zone-names.js';
import {zonesByRegion} from '../../../../i18n/zone-names.js';
import {addStyles} from '../../../../ui/add-styles.js';
import {css} from '../../../../ui/css.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';
import type {Panel} from '../tool.js';

export function zoneChoice(finder: FinderHost): Panel {
  addStyles(finder.shadowRoot, styles);
  return new ZoneChoice(finder);
}

class ZoneChoice implements Panel {
  readonly #finder: FinderHost;
  /** The time zone to return to: the device's, or the one the page has set. */
  readonly #own: string;
  #locale = '';
  #regions: [region: string, zones: NamedZone[]][] = [];

  constructor(finder: FinderHost) {
    this.#finder = finder;
    this.#own = finder.directory.options.viewerZone();
    this.#nameZones();
  }

  /** Looks up the names of some 400 zones once per language. */
  updated() {
    if (this.#locale === this.#finder.view.locale) return;
    this.#nameZones();
    this.#finder.requestUpdate();
  }

  #nameZones() {
    const {locale, now} = this.#finder.view;
    this.#locale = locale;
    this.#regions = zonesByRegion(Intl.supportedValuesOf('timeZone'), locale, now);
  }

  render(view: View): TemplateResult {
    const {strings, locale, now, viewerZone} = view;
    const own = this.#own;
    const option = ({id, city, name}: NamedZone) =>
      html`<option value=${id} ?selected=${id === viewerZone}>${strings.clockOption(city, name)}</option>`;
    return html`<div class="panel clock">
      <div class="field">
        <label for="clock">${strings.clockChoose}</label>
        <select part="field" id="clock" @change=${this.#handleChange}>
          <optgroup label=${strings.clockOwn}>
            ${option({id: own, city: cityOf(own), name: formatZone(now, locale, own)})}
          </optgroup>
          ${this.#regions.map(
            ([region, zones]) =>
              html`<optgroup label=${strings.clockRegions[region] ?? region}>
                ${zones.filter(({id}) => id !== own).map(option)}
              </optgroup>`,
          )}
        </select>
      </div>
      <p>${strings.clockNow(cityOf(viewerZone), formatTime(now, locale, viewerZone))}</p>
      <p class="quiet">${strings.clockScope}</p>
      <button type="button" class="button main" part="button primary" @click=${this.#finder.tools.close}>
        ${strings.clockDone}
      </button>
    </div>`;
  }

  clear() {
    this.#take(this.#own);
  }

  readonly #handleChange = ({currentTarget}: Event) => {
    const finder = this.#finder;
    const zone = (currentTarget as HTMLSelectElement).value;
    this.#take(zone);
    finder.announce(finder.words.clockChanged(cityOf(zone)));
  };

  #take(zone: string) {
    const finder = this.#finder;
    finder.additions.clockName = zone === this.#own ? undefined : cityOf(zone);
    finder.viewerZone = zone;
  }
}

/* Zone names are long, and phones are narrow. */
const styles = css`
  .clock .field {
    grid-template-columns: minmax(0, 1fr);
  }

  #clock {
    inline-size: 100%;
    max-inline-size: 30rem;
  }
`;
