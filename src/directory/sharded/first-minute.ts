import {DAY_MS, weekdayOf} from '../../model/calendar-day.js';
import type {Filters, TimeOfDay} from '../../model/query.js';
import {wallOf} from '../../model/zone.js';
import {TIME_NAMES, TIME_STARTS} from '../../search/index/slots.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const WEEK_HOURS = 168;

/** Night goes on after midnight. */
const partAt = (hour: number): TimeOfDay =>
  TIME_NAMES.at(TIME_STARTS.filter((start) => start <= hour).length - 1) as TimeOfDay;

/**
 * Returns when the first meetings that a visitor asks for can begin, in minutes since 1970: now, or in the first hour of the coming week that is on one
 * of the chosen days and in one of the chosen parts of the day in their time zone. Meetings elsewhere have other clocks, so this only says where to begin looking.
 */
export function firstMinute({day = [], time = []}: Filters, now: number, viewerZone: string): number {
  for (let hours = 0; hours < WEEK_HOURS; hours++) {
    const instant = now + hours * HOUR_MS;
    const wall = wallOf(instant, viewerZone);
    const weekday = weekdayOf(Math.floor(wall / DAY_MS));
    const isDay = day.length === 0 || (weekday !== undefined && day.includes(weekday));
    const isTime = time.length === 0 || time.includes(partAt(Math.floor((wall % DAY_MS) / HOUR_MS)));
    if (!isDay || !isTime) continue;
    return Math.floor((hours ? instant - (wall % HOUR_MS) : instant) / MINUTE_MS);
  }
  return Math.floor(now / MINUTE_MS);
}
