import {WORLD, quarterWith, quartersOf} from '../../../directory/sharded/quadtree.js';
import type {Box} from '../../../directory/sharded/quadtree.js';

/** A leaf is split when it has more groups. Four leaves, which are loaded together, then take up to some 70 kB. */
const MOST_GROUPS = 250;
/** Leaves of this depth are some 40 m wide: what is in one can't be told apart by its place. */
const DEEPEST = 20;

/** Where groups meet: a group has a point for each of its places. */
export interface GroupPoints {
  latitudes: readonly number[];
  longitudes: readonly number[];
  /** The position of the group of each point. */
  groups: readonly number[];
}

/** A tree, as `Quadtree` takes it, and the positions of the groups in each leaf, in order. */
export interface PlantedTree {
  splits: number[];
  leaves: number[][];
}

/** Plants a tree whose leaves have up to `MOST_GROUPS` groups, except where more than that are at one point. */
export function plantTree({latitudes, longitudes, groups}: GroupPoints): PlantedTree {
  const splits: number[] = [];
  const leaves: number[][] = [];
  const plant = (box: Box, points: readonly number[], depth: number): void => {
    const held = [...new Set(points.map((point) => groups[point] as number))];
    const isSplit = held.length > MOST_GROUPS && depth < DEEPEST;
    splits.push(Number(isSplit));
    if (!isSplit) {
      leaves.push(held.sort((a, b) => a - b));
      return;
    }
    const parts: number[][] = [[], [], [], []];
    for (const point of points) {
      const coordinates = {latitude: latitudes[point] as number, longitude: longitudes[point] as number};
      parts[quarterWith(box, coordinates)]?.push(point);
    }
    quartersOf(box).forEach((quarter, at) => plant(quarter, parts[at] as number[], depth + 1));
  };
  plant(WORLD, [...groups.keys()], 0);
  return {splits, leaves};
}
