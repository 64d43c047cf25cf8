/** The order of the records in a pack: by when groups meet, so that those that are shown together are in one file. */
import type {Meeting} from '../../model/group.js';
import {NO_DATE, nextOf} from '../../search/index/soonest-order.js';
import type {ClockBuilder} from '../../directory/packed/clock.js';
import {idHash} from '../../search/index/ids.js';

const WEEK_MINUTES = 7 * 24 * 60;
const NO_TIME = WEEK_MINUTES;
const NOT_HELD = WEEK_MINUTES + 1;

/**
 * The position of each record: by the first UTC minute of the week at which the group meets; then those without a date, then those that don't meet any
 * more. Groups of the same minute are in the order of the list.
 */
export function recordOrder(clock: ClockBuilder, size: number, now: number): Uint32Array<ArrayBuffer> {
  const minuteOf = clock.timings.map((timing) => {
    const [minutes] = nextOf(timing as Meeting, now, 'UTC');
    // What is under way at the beginning of 1970 began before it.
    return minutes >= NO_DATE ? NO_TIME : (minutes + WEEK_MINUTES) % WEEK_MINUTES;
  });
  const keys = new Uint16Array(size).map((_, position) =>
    clock.isHeld(position)
      ? Math.min(NO_TIME, ...clock.timingsAt(position).map((timing) => minuteOf[timing] as number))
      : NOT_HELD,
  );
  // A counting sort: stable, and without comparing.
  const starts = new Uint32Array(NOT_HELD + 2);
  for (const key of keys) (starts[key + 1] as number)++;
  for (let key = 0; key <= NOT_HELD; key++) (starts[key + 1] as number) += starts[key] as number;
  const order = new Uint32Array(size);
  keys.forEach((key, position) => (order[(starts[key] as number)++] = position));
  return order;
}

const FEWEST_GROUPS = 100;
const MOST_GROUPS = 200;
/** One id in so many ends a block. */
const CUTS = 64;

/**
 * Whether a block with `groups` groups ends after this id. The ids decide, and not the count alone: so a group more or less in a list changes one or two
 * blocks, and all others stay as they are.
 */
export function endsBlock(id: string, groups: number): boolean {
  return groups >= MOST_GROUPS || (groups >= FEWEST_GROUPS && idHash(id) % CUTS === 0);
}
