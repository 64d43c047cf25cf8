/** Finding a group by its id without looking at the others: a link to one group needs no record but its own. */
import type {Group} from '../../model/group.js';
import {eachGroup} from './each-group.js';

/** For each position a number made from the group's id. Plain data, immutable. */
export type IdIndex = readonly [hashes: Uint32Array];

/** FNV-1a over the code units, 32 bits: in a list of 100,000, two ids share a number now and then. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Gathers the ids of groups. */
export function* indexIds(groups: readonly Group[]): Generator<void, IdIndex> {
  const hashes = new Uint32Array(groups.length);
  yield* eachGroup(groups, ({id}, position) => {
    hashes[position] = idHash(id);
  });
  return [hashes];
}

/** Makes the function that gives the first group with an id. */
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
