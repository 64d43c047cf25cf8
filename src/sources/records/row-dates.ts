/** Lists with one row per date: columns for the date, or for the first and last day of a series. */
import type {DatesSchedule, Group, Meeting, Schedule} from '../../model/group.js';
import {parseDay, weekdayOf} from '../../model/calendar-day.js';
import type {SourceOptions} from '../source.js';
import {findCountry} from '../values/address.js';
import {parseDays} from '../values/days.js';
import {orderOf, readListedDays} from '../values/listed-days.js';
import type {DayOrder} from '../values/listed-days.js';
import type {Note} from '../values/notes.js';
import {excerpt} from '../values/values.js';
import type {Fields} from './fields.js';
import {readRowSchedule} from './row-schedule.js';
import type {RowOptions} from './row-schedule.js';

const DATE_COLUMNS = ['date', 'from', 'until'] as const;
/** Countries that write the month first, and countries that use both orders. */
const MONTH_FIRST = /^US$/;
const EITHER_FIRST = /^(?:CA|PH)$/;

function orderIn(country: string | undefined): DayOrder | undefined {
  const code = country ? findCountry(country) : '';
  if (!/^[A-Z]{2}$/.test(code) || EITHER_FIRST.test(code)) return undefined;
  return MONTH_FIRST.test(code) ? 'month' : 'day';
}

const regionOf = (language: string | undefined): string | undefined =>
  language ? new Intl.Locale(language).region : undefined;

/**
 * Converts the dates of all rows to ISO 8601, separated by commas. Text that isn't a date, or is ambiguous, stays as
 * listed. The order in 3/12/2026 is decided by the country of its row, then by the list's other dates, then by the
 * region of its language.
 */
export function settleDates(rows: readonly Fields[], {language}: SourceOptions): void {
  const dated = rows.filter((fields) => DATE_COLUMNS.some((column) => fields[column]));
  if (!dated.length) return;
  const shown = orderOf(dated.flatMap((fields) => DATE_COLUMNS.flatMap((column) => fields[column] ?? [])));
  const ofList = shown === 'mixed' ? undefined : (shown ?? orderIn(regionOf(language)));
  for (const fields of dated) {
    const order = orderIn(fields.country) ?? ofList;
    for (const column of DATE_COLUMNS) {
      const read = fields[column] ? readListedDays(fields[column], order) : undefined;
      if (!read) continue;
      fields[column] = read.days.join(', ');
      if (read.time && column === 'until') fields.end ??= read.time;
      else if (read.time) fields.time ??= read.time;
    }
  }
}

const isDay = (text: string): boolean => !Number.isNaN(parseDay(text));

/** Returns the days of a field that {@link settleDates} converted. */
function daysOf(text: string | undefined): string[] | undefined {
  const days = text?.split(', ') ?? [];
  return days.length && days.every(isDay) ? days : undefined;
}

/** Whether a row with a single date ends on that day, or in the following night. */
function endsSoon(days: readonly string[], until: string | undefined): boolean {
  if (!until) return true;
  const [first = ''] = days;
  const length = parseDay(until) - parseDay(first);
  return days.length > 1 || length === 0 || length === 1;
}

const isWeekdayOf = (days: readonly string[], text: string | undefined): boolean => {
  const weekdays = parseDays(text);
  return !weekdays || days.every((day) => weekdays.some((weekday) => weekday === weekdayOf(parseDay(day))));
};

type ReadSchedule = (fields: Fields) => Schedule;

/** Returns a schedule of single dates. The row's weekday, last day and frequency must not contradict them. */
function readDates(listed: string, fields: Fields, read: ReadSchedule): Schedule {
  const {day, schedule: text, until, ...rest} = fields;
  const days = daysOf(listed);
  const isClear = days && isWeekdayOf(days, day) && endsSoon(days, until);
  if (!isClear) return read({...rest, schedule: [listed, until, text, day].filter(Boolean).join(', ')});
  const {kind, text: unread, ...common} = read(rest);
  const words = [common.start ? '' : unread, text].filter(Boolean).join(', ');
  const dates: DatesSchedule = {...common, kind: 'dates', dates: days.map((start) => ({start}))};
  return kind && words ? {...dates, text: words} : dates;
}

/** Returns a schedule between a first and a last day. A day that isn't recognized becomes a restriction in words. */
function readSeries(from: string | undefined, until: string | undefined, schedule: Schedule, note: Note): Schedule {
  const unread = [from, until].filter((text): text is string => text !== undefined && !isDay(text));
  for (const found of unread) note('bad-date', {field: 'date', found: excerpt(found)});
  if (from && isDay(from)) schedule.from = from;
  if (until && isDay(until)) schedule.until = until;
  if (unread.length) schedule.restriction ??= unread.join(', ');
  return schedule;
}

/** Like {@link readRowSchedule}, for rows that may have a date, or the first and last day of a series. */
export function readRowWhen(listed: Fields, name: string, online: boolean, options: RowOptions, note: Note): Schedule {
  const {date, from, until, ...fields} = listed;
  const read: ReadSchedule = (each) => readRowSchedule(each, name, online, options, note);
  const isSeries = Boolean(fields.day ?? fields.schedule);
  if (date) return readDates(date, {...fields, until}, read);
  if (from && !isSeries) return readDates(from, {...fields, until}, read);
  return from || until ? readSeries(from, until, read(fields), note) : read(fields);
}

/** Joins meetings of a group that differ only in their dates. */
export function joinDates(groups: readonly Group[]): void {
  for (const group of groups) {
    if (group.meetings.length < 2 || !group.meetings.some(({schedule}) => schedule.kind === 'dates')) continue;
    const known = new Map<string, DatesSchedule>();
    group.meetings = group.meetings.filter(({schedule, ...meeting}: Meeting) => {
      if (schedule.kind !== 'dates') return true;
      const key = JSON.stringify([
        {...meeting, id: ''},
        {...schedule, dates: []},
      ]);
      const first = known.get(key);
      if (first) first.dates = [...first.dates, ...schedule.dates].sort((a, b) => (a.start < b.start ? -1 : 1));
      else known.set(key, schedule);
      return !first;
    });
  }
}
