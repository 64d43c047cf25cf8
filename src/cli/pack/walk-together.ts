/** Runs several walks through all groups side by side, so that each group is read from the disk once, and no more than a few are in memory. */
import type {Group} from '../../model/group.js';
import type {GroupStore} from './group-store.js';

/** More than the groups between two pauses of a part, and a power of two. */
const WINDOW = 256;

type Parts<Results> = {[Part in keyof Results]: Generator<void, Results[Part]>};

/** `visit` gets each group, in order; `start` begins the walks. They have to pause after the same number of groups. */
export function walkTogether<Results extends object>(
  store: GroupStore,
  visit: (group: Group, position: number) => void,
  start: (walk: () => Generator<Group>) => Parts<Results>,
): Results {
  const window = new Array<Group>(WINDOW);
  let read = 0;
  const groupAt = (position: number): Group => {
    if (position === read) {
      const group = store.at(position);
      window[position % WINDOW] = group;
      visit(group, position);
      read++;
    }
    if (position < read - WINDOW) throw new RangeError('A part of the index has fallen behind.');
    return window[position % WINDOW] as Group;
  };
  function* walk(): Generator<Group> {
    for (let position = 0; position < store.size; position++) yield groupAt(position);
  }
  const parts = start(walk);
  const built: Partial<Results> = {};
  const step = (part: keyof Results): boolean => {
    if (part in built) return false;
    const {done, value} = parts[part].next();
    if (done) built[part] = value;
    return !done;
  };
  const names = Object.keys(parts) as (keyof Results)[];
  while (names.map(step).some(Boolean));
  return built as Results;
}
