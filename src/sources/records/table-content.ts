/** Recognizes the columns of tables without a header, by their content and position. */
import {isTimeZone} from '../../model/zone.js';
import {joinLink, parseLink} from '../values/join-link.js';
import {parseDays} from '../values/days.js';
import {findFormats} from '../values/format-words.js';
import {readListedDays} from '../values/listed-days.js';
import {parseScheduleText} from '../values/recurrence-text.js';
import {lacksHalf, parseTimeRange} from '../values/times.js';
import {findYesNo} from '../values/words.js';
import type {Column} from './columns.js';
import {findNameColumn} from './row-names.js';

/** Rows above the first record are titles. */
const ROWS_SEARCHED = 12;
const FEWEST_FITTING = 0.8;
const LONGEST_WORDS = 40;

const SLASHED = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/;
const CLOCK = /\d[:.h]\d\d|\d\s*[ap]\.?\s?m?\b|noon|midnight|uhr/i;
const STREET = /^\d{1,6}[a-z]?\s+\p{L}|^\p{L}[^\d,]{3,40}\s\d{1,4}\s?[a-z]?$|^\p{L}[^,]{2,60},\s.*\d/iu;
const POSTAL_CODE = /^(?:\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]\d[a-z]\s?\d[a-z]\d)$/i;

const isTime = (cell: string): boolean => CLOCK.test(cell) && (parseTimeRange(cell) !== undefined || lacksHalf(cell));
const isMeetingLink = (cell: string): boolean => joinLink(cell, '', () => undefined)?.provider !== undefined;
const isDegrees = (cell: string, most: number): boolean =>
  /^-?\d{1,3}\.\d{3,}$/.test(cell) && Math.abs(Number(cell)) <= most;

/** What the cells of a column look like, unambiguously; the first pattern that matches a column decides. */
const LOOKS: readonly (readonly [Column, (cell: string) => boolean])[] = [
  ['day', (cell) => /\p{L}/u.test(cell) && parseDays(cell) !== undefined],
  // A five-digit number could be a spreadsheet date or a ZIP code.
  ['date', (cell) => /\D/.test(cell) && (SLASHED.test(cell) || readListedDays(cell) !== undefined)],
  ['time', isTime],
  ['schedule', (cell) => parseScheduleText(cell)?.rule !== undefined],
  ['zone', (cell) => cell.includes('/') && isTimeZone(cell)],
  ['joinUrl', isMeetingLink],
  ['url', (cell) => parseLink(cell) !== undefined],
  ['latitude', (cell) => isDegrees(cell, 90)],
  ['longitude', (cell) => isDegrees(cell, 180)],
  ['postalCode', (cell) => POSTAL_CODE.test(cell)],
  ['region', (cell) => /^[A-Z]{2}$/.test(cell)],
  ['format', (cell) => cell.length <= LONGEST_WORDS && findFormats(cell).length > 0],
  ['address', (cell) => STREET.test(cell)],
];
/** A second column of times is the end. */
const SECOND: Partial<Record<Column, Column>> = {time: 'end'};
const WHEN: readonly (Column | undefined)[] = ['day', 'date', 'schedule'];

/** Whether a cell can't be part of a header. */
const isValue = (cell: string): boolean =>
  LOOKS.some(([look, test]) => (WHEN.includes(look) || look === 'time' || look === 'url') && test(cell.trim()));

/** Whether a row could be a record, whatever its words: records contain "Group" and "Open", too. */
export const couldBeRecord = (cells: readonly string[]): boolean => cells.some(isValue);

type Rows = readonly (readonly string[])[];

/**
 * The interpretation of a table by its content: where its records start, and its columns. Columns without a meaning
 * aren't used.
 */
export interface TableContent {
  index: number;
  columns: (Column | undefined)[];
  /** Whether a column only has yes or no: it may mark rows as private. */
  hasFlags: boolean;
}

const filled = (rows: Rows, column: number): string[] =>
  rows.map((cells) => cells[column]?.trim() ?? '').filter(Boolean);

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length >= cells.length * FEWEST_FITTING;

/** Returns the column that each one looks like, each meaning once. */
function columnsByLook(rows: Rows, width: number): (Column | undefined)[] {
  const taken = new Set<Column>();
  return [...Array(width).keys()].map((index) => {
    const cells = filled(rows, index);
    for (const [look, test] of LOOKS) {
      const column = taken.has(look) ? SECOND[look] : look;
      if (!column || taken.has(column) || !mostly(cells, test)) continue;
      taken.add(column);
      return column;
    }
    return undefined;
  });
}

/** The venue is before its street; the town is after it, or before the state or postal code. */
function addPlaces(columns: (Column | undefined)[], rows: Rows): void {
  const isFree = (index: number): boolean =>
    index >= 0 && index < columns.length && columns[index] === undefined && filled(rows, index).length > 0;
  const street = columns.indexOf('address');
  if (street >= 0 && isFree(street - 1)) columns[street - 1] = 'venue';
  const beside = [
    street >= 0 ? street + 1 : -1,
    ...['region', 'postalCode'].map((each) => columns.indexOf(each as Column) - 1),
  ];
  const town = beside.find(isFree);
  if (town !== undefined && mostly(filled(rows, town), (cell) => !/\d/.test(cell))) columns[town] = 'locality';
}

/**
 * Returns the columns of a table whose first row is already a record, with a meeting's time; undefined for all others.
 * The name is the first column of words that only has the day and time before it; other columns of words aren't used.
 */
export function readContent(table: Rows): TableContent | undefined {
  const index = table.findIndex((cells) => cells.filter((cell) => cell.trim()).length > 1);
  if (index < 0 || index >= ROWS_SEARCHED) return undefined;
  const rows = table.slice(index).filter((cells) => cells.some((cell) => cell.trim()));
  const columns = columnsByLook(rows, Math.max(...rows.map((cells) => cells.length)));
  const first = table[index] ?? [];
  const isRecord = columns.some((column, at) => {
    const test = WHEN.includes(column) ? LOOKS.find(([look]) => look === column)?.[1] : undefined;
    return test?.(first[at]?.trim() ?? '') ?? false;
  });
  if (!isRecord) return undefined;
  const name = findNameColumn(columns, rows);
  if (name >= 0) columns[name] = 'name';
  addPlaces(columns, rows);
  const hasFlags = columns.some(
    (column, at) => !column && mostly(filled(rows, at), (cell) => findYesNo(cell) !== undefined),
  );
  return {index, columns, hasFlags};
}

/** Returns "#1 name, #2 day, #3 ?": never the content of a column, which may be private. */
export const describeColumns = ({columns}: TableContent): string =>
  columns.map((column, index) => `#${index + 1} ${column ?? '?'}`).join(', ');
