/** "Times for …": puts the times of meetings on screen or phone on the clock of another place, for people who travel. Nothing is stored. */
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

export function zoneChoice(host: FinderHost): Panel {
  const {additions} = host;
  addStyles(host.shadowRoot, styles);
  /** The clock to go back to: the device's, or what the page has set. */
  const own = host.viewerZone;
  let regions: [region: string, zones: NamedZone[]][] = [];
  let locale: string | undefined;

  const take = (zone: string) => {
    additions.clockName = zone === own ? undefined : cityOf(zone);
    host.viewerZone = zone;
  };

  return {
    render(view: View): TemplateResult {
      if (locale !== view.locale) regions = zonesByRegion(Intl.supportedValuesOf('timeZone'), view.locale, view.now);
      ({locale} = view);
      const {strings} = view;
      const option = ({id, city, name}: NamedZone) =>
        html`<option value=${id} ?selected=${id === view.viewerZone}>${strings.clockOption(city, name)}</option>`;
      const ownZone = {id: own, city: cityOf(own), name: formatZone(view.now, view.locale, own)};
      return html`<div class="panel clock">
        <div class="field">
          <label for="clock">${strings.clockChoose}</label>
          <select
            id="clock"
            @change=${({currentTarget}: Event) => {
              take((currentTarget as HTMLSelectElement).value);
              host.announce(strings.clockChanged(cityOf(host.viewerZone)));
            }}
          >
            <optgroup label=${strings.clockOwn}>${option(ownZone)}</optgroup>
            ${regions.map(
              ([region, zones]) =>
                html`<optgroup label=${strings.clockRegions[region] ?? region}>
                  ${zones.filter(({id}) => id !== own).map(option)}
                </optgroup>`,
            )}
          </select>
        </div>
        <p>${strings.clockNow(cityOf(view.viewerZone), formatTime(view.now, view.locale, view.viewerZone))}</p>
        <p class="quiet">${strings.clockScope}</p>
        <button type="button" class="button main" @click=${host.tools.close}>${strings.clockDone}</button>
      </div>`;
    },
    clear: () => take(own),
  };
}

/* Names of zones are long, and a phone is narrow. */
const styles = css`
  .clock .field {
    grid-template-columns: minmax(0, 1fr);
  }

  #clock {
    inline-size: 100%;
    max-inline-size: 30rem;
  }
`;
