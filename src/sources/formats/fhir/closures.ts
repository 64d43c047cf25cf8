/** Periods in which a FHIR service is closed (`notAvailable.during`), taken out of its schedules. */
import {DAY_MS, formatWall, parseDay} from '../../../model/calendar-day.js';
import type {Schedule} from '../../../model/group.js';
import {readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {excerpt, isObject, stringOf} from '../../values/values.js';

/** A period from the first wall-clock time that is closed until the first that isn't, `YYYY-MM-DDTHH:MM`; without an end it goes on. */
export interface Closure {
  from: string;
  to?: string;
}

/** Longer than any break: such a service has ended. */
const MOST_DAYS = 732;
/** FHIR allows a year or a month in the place of a day. */
const PARTIAL = /^(\d{4})(?:-(\d\d))?$/;

const dayText = (day: number): string => formatWall(day * DAY_MS).slice(0, 10);
const dayAfter = (day: string): string => dayText(parseDay(day) + 1);

/** The first minute of what a date stands for, and the first after it. */
function boundsOf(value: unknown): {first: string; after: string} | undefined {
  const [, year, month] = PARTIAL.exec(stringOf(value)) ?? [];
  if (year) {
    const months = Number(year) * 12 + Number(month ?? '1') - 1;
    const firstOf = (count: number): string =>
      `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01T00:00`;
    return {first: firstOf(months), after: firstOf(months + (month ? 1 : 12))};
  }
  const moment = readMoment(value);
  if (!moment) return undefined;
  const {day, time} = moment;
  return time
    ? {first: `${day}T${time}`, after: `${day}T${time}`}
    : {first: `${day}T00:00`, after: `${dayAfter(day)}T00:00`};
}

/** A period as FHIR writes it, both ends included; undefined when there is none, or one of its ends can't be read. */
export function readClosure(during: unknown, note: Note): Closure | undefined {
  if (!isObject(during)) return undefined;
  const {start, end} = during;
  const from = boundsOf(start)?.first;
  const to = boundsOf(end)?.after;
  const isWhole = from !== undefined && (to !== undefined ? from < to : !stringOf(end));
  if (isWhole) return to === undefined ? {from} : {from, to};
  note('bad-date', {field: 'notAvailable.during', found: excerpt(`${stringOf(start)} – ${stringOf(end)}`)});
  return undefined;
}

/** A schedule without the days on which it would start inside of a closure. */
export function withoutClosures(schedule: Schedule, closures: readonly Closure[]): Schedule {
  if (schedule.kind !== 'rule') return schedule;
  const {start = '12:00'} = schedule;
  const except = new Set(schedule.except);
  let {until} = schedule;
  for (const {from, to} of closures) {
    const first = parseDay(from.slice(0, 10)) + Number(`${from.slice(0, 10)}T${start}` < from);
    if (to === undefined) {
      const last = dayText(first - 1);
      until = until && until < last ? until : last;
      continue;
    }
    for (let day = first; day < first + MOST_DAYS && `${dayText(day)}T${start}` < to; day++) except.add(dayText(day));
  }
  return {...schedule, ...(until && {until}), ...(except.size && {except: [...except].sort()})};
}
