/** The order of groups by their next meeting, kept up to date as time passes. */
import type {Group, Meeting} from '../../model/group.js';
import {ASSUMED_MINUTES, currentOrNext} from '../../model/schedule.js';
import type {Now} from '../../model/schedule.js';
import {eachGroup} from './each-group.js';
import {memo} from './memo.js';

/** Plain immutable data. By position, in minutes since 1970. */
export type SoonestIndex = readonly [
  /**
   * When the next meeting starts, as in `Occurrence.sortKey`; {@link NO_DATE} without one, and one more for groups that
   * don't meet at all.
   */
  minutes: Uint32Array,
  /** When the value above expires: the end of that meeting. */
  expiries: Uint32Array,
  /** The time at which these values were calculated. */
  builtAt: number,
];

/** No known date. Later than any possible date (the year 9575). */
export const NO_DATE = 4e9;

const MINUTE_MS = 60_000;

const minuteOf = (instant: Now): number => Math.floor(Number(instant) / MINUTE_MS);

/** When a meeting next starts, and when that has to be calculated again. */
export type Next = readonly [minutes: number, expiry: number];

/** When a meeting next starts. */
export function nextOf(meeting: Meeting, now: Now, viewerZone: string | undefined): Next {
  const next = currentOrNext(meeting, now, viewerZone);
  if (!next) return [NO_DATE, NO_DATE];
  const minutes = minuteOf(next.sortKey);
  // A meeting in progress at this minute is checked again a minute later at the earliest.
  return [minutes, Math.max(minutes + (next.minutes ?? ASSUMED_MINUTES), minuteOf(now) + 1)];
}

/** Returns a function that calculates when a group next meets. */
function createNextReader(now: Now, viewerZone: string | undefined): (group: Group) => Next {
  /** By schedule: finding a date is slow, and in real lists two of three meetings share theirs with another. */
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

/** Finds the next dates of groups from `now`. */
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

/** The order of a list by next meeting, and then as listed. */
export interface SoonestOrder {
  /** Positions, soonest first. */
  readonly order: Uint32Array;
  /** For each position, its place in `order`. */
  readonly ranks: Uint32Array;
  /** For each position, when it meets next, in minutes since 1970. */
  readonly minutes: Uint32Array;
}

/**
 * Returns a function that returns the order at a given time. It starts with the dates from when the index was built,
 * which itself doesn't change. It then recalculates groups whose meeting has ended, or all of them if the clock went
 * back.
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
      // One number per group combines its time and position, because sorting numbers is ten times as fast as sorting
      // with a comparison function.
      const keys = Float64Array.from(minutes, (each, position) => each * size + position).sort();
      order = Uint32Array.from(keys, (key) => key % size);
      order.forEach((position, rank) => (ranks[position] = rank));
    }
    return {order, ranks, minutes};
  };
}
