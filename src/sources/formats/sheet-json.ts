/** Parses Google Sheets as JSON, from its query service and its API. */
import {isObject, stringOf} from '../values/values.js';

/** Returns the displayed text of a cell; dates and times have one in addition to their value. */
function cellOf(cell: unknown): string {
  if (!isObject(cell)) return '';
  if (typeof cell.v === 'boolean') return cell.v ? 'yes' : 'no';
  return stringOf(cell.f) || stringOf(cell.v);
}

/** Returns the rows of a sheet, with the header first if the service provides it; undefined for anything else. */
export function sheetRows(value: unknown): unknown[] | undefined {
  if (!isObject(value)) return undefined;
  const [range] = Array.isArray(value.valueRanges) ? (value.valueRanges as unknown[]) : [];
  if (isObject(range) && Array.isArray(range.values)) return range.values as unknown[];
  const table = value.table;
  if (!isObject(table) || !Array.isArray(table.rows)) return undefined;
  const columns = Array.isArray(table.cols) ? (table.cols as unknown[]) : [];
  const header = columns.map((column) => (isObject(column) ? stringOf(column.label) : ''));
  const rows = (table.rows as unknown[]).map((row) =>
    isObject(row) && Array.isArray(row.c) ? (row.c as unknown[]).slice(0, 300).map(cellOf) : [],
  );
  return header.some(Boolean) ? [header, ...rows] : rows;
}
