/**
 * Distances on the globe, fast enough to measure every place in a list for each query.
 *
 * A place is a point on the unit sphere (x, y, z). The square of the straight line through the earth to another point
 * takes three subtractions and three multiplications, has no special cases at the poles and the date line, and
 * increases with the distance along the surface.
 */
import type {Place} from '../../model/group.js';

/** Mean radius of the earth. */
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** A point on the unit sphere; three `NaN` values if it isn't known or public. */
export type Point = readonly [x: number, y: number, z: number];

/** Returns the point at these coordinates in degrees (WGS 84). */
export function pointAt(latitude = NaN, longitude = NaN): Point {
  const ring = Math.cos(latitude * RADIANS);
  return [ring * Math.cos(longitude * RADIANS), ring * Math.sin(longitude * RADIANS), Math.sin(latitude * RADIANS)];
}

/** Returns the location of a place; `NaN` if the group withholds it, or it isn't known. */
export function pointOf(place: Place | undefined): Point {
  const {precision, latitude, longitude} = place ?? {};
  return precision === 'exact' || precision === 'approximate' ? pointAt(latitude, longitude) : pointAt();
}

/** Returns the square of the straight line for a distance along the surface. */
export function squareOfKm(km: number): number {
  return (2 * Math.sin(Math.min(km / EARTH_RADIUS_KM, Math.PI) / 2)) ** 2;
}

/**
 * Returns the length of a straight line from its square, in whole meters, so that places in the same building have the
 * same distance.
 */
export function straightMetres(square: number): number {
  return Math.round(Math.sqrt(square) * EARTH_RADIUS_KM * 1000);
}

/** Returns the distance along the surface between two points, from the length of the straight line between them. */
export function kmAlongSurface(metres: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, metres / (EARTH_RADIUS_KM * 2000)));
}
