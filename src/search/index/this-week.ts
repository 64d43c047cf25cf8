/** Which groups meet within seven days, the first of which is today on the visitor's calendar. */
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

/** Gives the scores with 0 for those that are left out. */
export type ScoreFilter = (scores: Uint16Array) => Uint16Array;

/** The first minute after those seven days, since 1970. */
const endOfWeek = (now: Now, zone: string): number =>
  instantOf((dayNumber(Number(now), zone) + DAYS_OF_A_WEEK) * DAY_MS, zone) / MINUTE_MS;

/**
 * Makes the function that leaves out what isn't this week, where a question asks for that. `minutes` are those of the next meeting by position,
 * `fitting` those of the next one on the days and at the times that are chosen, if any are: then the second filter does so whatever they are.
 *
 * Groups whose weekday is known and whose dates aren't sure stay: they may meet.
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
