/** Lines as steps from point to point, east then north, in parts of a degree: each line begins at 0° 0°. */
export interface Outline {
  perDegree: number;
  /** Rings; one within another is a hole. */
  land: number[][];
  /** Rings; one within another is an island. */
  lakes: number[][];
  rivers: number[][];
  /** Between the states or provinces of large countries. */
  states: number[][];
  /** Between countries. */
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
