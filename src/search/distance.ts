/**
 * Distances on the globe, fast enough to measure every place of a list per question.
 *
 * A place is a point of the unit sphere (x, y, z). The straight line through the earth to another point takes three subtractions and
 * three products, has no trouble with poles and the date line, and grows exactly as the way along the surface does.
 */
import type {Place} from '../model/group.js';
import type {Near} from '../model/query.js';

/** Mean radius of the earth. */
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** A point of the unit sphere. */
export type Point = readonly [x: number, y: number, z: number];

/** The point at these degrees (WGS 84). */
export function pointAt(latitude: number, longitude: number): Point {
  const ring = Math.cos(latitude * RADIANS);
  return [ring * Math.cos(longitude * RADIANS), ring * Math.sin(longitude * RADIANS), Math.sin(latitude * RADIANS)];
}

/** Where a place is; undefined when the group keeps it back, or nobody knows. */
export function pointOf(place: Place | undefined): Point | undefined {
  const {precision, latitude = NaN, longitude = NaN} = place ?? {};
  const isUsable = (precision === 'exact' || precision === 'approximate') && isFinite(latitude + longitude);
  return isUsable ? pointAt(latitude, longitude) : undefined;
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

/** A question about the surroundings of a point, ready to measure. */
export interface Surroundings {
  point: Point;
  /** How far a place may be, as the square of the straight line; Infinity when no radius was asked for. */
  limit: number;
}

/** What can be asked of a `near`; undefined when it is no point of the earth. */
export function surroundingsOf(near: Near | undefined): Surroundings | undefined {
  if (!near || !isFinite(near.latitude + near.longitude)) return;
  const {latitude, longitude, radiusKm = NaN} = near;
  return {point: pointAt(latitude, longitude), limit: radiusKm >= 0 ? squareOfKm(radiusKm) : Infinity};
}
