/** Renders the card of a pin that someone opened, or of several pins at the same place. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {View} from '../../render-context.js';
import {pinWhen} from './map-words.js';
import type {Pin} from './pins.js';

export function mapCard(
  pins: readonly Pin[],
  view: View,
  onDetails: (pin: Pin) => void,
  onClose: () => void,
): TemplateResult {
  const {strings} = view;
  return html`<div class="map-card" part="card" role="group" tabindex="-1" aria-label=${strings.mapCard}>
    <button type="button" class="link" part="text-button" @click=${onClose}>${strings.mapClose}</button>
    <ul>
      ${pins.map(
        (pin) =>
          html`<li>
            <strong>${pin.name}</strong>
            <p>${pinWhen(pin, view)}</p>
            <button
              type="button"
              class="link"
              part="text-button"
              aria-label=${strings.mapDetailsOf(pin.name)}
              @click=${() => onDetails(pin)}
            >
              ${strings.mapDetails}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
