/** The days on which a meeting would be held by its schedule and is not: a holiday, a date that was called off. */
import {DAY_MS} from './calendar-day.js';
import type {Meeting, Schedule} from './group.js';
import type {Now} from './schedule.js';
import {nextOccurrence, occurrences} from './schedule.js';

/** Five weeks: a month, and what is planned after it. */
const DAYS_AHEAD = 35;

/** The same schedule as if nothing had been called off. */
function withoutGaps(schedule: Schedule): Schedule {
  const whole = {...schedule, except: undefined};
  return whole.kind === 'dates'
    ? {...whole, dates: whole.dates.map((date) => ({...date, cancelled: undefined}))}
    : whole;
}

/**
 * Days of the coming five weeks, `YYYY-MM-DD` on the clock of the meetings, soonest first. None on which they would not be held anyway, and
 * none on which another of them is.
 */
export function daysOff(meetings: readonly Meeting[], now: Now, viewerZone?: string): string[] {
  const until = Number(now) + DAYS_AHEAD * DAY_MS;
  const daysOf = (asked: readonly Meeting[]) =>
    asked.flatMap((meeting) => occurrences(meeting, now, until, viewerZone).map(({wall}) => wall.slice(0, 10)));
  const planned = daysOf(meetings.map((meeting) => ({...meeting, schedule: withoutGaps(meeting.schedule)})));
  const held = new Set(daysOf(meetings));
  return [...new Set(planned)].filter((day) => !held.has(day)).sort();
}

/** The day on which it would be held next, where that is called off. */
export function nextDayOff(meeting: Meeting, now: Now, viewerZone?: string): string | undefined {
  const [day] = daysOff([meeting], now, viewerZone);
  const next = nextOccurrence(meeting, now, viewerZone);
  return day && !(next && next.wall < day) ? day : undefined;
}
