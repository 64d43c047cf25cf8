/** Finds a group by id without reading the others, so a link to one group loads only that record. */
import type {Group} from '../../model/group.js';
import {eachGroup} from './each-group.js';

/** A hash of each group's id, by position. Plain, immutable data. */
export type IdIndex = readonly [hashes: Uint32Array];

/** 32-bit FNV-1a over the code units. In a list of 100,000, two ids occasionally share a hash. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Collects group ids. */
export function* indexIds(groups: readonly Group[]): Generator<void, IdIndex> {
  const hashes = new Uint32Array(groups.length);
  yield* eachGroup(groups, ({id}, position) => {
    hashes[position] = idHash(id);
  });
  return [hashes];
}

/** Creates a function that returns the first group with a given id. */
export const createIdSearch =
  ([hashes]: IdIndex, groupAt: (position: number) => Group) =>
  (id: string): Group | undefined => {
    const hash = idHash(id);
    for (let at = hashes.indexOf(hash); at >= 0; at = hashes.indexOf(hash, at + 1)) {
      const group = groupAt(at);
      if (group.id === id) return group;
    }
    return undefined;
  };
