/** The order of groups by their next meeting on the selected days and at the selected times. */
import {DAY_MS, formatWall} from '../../model/calendar-day.js';
import type {Group, Meeting} from '../../model/group.js';
import type {Filters} from '../../model/query.js';
import type {Now, Occurrence} from '../../model/schedule.js';
import {currentOrNext, occurrences} from '../../model/schedule.js';
import {wallOf} from '../../model/zone.js';
import {memo} from './memo.js';
import {DAYS, SLOT_VALUES, TIMES_OF_DAY, bitsOfWall, isOnViewersClock} from './slots.js';
import {NO_DATE} from './soonest-order.js';

const MINUTE_MS = 60_000;
/** Long enough for all monthly meetings. */
const DAYS_AHEAD = 35;
const FIRST_TIME_BIT = 7;

/** Returns the minute of the next matching meeting of the group at a position, or {@link NO_DATE} without one. */
export type FittingMinutes = (position: number) => number;

const [DAY_VALUES = [], TIME_VALUES = []] = SLOT_VALUES;
const bitsOf = (
  values: readonly string[],
  chosen: readonly string[] | undefined,
  shift: number,
  all: number,
): number => (chosen?.length ? chosen.reduce((bits, value) => bits | (1 << (values.indexOf(value) + shift)), 0) : all);

/** Returns the bits that the day and time of a meeting have to match; undefined if neither is selected. */
function wantedBits({day, time}: Filters): {days: number; times: number} | undefined {
  if (!day?.length && !time?.length) return undefined;
  return {days: bitsOf(DAY_VALUES, day, 0, DAYS), times: bitsOf(TIME_VALUES, time, FIRST_TIME_BIT, TIMES_OF_DAY)};
}

/**
 * Returns a function that takes the filters of a query, and returns when each group next meets on the selected days and
 * times; undefined if the filters have neither.
 */
export function createFittingOrder(
  groupAt: (position: number) => Group,
  viewerZone: string | undefined,
): (filters: Filters, now: Now) => FittingMinutes | undefined {
  let lastKey = '';
  let last: FittingMinutes | undefined;

  function fittingMinutes(filters: Filters, wanted: {days: number; times: number}, now: Now): FittingMinutes {
    const fits = ({meeting, wall, start}: Occurrence): boolean => {
      const local =
        start !== undefined && viewerZone && isOnViewersClock(meeting) ? formatWall(wallOf(start, viewerZone)) : wall;
      const bits = bitsOfWall(local);
      return Boolean(bits & wanted.days) && (!(bits & TIMES_OF_DAY) || Boolean(bits & wanted.times));
    };
    /** By schedule, because in real lists two of three meetings share theirs with another. */
    const nextOf = memo((_key: string, meeting: Meeting): number => {
      const first = currentOrNext(meeting, now, viewerZone);
      if (!first) return NO_DATE;
      const found = fits(first)
        ? first
        : occurrences(meeting, now, Number(now) + DAYS_AHEAD * DAY_MS, viewerZone).find(fits);
      return found ? Math.floor(found.sortKey / MINUTE_MS) : NO_DATE;
    });
    const isAsked = ({formats}: Meeting): boolean =>
      !filters.format?.length || formats.some((format) => filters.format?.includes(format));
    return memo((position: number) => {
      const {status, meetings} = groupAt(position);
      if (status === 'paused' || status === 'ended') return NO_DATE + 1;
      const minutes = meetings
        .filter(isAsked)
        .map((meeting) => nextOf(`${isOnViewersClock(meeting)}${JSON.stringify(meeting.schedule)}`, meeting));
      return Math.min(NO_DATE, ...minutes);
    });
  }

  return (filters, now) => {
    const wanted = wantedBits(filters);
    if (!wanted) return undefined;
    const key = JSON.stringify([filters.day, filters.time, filters.format, Math.floor(Number(now) / MINUTE_MS)]);
    if (key !== lastKey || !last) last = fittingMinutes(filters, wanted, now);
    lastKey = key;
    return last;
  };
}
