/** Periods in which a FHIR service is closed (`notAvailable.during`). */
import type {Closure} from '../../records/closures.js';
import {dateAfter} from '../../records/end-of-day.js';
import {readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {excerpt, isObject, stringOf} from '../../values/values.js';

/** FHIR allows a year or a month in the place of a day. */
const PARTIAL = /^(\d{4})(?:-(\d\d))?$/;

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
    : {first: `${day}T00:00`, after: `${dateAfter(day)}T00:00`};
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
