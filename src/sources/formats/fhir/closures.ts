/** Periods when a FHIR service is closed (`notAvailable.during`). */
import type {Closure} from '../../records/closures.js';
import {dateAfter} from '../../records/end-of-day.js';
import {readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {excerpt, isObject, stringOf} from '../../values/values.js';

/** FHIR allows a year or a month instead of a day. */
const PARTIAL = /^(\d{4})(?:-(\d\d))?$/;

/** Returns the first minute of a date, month or year, and the first minute after it. */
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
    : {first: `${day}T00:00`, after: `${dateAfter(day)}T00:00`};
}

/** Parses a FHIR period, including both ends; undefined if there is none, or if one of its ends can't be parsed. */
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
