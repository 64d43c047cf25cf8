/** A choice of distances, next to the chosen place. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {formatDistance} from '../../../i18n/distance.js';
import type {Near} from '../../../model/query.js';
import {defaultRadiusKm, KM_PER_MILE} from '../../../model/radius.js';
import type {QueryController} from '../controllers/query-controller.js';
import type {View} from '../render-context.js';
import {icon} from './icons.js';

const RADII_KM = [5, 10, 20, 40, 80];
const RADII_MILES = [2, 5, 10, 25, 50];

export function radiusChoice(near: Near, {strings, locale, miles}: View, question: QueryController): TemplateResult {
  const {radiusKm} = near;
  const offered = miles ? RADII_MILES.map((distance) => distance * KM_PER_MILE) : RADII_KM;
  // The site may have set its own radius.
  const choices = [...new Set([...offered, defaultRadiusKm(miles), ...(radiusKm ? [radiusKm] : [])])].sort(
    (a, b) => a - b,
  );
  const choose = ({currentTarget: {value}}: Event & {currentTarget: HTMLSelectElement}) =>
    question.ask({near: {...near, radiusKm: Number(value) || undefined}});
  return html`<label class="pick action">
    <span class="visually-hidden">${strings.radius}</span>
    <select part="field" id="radius" @change=${choose}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice} ?selected=${choice === radiusKm}>
            ${formatDistance(choice, locale, miles)}
          </option>`,
      )}
      <option value="" ?selected=${!radiusKm}>${strings.anyDistance}</option></select
    >${icon('down')}
  </label>`;
}
