/** An adaptive quadtree over the earth, in degrees: the more groups somewhere, the smaller its leaves. */
const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** A rectangle between two parallels and two meridians, in degrees. It doesn't cross the date line. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Coordinates {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
}

export const WORLD: Box = {west: -180, south: -90, east: 180, north: 90};

/** The quarters of a box, in the order in which the tree is written. */
export function quartersOf({west, south, east, north}: Box): [Box, Box, Box, Box] {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [
    {west, south, east: x, north: y},
    {west: x, south, east, north: y},
    {west, south: y, east: x, north},
    {west: x, south: y, east, north},
  ];
}

/** The position in `quartersOf` of the one with a point. */
export function quarterWith({west, south, east, north}: Box, {latitude, longitude}: Coordinates): number {
  return (longitude >= (west + east) / 2 ? 1 : 0) + (latitude >= (south + north) / 2 ? 2 : 0);
}

const kmBetween = (a: Coordinates, b: Coordinates): number => {
  const [one, other] = [a.latitude * RADIANS, b.latitude * RADIANS];
  const height = Math.sin((one - other) / 2) ** 2;
  const width = Math.sin(((a.longitude - b.longitude) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(height + Math.cos(one) * Math.cos(other) * width)));
};

/** The distance along the surface to the nearest point of a box; 0 within it. */
export function kmToBox(point: Coordinates, {west, south, east, north}: Box): number {
  const {latitude, longitude} = point;
  const within = (degrees: number): number => Math.min(north, Math.max(south, degrees));
  if (longitude >= west && longitude <= east) return kmBetween(point, {latitude: within(latitude), longitude});
  /** A meridian is nearest where a great circle meets it at a right angle, or else at one of its ends. */
  const toMeridian = (meridian: number): number => {
    const ahead = (meridian - longitude) * RADIANS;
    const foot = Math.atan2(Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS) * Math.cos(ahead)) / RADIANS;
    return Math.min(
      ...[south, north, within(foot)].map((degrees) => kmBetween(point, {latitude: degrees, longitude: meridian})),
    );
  };
  return Math.min(toMeridian(west), toMeridian(east));
}

/** A tree whose leaves are numbered in the order in which they're written. */
export class Quadtree {
  readonly leaves: readonly Box[];

  /** `splits` says of each node whether it's split, from the root downwards, each quarter with all that is in it. Throws if it doesn't fit. */
  constructor(splits: ArrayLike<number>) {
    const leaves: Box[] = [];
    let read = 0;
    const walk = (box: Box): void => {
      const isSplit = splits[read++];
      if (isSplit === undefined) throw new RangeError('The tree ends too early.');
      if (isSplit) quartersOf(box).forEach(walk);
      else leaves.push(box);
    };
    walk(WORLD);
    if (read !== splits.length) throw new RangeError('The tree goes on after its end.');
    this.leaves = leaves;
  }

  /** The numbers of leaves that are nearer than this, the nearest first. */
  within(point: Coordinates, km: number): number[] {
    const ways = this.leaves.map((box) => kmToBox(point, box));
    return [...ways.keys()]
      .filter((leaf) => (ways[leaf] as number) <= km)
      .sort((a, b) => (ways[a] as number) - (ways[b] as number));
  }
}
