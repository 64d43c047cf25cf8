/** The scale of the map, because an outline alone doesn't show distances. */
import type {Map as LeafletMap} from 'leaflet';
import {formatDistance} from '../../../../i18n/distance.js';

/** The maximum length in pixels. A round length is at least 40 % of it, which leaves room for its label. */
const MOST_PX = 190;
const KM_PER_MILE = 1.609344;

/** Returns the longest round length (1, 2 or 5, followed by zeros) up to `most`. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((times) => times * power <= most) ?? 1);
}

/** Draws the scale for the center of the map: in the Mercator projection, it depends on the latitude. */
export function drawScale(map: LeafletMap, line: HTMLElement, locale: string, miles: boolean): void {
  const {x, y} = map.getSize().divideBy(2);
  const kmPerPx =
    map.distance(map.containerPointToLatLng([x - 50, y]), map.containerPointToLatLng([x + 50, y])) / 100 / 1000;
  const unitKm = miles ? KM_PER_MILE : 1;
  const length = roundLength((kmPerPx * MOST_PX) / unitKm) * unitKm;
  line.textContent = formatDistance(length, locale, miles);
  line.style.inlineSize = `${length / kmPerPx}px`;
}
