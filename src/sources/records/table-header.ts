/** Finds the header of a table: spreadsheets start with a title, a date or an empty row. */
import {numbered} from '../../model/numbered.js';
import {SourceError} from '../source.js';
import {foldKey} from '../values/fold-key.js';
import {isZoneName} from '../values/zones.js';
import type {Column} from './columns.js';
import {clockOf, findColumn} from './columns.js';
import {couldBeRecord, describeColumns, readContent} from './table-content.js';

const ROWS_SEARCHED = 12;

/** A header: its position, the meanings of its columns, and their names. */
export interface TableHeader {
  index: number;
  columns: (Column | undefined)[];
  names: readonly string[];
  /** The time zones, as listed, of columns whose names state one. */
  zones: (string | undefined)[];
  /** Set for a table without a header: how its columns were read by their content. */
  insteadOf?: string;
}

/** Returns the zone that a column name states, and its column: "Pacific Time" and "Start (ET)" are times. */
function readHeader(name: string): {column?: Column; zone?: string} {
  const column = findColumn(name);
  const clock = !column || column === 'time' ? clockOf(name) : undefined;
  return clock && isZoneName(clock) ? {column: 'time', zone: clock} : {column};
}

/** Returns the row among the first twelve with the most column names that we know; undefined if no row has any. */
export function findHeader(rows: readonly (readonly string[])[]): TableHeader | undefined {
  let best: TableHeader | undefined;
  let most = 0;
  for (const [index, names] of numbered(rows.slice(0, ROWS_SEARCHED))) {
    const read = names.map((name) => readHeader(name));
    const columns = read.map(({column}) => column);
    const known = new Set(columns.filter(Boolean)).size;
    if (known > most) {
      best = {index, columns, names, zones: read.map(({zone}) => zone)};
      most = known;
    }
  }
  return best;
}

/**
 * Returns the header of a table, or its columns by content if it starts with a record. Throws {@link SourceError} if
 * the content isn't enough to tell which group meets, or whether a row is private.
 */
export function openTable(rows: readonly (readonly string[])[]): TableHeader | undefined {
  const header = findHeader(rows);
  const content = !header || couldBeRecord(header.names) ? readContent(rows) : undefined;
  if (!content) return header;
  const {index, columns, hasFlags} = content;
  const insteadOf = describeColumns(content);
  if (hasFlags || !columns.includes('name')) throw new SourceError({code: 'no-header', values: {found: insteadOf}});
  return {index: index - 1, columns, names: columns.map((_, at) => `#${at + 1}`), zones: [], insteadOf};
}

/**
 * Columns that Meeting Guide tables don't have. A table with one of these is the site's own kind of list, and must not
 * lose it.
 */
const NOT_IN_GUIDES = new Set<Column | undefined>([
  'listed',
  'hidden',
  'status',
  'duration',
  'meridiem',
  'schedule',
  'date',
  'from',
  'until',
  'programme',
  'format',
  'secret',
  'audience',
  'openness',
  'eligibility',
  'cost',
  'languages',
  'access',
  'wheelchair',
  'hearing',
  'registration',
  'leadership',
]);

/**
 * Returns the field names of the Meeting Guide format if the header is one of its tables ("End Time", "Conference
 * URL"), which is then parsed as that format.
 */
export function meetingGuideFields({names, columns}: TableHeader): string[] | undefined {
  const fields = names.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_'),
  );
  const has = (field: string): boolean => fields.includes(field);
  const isGuide = has('name') && has('day') && has('time') && has('types') && (has('slug') || has('conference_url'));
  const hasMore = columns.some((column, index) => NOT_IN_GUIDES.has(column) && fields[index] !== 'attendance_option');
  if (!isGuide || hasMore) return undefined;
  return fields.map((field) => (foldKey(field) === 'fulladdress' ? 'formatted_address' : field));
}
