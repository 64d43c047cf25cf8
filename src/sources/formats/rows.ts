/** Parses lists without a specific format: tables with a header, JSON objects of any kind, and HTML lists in a page. */
import {numbered} from '../../model/numbered.js';
import type {Column} from '../records/columns.js';
import type {Fields} from '../records/fields.js';
import {addField, fieldsOfObject, nestedMeetings} from '../records/fields.js';
import {readRows} from '../records/listed-rows.js';
import {findNameColumn} from '../records/row-names.js';
import {meetingGuideFields, openTable} from '../records/table-header.js';
import type {TableHeader} from '../records/table-header.js';
import {SourceError} from '../source.js';
import type {Loaded, SourceOptions, SourceType} from '../source.js';
import {clockOfList} from '../values/clock.js';
import {parseScheduleText} from '../values/recurrence-text.js';
import {excerpt, isObject, stringOf} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import {readMeetingGuide} from './meeting-guide/meeting-guide.js';

/** For up to this many records, each gets its own message. */
const FEW_RECORDS = 10;

/** The meaning of a column, if its name is known. */
type Named = Column | undefined;

/** An item of a list in the host page. */
export interface ListItem {
  name: string;
  url?: string;
  text?: string;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => !cell.trim());
}

/**
 * Returns the headers of a table by the meaning of their columns and, in Meeting Guide tables, also by the format's
 * field names.
 */
function headersOf({columns, names}: TableHeader, guideFields: readonly string[] = []): Record<string, string> {
  const headers = names.flatMap((name, index) =>
    [columns[index], guideFields[index]].filter(Boolean).map((key) => [key, name] as const),
  );
  // The first of two columns with the same meaning counts.
  return Object.fromEntries(headers.reverse()) as Record<string, string>;
}

/**
 * Parses a table: rows of cells, with the header among the first ones. Blank rows are ignored, and a table with only a
 * header is a list without records. Throws {@link SourceError} if no row has a known column name and the cells don't
 * say enough.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  options: SourceOptions = {},
  type: SourceType = 'rows',
): Loaded {
  const header = openTable(rows);
  const fail = (): never => {
    throw new SourceError({
      code: rows.length ? 'unknown-format' : 'empty',
      values: {found: excerpt(rows[0]?.join(', ') ?? '')},
    });
  };
  if (!header) return fail();
  const names = header.names.join();
  const records = rows
    .map((cells, index) => ({cells, row: index + 1}))
    .filter(({cells, row}) => row > header.index + 1 && !isBlank(cells) && cells.join() !== names);
  // A single word that happens to be a column name isn't a table. Several are a table that no one has filled in yet,
  // unless most are something else, are keys of damaged JSON, or stand below rows that are more than a title.
  const known = new Set(header.columns.filter(Boolean)).size;
  const isEmptyTable =
    known > 1 &&
    known * 3 > header.names.length &&
    !names.includes('"') &&
    rows.slice(0, header.index).every((cells) => cells.filter(Boolean).length < 2);
  if (!records.length && !isEmptyTable) fail();
  const guideFields = meetingGuideFields(header);
  const {trace} = options;
  trace?.columns?.(headersOf(header, guideFields));
  for (const {row} of records) trace?.row?.(row);
  const cells = records.map((record) => record.cells);
  const columns = guideFields ? header.columns : withName(header.columns, cells);
  trace?.table?.({names: header.names, columns, rows: cells, guideFields});
  if (guideFields) {
    return {...readMeetingGuide(guideRows(cells, guideFields), options), type};
  }
  const listed = records.map(({cells: own, row}) => ({
    fields: fieldsOfCells(own, columns, header.zones),
    nested: [],
    row,
  }));
  // If there is a column for the name, only that row lacks one.
  const loaded = readRows(type, listed, columns.some(isName) ? [] : header.names, options);
  if (!header.insteadOf) return loaded;
  const problem = {code: 'read-without-header', values: {found: header.insteadOf}} as const;
  return {...loaded, warnings: [{id: options.key ?? 'list', ...problem}, ...loaded.warnings]};
}

/** Returns the rows of a table as objects of its format. */
export const guideRows = (rows: readonly (readonly string[])[], fields: readonly string[]): JsonObject[] =>
  rows.map((cells) => Object.fromEntries(fields.map((field, index) => [field, cells[index]])));

const isName = (column: Named): boolean => column === 'name' || column === 'organisation';

/** Returns the columns of a table. If none is the name, an unrecognized one may be. */
function withName(columns: readonly Named[], rows: readonly (readonly string[])[]): readonly Named[] {
  const position = columns.some(isName) ? -1 : findNameColumn(columns, rows);
  return columns.map((column, index) => (index === position ? 'name' : column));
}

function fieldsOfCells(cells: readonly string[], columns: readonly Named[], zones: TableHeader['zones']): Fields {
  const fields: Fields = {};
  let zone: string | undefined;
  for (const [index, cell] of numbered(cells)) {
    const column = columns[index];
    if (column === 'time' && !fields.time) zone = zones[index];
    addField(fields, column, cell);
  }
  // The time column that is used also states the zone, unless there is a column for the zone.
  if (zone && fields.time) fields.zone ??= zone;
  return fields;
}

/** Parses a JSON list of unknown format: arrays of cells as a table, and objects by their field names. */
export function readRecords(
  records: readonly unknown[],
  options: SourceOptions = {},
  type: SourceType = 'rows',
): Loaded {
  if (records.some(Array.isArray)) {
    const cells = records.map((row) => (Array.isArray(row) ? row.slice(0, 300).map(stringOf) : []));
    return readTable(cells, options, type);
  }
  const listed = records.map((record, index) =>
    isObject(record)
      ? {fields: fieldsOfObject(record), nested: nestedMeetings(record), row: index + 1}
      : {unread: record},
  );
  const fields = records.length > FEW_RECORDS ? Object.keys(records.find(isObject) ?? {}) : [];
  return readRows(type, listed, fields, options);
}

/** Parses the items of an HTML list. A line that consists entirely of a schedule is parsed as one. */
export function readItems(items: readonly ListItem[], options: SourceOptions = {}): Loaded {
  const clock = clockOfList(items.map(({text = ''}) => text));
  const listed = items.map(({name, url, text = ''}, index) => {
    const lines = text.split(/\n|(?<=\.)\s/).map((line) => line.trim());
    const schedule = lines.find((line) => parseScheduleText(line, clock)?.rule);
    const notes = lines.filter((line) => line && line !== schedule).join('\n');
    const fields: Fields = {};
    addField(fields, 'name', name);
    addField(fields, 'url', url ?? '');
    addField(fields, 'schedule', schedule ?? '');
    addField(fields, 'notes', notes);
    return {fields, nested: [], row: index + 1};
  });
  return readRows('rows', listed, [], options);
}
