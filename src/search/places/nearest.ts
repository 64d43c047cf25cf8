import type {Group} from '../../model/group.js';
import type {Near} from '../../model/query.js';
import {kmAlongSurface, pointAt, pointOf, straightMetres} from './distance.js';

/** How far the nearest usable place of a group is, in km; undefined where it has none. */
export function nearestKm({meetings}: Group, {latitude, longitude}: Near): number | undefined {
  const [x, y, z] = pointAt(latitude, longitude);
  const squares = meetings.flatMap(({place}) => {
    const [px, py, pz] = pointOf(place);
    const square = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
    return Number.isNaN(square) ? [] : [square];
  });
  return squares.length ? kmAlongSurface(straightMetres(Math.min(...squares))) : undefined;
}
