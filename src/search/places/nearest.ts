import type {Group} from '../../model/group.js';
import type {Near} from '../../model/query.js';
import {kmAlongSurface, pointAt, pointOf, straightMetres} from './distance.js';

/**
 * Returns the distance in km to the nearest place where a group meets in person; undefined if it has none whose
 * location is public.
 */
export function nearestKm({meetings}: Group, {latitude, longitude}: Near): number | undefined {
  const [x, y, z] = pointAt(latitude, longitude);
  const squares = meetings.flatMap(({formats, place}) => {
    const [px, py, pz] = pointOf(formats.includes('in-person') ? place : undefined);
    const square = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
    return Number.isNaN(square) ? [] : [square];
  });
  return squares.length ? kmAlongSurface(straightMetres(Math.min(...squares))) : undefined;
}
