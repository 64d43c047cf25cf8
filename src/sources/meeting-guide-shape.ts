/** How to tell Meeting Guide JSON by its content. */
import {isObject, stringOf} from './values.js';
import type {JsonObject} from './values.js';

/** How many records are looked at to tell a format. */
export const SAMPLE = 30;

function isMeetingGuideRow(row: JsonObject): boolean {
  const has = (field: string): boolean => Object.hasOwn(row, field);
  // Our own records have a list of meetings, and may have a name and a slug as well.
  if (!has('name') || has('meetings')) return false;
  if (has('slug') || has('formatted_address') || has('conference_url') || has('time_formatted')) return true;
  return has('day') && has('time') && (has('types') || Array.isArray(row.day) || /^[0-7]$/.test(stringOf(row.day)));
}

export function hasMeetingGuideRows(rows: readonly unknown[]): boolean {
  return rows.slice(0, SAMPLE).some((row) => isObject(row) && isMeetingGuideRow(row));
}
