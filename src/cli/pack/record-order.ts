/** The order of the records in a pack: by when groups meet, so that those that are shown together are in one file. */
import type {Meeting} from '../../model/group.js';
import {NO_DATE, nextOf} from '../../search/index/soonest-order.js';
import {occurrences} from '../../model/schedule.js';
import type {ClockBuilder} from '../../directory/packed/clock.js';
import {idHash} from '../../search/index/ids.js';

export const WEEK_MINUTES = 7 * 24 * 60;
const NO_TIME = WEEK_MINUTES;
const NOT_HELD = WEEK_MINUTES + 1;

/** The UTC minute of the week of a time in minutes since 1970; one more than the last for {@link NO_DATE}. */
function weekMinute(minutes: number): number {
  // What is under way at the beginning of 1970 began before it.
  return minutes >= NO_DATE ? NO_TIME : (minutes + WEEK_MINUTES) % WEEK_MINUTES;
}

/** By position: the first UTC minute of the week at which the group meets; one number more for those without a date, and another for those that don't meet any more. */
export function weekMinutes(clock: ClockBuilder, size: number, now: number): Uint16Array<ArrayBuffer> {
  const minuteOf = clock.timings.map((timing) => weekMinute(nextOf(timing as Meeting, now, 'UTC')[0]));
  return new Uint16Array(size).map((_, position) =>
    clock.isHeld(position)
      ? Math.min(NO_TIME, ...clock.timingsAt(position).map((timing) => minuteOf[timing] as number))
      : NOT_HELD,
  );
}

/** A group at one of the minutes of the week at which it meets. */
export interface WeekEntries {
  minutes: Uint16Array<ArrayBuffer>;
  groups: Uint32Array<ArrayBuffer>;
}

const WEEK_MS = WEEK_MINUTES * 60_000;

/** All minutes of the week at which groups meet, as in {@link weekMinutes}, in the order of the list. */
export function weekEntries(clock: ClockBuilder, size: number, now: number): WeekEntries {
  const minutesOf = clock.timings.map((timing) => {
    const meeting = timing as Meeting;
    const starts = occurrences(meeting, now, now + WEEK_MS).map(({sortKey}) => Math.floor(sortKey / 60_000));
    return new Set([nextOf(meeting, now, 'UTC')[0], ...starts].map(weekMinute));
  });
  const minutes: number[] = [];
  const groups: number[] = [];
  for (let position = 0; position < size; position++) {
    const own = new Set(clock.timingsAt(position).flatMap((timing) => [...(minutesOf[timing] as Set<number>)]));
    if (own.size > 1) own.delete(NO_TIME);
    const held = clock.isHeld(position) ? [...own] : [NOT_HELD];
    for (const minute of held.length ? held : [NO_TIME]) {
      minutes.push(minute);
      groups.push(position);
    }
  }
  return {minutes: new Uint16Array(minutes), groups: new Uint32Array(groups)};
}

/** The position of each record: in the order of these minutes, and those of the same minute in the order of the list. */
export function recordOrder(minutes: Uint16Array): Uint32Array<ArrayBuffer> {
  // A counting sort: stable, and without comparing.
  const starts = new Uint32Array(NOT_HELD + 2);
  for (const key of minutes) (starts[key + 1] as number)++;
  for (let key = 0; key <= NOT_HELD; key++) (starts[key + 1] as number) += starts[key] as number;
  const order = new Uint32Array(minutes.length);
  minutes.forEach((key, position) => (order[(starts[key] as number)++] = position));
  return order;
}

/** How many groups a block has, but for the last. */
export interface BlockSize {
  fewest: number;
  most: number;
}

const IN_A_PACK: BlockSize = {fewest: 100, most: 200};
/** One id in so many ends a block. */
const CUTS = 64;

/**
 * Whether a block with `groups` groups ends after this id. The ids decide, and not the count alone: so a group more or less in a list changes one or two
 * blocks, and all others stay as they are.
 */
export function endsBlock(id: string, groups: number, {fewest, most} = IN_A_PACK): boolean {
  return groups >= most || (groups >= fewest && idHash(id) % CUTS === 0);
}
