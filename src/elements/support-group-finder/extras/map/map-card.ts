/** What is shown of a pin that somebody pressed, or of several at one place. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {formatLongDate, formatTime} from '../../../../i18n/format.js';
import type {mapStrings} from '../../../../i18n/support-group-finder/map/en.js';
import {kindInWords} from '../../describe-schedule.js';
import type {LaterView} from '../../surroundings.js';
import {whenOf} from '../../when.js';
import type {Pin} from './pins.js';

type MapView = LaterView & {strings: typeof mapStrings};

/** The next date there, or what stands in its place. */
export function pinWhen({status, meetings}: Pin, view: MapView): string {
  const {strings, locale, query} = view;
  if (status === 'paused' || status === 'ended') return strings[status];
  const when = whenOf({meetings}, query.filters ?? {}, view);
  if (when?.shown === undefined) return kindInWords(when?.meeting.schedule.kind, strings) ?? strings.askForDates;
  const date = formatLongDate(when.shown, locale);
  return when.hasTime ? strings.mapWhen(date, formatTime(when.shown, locale)) : date;
}

export function mapCard(
  pins: readonly Pin[],
  view: MapView,
  onDetails: (pin: Pin) => void,
  onClose: () => void,
): TemplateResult {
  const {strings} = view;
  const names = [...new Set(pins.map(({name}) => name))];
  return html`<div class="map-card" role="group" tabindex="-1" aria-label=${names.join(', ')}>
    <ul>
      ${pins.map(
        (pin) =>
          html`<li>
            <strong>${pin.name}</strong>
            <p>${pinWhen(pin, view)}</p>
            <button
              type="button"
              class="link"
              aria-label=${strings.mapDetailsOf(pin.name)}
              @click=${() => onDetails(pin)}
            >
              ${strings.mapDetails}
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" class="link" @click=${onClose}>${strings.mapClose}</button>
  </div>`;
}
