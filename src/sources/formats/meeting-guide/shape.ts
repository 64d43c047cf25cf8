/** How to tell Meeting Guide JSON by its content. */
import type {SourceOptions} from '../../source.js';
import {isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

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

/** The array that a text is; undefined when it is anything else. */
function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of tidy Meeting Guide JSON; undefined when a text is anything else and needs a closer look. */
export function meetingGuideRows(text: string, {type = 'meeting-guide'}: SourceOptions): unknown[] | undefined {
  const rows = type === 'meeting-guide' && text.startsWith('[') ? parseArray(text) : undefined;
  return rows && hasMeetingGuideRows(rows) ? rows : undefined;
}
