/**
 * Distances on the globe, fast enough to measure every place of a list per question.
 *
 * A place is a point of the unit sphere (x, y, z). The straight line through the earth to another point takes three subtractions and
 * three products, has no trouble with poles and the date line, and grows exactly as the way along the surface does.
 */
import type {Place} from '../../model/group.js';

/** Mean radius of the earth. */
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** A point of the unit sphere; three times `NaN` where one cannot or may not know. */
export type Point = readonly [x: number, y: number, z: number];

/** The point at these degrees (WGS 84). */
export function pointAt(latitude = NaN, longitude = NaN): Point {
  const ring = Math.cos(latitude * RADIANS);
  return [ring * Math.cos(longitude * RADIANS), ring * Math.sin(longitude * RADIANS), Math.sin(latitude * RADIANS)];
}

/** Where a place is: `NaN` when the group keeps it back, or no one knows. */
export function pointOf(place: Place | undefined): Point {
  const {precision, latitude, longitude} = place ?? {};
  return precision === 'exact' || precision === 'approximate' ? pointAt(latitude, longitude) : pointAt();
}

/** The square of the straight line that belongs to a way along the surface. */
export function squareOfKm(km: number): number {
  return (2 * Math.sin(Math.min(km / EARTH_RADIUS_KM, Math.PI) / 2)) ** 2;
}

/** The length of a straight line by its square, in whole metres: places in one building are equally far. */
export function straightMetres(square: number): number {
  return Math.round(Math.sqrt(square) * EARTH_RADIUS_KM * 1000);
}

/** The way along the surface between two points, by the length of the straight line between them. */
export function kmAlongSurface(metres: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, metres / (EARTH_RADIUS_KM * 2000)));
}
