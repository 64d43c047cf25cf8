/** "Times for …": puts the times of meetings on screen or phone on the clock of another place, for people who travel. Nothing is stored. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {cityOf} from '../../../i18n/city-of.js';
import {formatTime, formatZone} from '../../../i18n/format.js';
import {clockStrings} from '../../../i18n/support-group-finder/clock/en.js';
import type {NamedZone} from '../../../i18n/zone-names.js';
import {zonesByRegion} from '../../../i18n/zone-names.js';
import {addStyles} from '../../../ui/add-styles.js';
import {css} from '../../../ui/css.js';
import type {ExtrasHost, Panel, PanelView} from './host.js';

type Words = typeof clockStrings;

export function zoneChoice(host: ExtrasHost): Panel {
  const {finder, additions} = host;
  addStyles(finder.shadowRoot, styles);
  /** The clock to go back to: the device's, or what the page has set. */
  const own = finder.viewerZone;
  let regions: [region: string, zones: NamedZone[]][] = [];
  let locale: string | undefined;

  const words = (): Words => ({...clockStrings, ...finder.words});
  const take = (zone: string) => {
    additions.clockName = zone === own ? undefined : cityOf(zone);
    finder.viewerZone = zone;
  };

  return {
    render(view: PanelView): TemplateResult {
      if (locale !== view.locale) regions = zonesByRegion(Intl.supportedValuesOf('timeZone'), view.locale, view.now);
      ({locale} = view);
      const said = words();
      const option = ({id, city, name}: NamedZone) =>
        html`<option value=${id} ?selected=${id === view.viewerZone}>${said.clockOption(city, name)}</option>`;
      const ownZone = {id: own, city: cityOf(own), name: formatZone(view.now, view.locale, own)};
      return html`<div class="panel clock">
        <div class="field">
          <label for="clock">${said.clockChoose}</label>
          <select
            id="clock"
            @change=${({currentTarget}: Event) => {
              take((currentTarget as HTMLSelectElement).value);
              host.announce(said.clockChanged(cityOf(finder.viewerZone)));
            }}
          >
            <optgroup label=${said.clockOwn}>${option(ownZone)}</optgroup>
            ${regions.map(
              ([region, zones]) =>
                html`<optgroup label=${said.clockRegions[region] ?? region}>
                  ${zones.filter(({id}) => id !== own).map(option)}
                </optgroup>`,
            )}
          </select>
        </div>
        <p>${said.clockNow(cityOf(view.viewerZone), formatTime(view.now, view.locale, view.viewerZone))}</p>
        <p class="quiet">${said.clockScope}</p>
        <button type="button" class="button main" @click=${host.close}>${said.clockDone}</button>
      </div>`;
    },
    forget: () => take(own),
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
