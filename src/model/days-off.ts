/** Days on which a meeting would take place by its schedule but doesn't, such as holidays and canceled dates. */
import {DAY_MS} from './calendar-day.js';
import type {Meeting, Schedule} from './group.js';
import type {Now} from './schedule.js';
import {nextOccurrence, occurrences} from './schedule.js';

/** Five weeks: a month, and what people plan just after it. */
const DAYS_AHEAD = 35;

/** Returns the schedule without exceptions and cancellations. */
function withoutGaps(schedule: Schedule): Schedule {
  const whole = {...schedule, except: undefined};
  return whole.kind === 'dates'
    ? {...whole, dates: whole.dates.map((date) => ({...date, cancelled: undefined}))}
    : whole;
}

/**
 * Returns the canceled days of the next five weeks, soonest first, as `YYYY-MM-DD` in the meetings' time zone. A day
 * counts only if a meeting would have taken place and none of the others does.
 */
export function daysOff(meetings: readonly Meeting[], now: Now, viewerZone?: string): string[] {
  const until = Number(now) + DAYS_AHEAD * DAY_MS;
  const daysOf = (asked: readonly Meeting[]) =>
    asked.flatMap((meeting) => occurrences(meeting, now, until, viewerZone).map(({wall}) => wall.slice(0, 10)));
  const planned = daysOf(meetings.map((meeting) => ({...meeting, schedule: withoutGaps(meeting.schedule)})));
  const held = new Set(daysOf(meetings));
  return [...new Set(planned)].filter((day) => !held.has(day)).sort();
}

/** Returns the day of the next date if it's canceled. */
export function nextDayOff(meeting: Meeting, now: Now, viewerZone?: string): string | undefined {
  const [day] = daysOff([meeting], now, viewerZone);
  const next = nextOccurrence(meeting, now, viewerZone);
  return day && !(next && next.wall < day) ? day : undefined;
}
