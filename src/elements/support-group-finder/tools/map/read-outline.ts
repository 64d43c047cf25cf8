/**
 * An outline of the world. Lines consist of steps from point to point, first east and then north, in fractions of a
 * degree. Each line starts at 0° 0°.
 */
export interface Outline {
  perDegree: number;
  /** Rings; a ring inside another one is a hole. */
  land: number[][];
  /** Rings; a ring inside another one is an island. */
  lakes: number[][];
  rivers: number[][];
  /** Borders between the states or provinces of large countries. */
  states: number[][];
  /** Borders between countries. */
  borders: number[][];
}

/** Degrees, WGS 84. */
export type Point = [latitude: number, longitude: number];

export function readLine(steps: readonly number[], perDegree: number): Point[] {
  const points: Point[] = [];
  let [east, north] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    east += steps[index] as number;
    north += steps[index + 1] as number;
    points.push([north / perDegree, east / perDegree]);
  }
  return points;
}
