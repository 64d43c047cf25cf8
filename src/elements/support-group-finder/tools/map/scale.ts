/** How long a way on the map is: an outline alone would not say it. */
import type {Map as LeafletMap} from 'leaflet';
import {formatDistance} from '../../../../i18n/distance.js';

/** A length is at least four tenths of it, which is as long as its name. */
const MOST_PX = 190;
const KM_PER_MILE = 1.609344;

/** The longest round length (1, 2 or 5 with zeros) that is at most `most`. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((times) => times * power <= most) ?? 1);
}

/** Draws the scale at the middle of the map: Mercator has another one in every latitude. */
export function drawScale(map: LeafletMap, line: HTMLElement, locale: string, miles: boolean): void {
  const {x, y} = map.getSize().divideBy(2);
  const kmPerPx =
    map.distance(map.containerPointToLatLng([x - 50, y]), map.containerPointToLatLng([x + 50, y])) / 100 / 1000;
  const unitKm = miles ? KM_PER_MILE : 1;
  const length = roundLength((kmPerPx * MOST_PX) / unitKm) * unitKm;
  line.textContent = formatDistance(length, locale, miles);
  line.style.inlineSize = `${length / kmPerPx}px`;
}
