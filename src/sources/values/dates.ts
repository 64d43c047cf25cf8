import {parseDay} from '../../model/calendar-day.js';
import type {Note} from './notes.js';
import {slashedDate} from './slashed-date.js';
import {excerpt} from './values.js';

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]?(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Software writes the year 1970 if it has no date. */
function isDate(day: string): boolean {
  return parseDay(day) >= 365;
}

/**
 * Returns an ISO 8601 date from `YYYY-MM-DD HH:MM:SS` (UTC, as specified by Meeting Guide), from ISO 8601 itself, or
 * from `M/D/YYYY …`, of which only the day is certain. Text that isn't a date is noted and left out.
 */
export function readDate(text: string, field: string, note: Note): string | undefined {
  if (!text) return undefined;
  const [, iso = '', time, seconds = ':00', zone = 'Z'] = ISO.exec(text) ?? [];
  if (isDate(iso)) return time ? `${iso}T${time}${seconds}${zone}` : iso;
  const date = /^\d+[/.]/.test(text) ? slashedDate(text) : '';
  if (isDate(date)) return date;
  note('bad-date', {field, found: excerpt(text)});
  return undefined;
}
