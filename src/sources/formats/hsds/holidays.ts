/**
 * The holidays of HSDS 1 and 2 (`holiday_schedules`): periods when a service is closed, or has different hours. HSDS 3
 * has schedules for them (`valid_from`, `valid_to`).
 */
import type {Closure} from '../../records/closures.js';
import {dateAfter} from '../../records/end-of-day.js';
import {objectsIn} from '../../values/json-objects.js';
import {readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {excerpt, firstOf, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {findYesNo} from '../../values/words.js';

const MOST_HOLIDAYS = 100;

/** Periods that could be parsed, descriptions of those with different hours, and periods that couldn't be parsed. */
export interface Holidays {
  closures: Closure[];
  words: string;
  unread: string;
}

const spanOf = (holiday: JsonObject): string =>
  [...new Set([firstOf(holiday, 'start_date', 'date'), firstOf(holiday, 'end_date')])].filter(Boolean).join(' – ');

/** Without an end, it's a single day. */
function closureOf(holiday: JsonObject): Closure | undefined {
  const [first, last] = [firstOf(holiday, 'start_date', 'date'), firstOf(holiday, 'end_date')];
  const from = readMoment(first)?.day;
  const to = last ? readMoment(last)?.day : from;
  return from && to && from <= to ? {from: `${from}T00:00`, to: `${dateAfter(to)}T00:00`} : undefined;
}

/** Returns "2026-12-24: 10:00 – 12:00": hours that apply for a few days don't become dates. */
function hoursOf(holiday: JsonObject): string {
  const isClosed = holiday.closed === true || findYesNo(stringOf(holiday.closed)) === true;
  const hours = ['opens_at', 'closes_at'].map((field) => firstOf(holiday, field)).filter(Boolean);
  return isClosed || !hours.length ? '' : `${spanOf(holiday)}: ${hours.join(' – ')}`;
}

/** Returns the holidays of a service, of its place, and of the service at that place. */
export function readHolidays(records: readonly JsonObject[], note: Note): Holidays {
  const listed = records.flatMap((record) => objectsIn(record.holiday_schedules)).slice(0, MOST_HOLIDAYS);
  const unread = listed.filter((holiday) => !closureOf(holiday)).map((holiday) => excerpt(spanOf(holiday)) || '?');
  for (const found of unread) note('bad-date', {field: 'holiday_schedules', found});
  return {
    closures: listed.flatMap((holiday) => closureOf(holiday) ?? []),
    words: listed.map(hoursOf).filter(Boolean).join('; '),
    unread: unread.join('; '),
  };
}
