/**
 * Lists the dates of rules in UTC for people in another time zone. "Every Tuesday at 23:00 UTC" is an hour earlier in
 * winter, and on Wednesday farther east. No rule in their zone expresses that, so the upcoming dates are listed.
 */
import {DAY_MS, formatWall, parseDay} from '../../../model/calendar-day.js';
import type {RuleSchedule, Schedule} from '../../../model/group.js';
import {ruleDays} from '../../../model/recurrence.js';
import {listDates} from '../../records/date-list.js';
import type {EventDate} from '../../records/date-list.js';
import type {ListedZone} from '../../records/listed-zone.js';
import {inZone} from './moments.js';
import type {Stamp} from './moments.js';

/** Seven years of a weekly group. */
const MOST_DATES = 400;

/**
 * Returns the dates of a rule in `zone`. Dates before `since` (a day, `YYYY-MM-DD`), when the calendar was written, are
 * over.
 */
export function listRuleDates(
  schedule: RuleSchedule,
  start: Stamp,
  zone: ListedZone,
  minutes: number | undefined,
  since = '',
): Schedule {
  const from = (parseDay(since) || parseDay(start.day)) - 2;
  const to = schedule.until ? parseDay(schedule.until) : Infinity;
  const dates: EventDate[] = [];
  for (const each of ruleDays(schedule, from, to)) {
    const day = formatWall(each * DAY_MS).slice(0, 10);
    if (schedule.except?.includes(day)) continue;
    dates.push({start: inZone({...start, day}, zone.zone), ...(minutes && {minutes})});
    if (dates.length >= MOST_DATES) break;
  }
  return listDates(dates, zone);
}
