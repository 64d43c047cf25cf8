import type {Meeting} from '../../model/group.js';
import {pointOf} from '../../search/places/distance.js';

/** The distinct points of meetings that one can go to: many meetings are at one place. */
export class PointTable {
  readonly #known = new Map<number, Map<number, number>>();
  /** Three coordinates each, on the unit sphere. */
  readonly points: number[] = [];
  /** For each meeting the number of its point plus 1; 0 without one. */
  readonly numbers: number[] = [];

  add({formats, place}: Meeting): void {
    const point = pointOf(formats.includes('in-person') ? place : undefined);
    if (isNaN(point[2])) {
      this.numbers.push(0);
      return;
    }
    const {latitude = 0, longitude = 0} = place ?? {};
    let ofLatitude = this.#known.get(latitude);
    if (!ofLatitude) this.#known.set(latitude, (ofLatitude = new Map<number, number>()));
    let number = ofLatitude.get(longitude);
    if (number === undefined) {
      this.points.push(...point);
      ofLatitude.set(longitude, (number = this.points.length / 3));
    }
    this.numbers.push(number);
  }
}
