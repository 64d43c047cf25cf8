/** Handles a start at 24:00, which is when the next day starts (ISO 8601). */
import {DAY_MS, formatWall, parseDay} from '../../model/calendar-day.js';
import {WEEKDAYS} from '../../model/group.js';
import type {RuleSchedule, Weekday} from '../../model/group.js';
import type {Note} from '../values/notes.js';

/** As in some schedules; the model has no such time. */
export const END_OF_DAY = '24:00';

const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] as Weekday;

/** Returns the day after a date. Text that isn't a date stays as it is. */
export function dateAfter(date: string): string {
  const day = parseDay(date);
  return Number.isNaN(day) ? date : formatWall((day + 1) * DAY_MS).slice(0, 10);
}

/**
 * For weeks in months and years, the next day may have another position: the day after the first Tuesday can be the
 * second Wednesday.
 */
const isPlain = ({freq, interval, byday, bymonth, bymonthday, bysetpos}: RuleSchedule): boolean =>
  interval === 1 &&
  !bymonth &&
  !bymonthday &&
  !bysetpos &&
  (freq === 'DAILY' ? !byday : freq === 'WEEKLY' && byday !== undefined && byday.every(({nth}) => nth === undefined));

/**
 * Returns the rule of meetings that start at the end of each day as a rule for the following days. If that takes a
 * guess, returns it without a start.
 */
export function startNextDay(rule: RuleSchedule, note: Note): RuleSchedule {
  if (!isPlain(rule)) {
    note('midnight-unsure', {found: END_OF_DAY});
    const unsure = {...rule};
    delete unsure.start;
    return unsure;
  }
  const moved: RuleSchedule = {...rule, start: '00:00'};
  if (rule.byday) moved.byday = rule.byday.map(({day}) => ({day: dayAfter(day)}));
  if (rule.from) moved.from = dateAfter(rule.from);
  if (rule.until) moved.until = dateAfter(rule.until);
  if (rule.anchor) moved.anchor = dateAfter(rule.anchor);
  if (rule.except) moved.except = rule.except.map(dateAfter);
  return moved;
}
