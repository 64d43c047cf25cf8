/** The order of groups by their next meeting, kept right as time goes by. */
import type {Group, Meeting} from '../../model/group.js';
import {ASSUMED_MINUTES, currentOrNext} from '../../model/schedule.js';
import type {Now} from '../../model/schedule.js';
import {eachGroup} from './each-group.js';
import {memo} from './memo.js';

/** Plain data, immutable. By position, in minutes since 1970. */
export type SoonestIndex = readonly [
  /** When the next meeting is, as `Occurrence.sortKey`; {@link NO_DATE} without one, and one more for what is not held at all. */
  minutes: Uint32Array,
  /** From when on the above is no longer true: the end of that meeting. */
  expiries: Uint32Array,
  /** The time all this was said at. */
  builtAt: number,
];

/** No date is known. Later than any date there is (the year 9575). */
export const NO_DATE = 4e9;

const MINUTE_MS = 60_000;

const minuteOf = (instant: Now): number => Math.floor(Number(instant) / MINUTE_MS);

/** When something is held next, and from when on that must be asked again. */
export type Next = readonly [minutes: number, expiry: number];

/** When a meeting is held next. */
export function nextOf(meeting: Meeting, now: Now, viewerZone: string | undefined): Next {
  const next = currentOrNext(meeting, now, viewerZone);
  if (!next) return [NO_DATE, NO_DATE];
  const minutes = minuteOf(next.sortKey);
  // What is under way at this minute is asked about again at the next one, and not before.
  return [minutes, Math.max(minutes + (next.minutes ?? ASSUMED_MINUTES), minuteOf(now) + 1)];
}

/** Makes the function that says when a group meets next. */
function createNextReader(now: Now, viewerZone: string | undefined): (group: Group) => Next {
  /** By schedule: finding a date is slow, and in a real list two of three meetings share theirs with another. */
  const nextOfSchedule = memo((_schedule: string, meeting: Meeting) => nextOf(meeting, now, viewerZone));
  return ({status, meetings}) =>
    status === 'paused' || status === 'ended'
      ? [NO_DATE + 1, NO_DATE]
      : meetings.reduce<Next>(
          (first, meeting) => {
            const next = nextOfSchedule(JSON.stringify(meeting.schedule), meeting);
            return next[0] < first[0] ? next : first;
          },
          [NO_DATE, NO_DATE],
        );
}

/** Finds the next dates of groups from `now` on. */
export function* indexSoonest(
  groups: readonly Group[],
  now: Now,
  viewerZone: string | undefined,
): Generator<void, SoonestIndex> {
  const minutes = new Uint32Array(groups.length);
  const expiries = new Uint32Array(groups.length);
  const nextOf = createNextReader(now, viewerZone);
  yield* eachGroup(groups, (group, position) => {
    [minutes[position], expiries[position]] = nextOf(group);
  });
  return [minutes, expiries, minuteOf(now)];
}

/** The order of a list by next meeting, then as listed. */
export interface SoonestOrder {
  /** Positions, soonest first. */
  readonly order: Uint32Array;
  /** For each position, its place in `order`. */
  readonly ranks: Uint32Array;
  /** For each position, when it meets next, in minutes since 1970. */
  readonly minutes: Uint32Array;
}

/**
 * Makes the function that gives the order at a moment. Starts from what was found when the index was built, which itself stays as it is;
 * looks again at the groups whose meeting has ended, and at all of them when the clock went back.
 */
export function createSoonestOrder(
  [firstMinutes, firstExpiries, builtAt]: SoonestIndex,
  groupAt: (position: number) => Group,
  viewerZone: string | undefined,
): (now: Now) => SoonestOrder {
  const minutes = firstMinutes.slice();
  const expiries = firstExpiries.slice();
  const size = minutes.length;
  const ranks = new Uint32Array(size);
  let order: Uint32Array | undefined;
  let updatedAt = builtAt;

  return (now) => {
    const minute = minuteOf(now);
    if (minute !== updatedAt || !order) {
      const nextOf = createNextReader(now, viewerZone);
      expiries.forEach((expiry, position) => {
        if (expiry <= minute || minute < updatedAt) [minutes[position], expiries[position]] = nextOf(groupAt(position));
      });
      updatedAt = minute;
      // One number per group holds both its time and its position: numbers sort ten times as fast as with a comparing function.
      const keys = Float64Array.from(minutes, (each, position) => each * size + position).sort();
      order = Uint32Array.from(keys, (key) => key % size);
      order.forEach((position, rank) => (ranks[position] = rank));
    }
    return {order, ranks, minutes};
  };
}
