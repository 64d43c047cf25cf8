/** Finds the groups that meet within seven days, starting today in the visitor's time zone. */
import {DAY_MS} from '../../model/calendar-day.js';
import type {Query} from '../../model/query.js';
import type {Now} from '../../model/schedule.js';
import {dayNumber, instantOf} from '../../model/zone.js';
import type {FacetIndex} from './facet-index.js';
import type {FittingMinutes} from './fitting-order.js';
import {UNSURE} from './slots.js';
import {NO_DATE} from './soonest-order.js';

const DAYS_OF_A_WEEK = 7;
const MINUTE_MS = 60_000;

/** Returns the scores, with 0 for groups that are left out. */
export type ScoreFilter = (scores: Uint16Array) => Uint16Array;

/** Returns the end of these seven days, in minutes since 1970. */
const endOfWeek = (now: Now, zone: string): number =>
  instantOf((dayNumber(Number(now), zone) + DAYS_OF_A_WEEK) * DAY_MS, zone) / MINUTE_MS;

/**
 * Returns a function that filters groups by this week if a query asks for that. `minutes` has the next meeting by
 * position. `fitting` has the next one on the selected days and at the selected times, if there are any; the second
 * filter then ignores them.
 *
 * Groups whose weekday is known but whose dates aren't certain stay, because they may meet.
 */
export function createWeekFilter([, , , , slots, slotStarts]: FacetIndex, viewerZone = 'UTC') {
  const mayMeet = (position: number): boolean =>
    slots.subarray(slotStarts[position], slotStarts[position + 1]).some((slot) => slot & UNSURE);

  const before =
    (end: number, minutesOf: FittingMinutes): ScoreFilter =>
    (scores) =>
      scores.map((score, position) => {
        if (!score) return 0;
        const minutes = minutesOf(position);
        return minutes < end || (minutes === NO_DATE && mayMeet(position)) ? score : 0;
      });

  return (
    {thisWeek}: Query,
    now: Now,
    minutes: Uint32Array,
    fitting: FittingMinutes | undefined,
  ): [ScoreFilter, ScoreFilter?] => {
    if (!thisWeek) return [(scores) => scores];
    const end = endOfWeek(now, viewerZone);
    const next = before(end, (position) => minutes[position] as number);
    if (!fitting) return [next];
    const atThoseTimes = before(end, fitting);
    return [(scores) => atThoseTimes(next(scores)), next];
  };
}
