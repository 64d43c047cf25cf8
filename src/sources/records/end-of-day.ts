/** A start at 24:00, which is when the next day begins (ISO 8601). */
import {DAY_MS, formatWall, parseDay} from '../../model/calendar-day.js';
import {WEEKDAYS} from '../../model/group.js';
import type {RuleSchedule, Weekday} from '../../model/group.js';
import type {Note} from '../values/notes.js';

/** As a schedule may state it; the model has no such time. */
export const END_OF_DAY = '24:00';

const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] as Weekday;

/** The day after a date; what is no day stays as it is. */
export function dateAfter(date: string): string {
  const day = parseDay(date);
  return Number.isNaN(day) ? date : formatWall((day + 1) * DAY_MS).slice(0, 10);
}

/** Of weeks in months and years the day after is another: the day after the first Tuesday can be the second Wednesday. */
const isPlain = ({freq, interval, byday, bymonth, bymonthday, bysetpos}: RuleSchedule): boolean =>
  interval === 1 &&
  !bymonth &&
  !bymonthday &&
  !bysetpos &&
  (freq === 'DAILY' ? !byday : freq === 'WEEKLY' && byday !== undefined && byday.every(({nth}) => nth === undefined));

/** The rule of meetings that start at the end of each of its days, as one of the days after; without a start where that takes a guess. */
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
