/** Facts for the label of a cluster. */
import type {Cluster} from './clusters.js';
import type {Pin} from './pins.js';

export interface ClusterFacts {
  /** Number of groups. A group with two places counts once. */
  groups: number;
  /** The town with the most pins, if any of them names one. */
  town?: string;
  /** Number of other towns. */
  otherTowns: number;
}

export function factsOf({pins}: Cluster): ClusterFacts {
  const towns = new Map<string, number>();
  for (const {town} of pins) if (town) towns.set(town, (towns.get(town) ?? 0) + 1);
  const [town] = [...towns].reduce<[string?, number?]>((most, next) => (next[1] > (most[1] ?? 0) ? next : most), []);
  return {groups: new Set(pins.map(({id}) => id)).size, town, otherTowns: Math.max(0, towns.size - 1)};
}

/** Returns the smallest area that contains all pins, in degrees. */
export function boundsOf(pins: readonly Pin[]): [south: number, west: number, north: number, east: number] {
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const {latitude, longitude} of pins) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  return [south, west, north, east];
}
