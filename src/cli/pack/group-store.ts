import type {Group} from '../../model/group.js';

/** The groups of a list, wherever they are kept. It can be walked through several times. */
export interface GroupStore extends Iterable<Group> {
  readonly size: number;
  /** The group at a position. Changing it changes nothing in the store. */
  at(position: number): Group;
}

/** Groups in memory. */
export function storeOf(groups: readonly Group[]): GroupStore {
  return {size: groups.length, at: (position) => groups[position] as Group, [Symbol.iterator]: () => groups.values()};
}
