/** Finding the header of a table: sheets begin with a title, a date, an empty row. */
import type {Column} from './columns.js';
import {findColumn} from './columns.js';
import {foldKey} from './values.js';

const ROWS_SEARCHED = 12;

/** A header: where it stands, what its columns mean, and their names. */
export interface TableHeader {
  index: number;
  columns: (Column | undefined)[];
  names: readonly string[];
}

/** The row among the first twelve with the most column names we know; undefined when no row has any. */
export function findHeader(rows: readonly (readonly string[])[]): TableHeader | undefined {
  let best: TableHeader | undefined;
  let most = 0;
  for (const [index, names] of rows.slice(0, ROWS_SEARCHED).entries()) {
    const columns = names.map(findColumn);
    const known = new Set(columns.filter(Boolean)).size;
    if (known > most) {
      best = {index, columns, names};
      most = known;
    }
  }
  return best;
}

/**
 * The field names of the Meeting Guide format, when a header is one of its tables ("End Time", "Conference URL"): such a table is read
 * as the format it is.
 */
export function meetingGuideFields({names}: TableHeader): string[] | undefined {
  const fields = names.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_'),
  );
  const has = (field: string): boolean => fields.includes(field);
  const isOurs = has('name') && has('day') && has('time') && has('types') && (has('slug') || has('conference_url'));
  return isOurs ? fields.map((field) => (foldKey(field) === 'fulladdress' ? 'formatted_address' : field)) : undefined;
}
