/** Lists without a format of their own: tables with a header, JSON objects of any make, the items of a list on a page. */
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

/** What is wrong with so few records is said of each. */
const FEW_RECORDS = 10;

/** What a column is about, when it has a name we know. */
type Named = Column | undefined;

/** An element of a list on the host's page. */
export interface ListItem {
  name: string;
  url?: string;
  text?: string;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => !cell.trim());
}

/** What a table calls its columns: by what they are about, and in Meeting Guide tables by the names of the format's fields too. */
function headersOf({columns, names}: TableHeader, guideFields: readonly string[] = []): Record<string, string> {
  const headers = names.flatMap((name, index) =>
    [columns[index], guideFields[index]].filter(Boolean).map((key) => [key, name] as const),
  );
  // The first of two columns of one meaning wins.
  return Object.fromEntries(headers.reverse()) as Record<string, string>;
}

/**
 * Reads a table: rows of cells, the header among the first of them. Blank rows are no records, and a header alone is a list without
 * any. Throws {@link SourceError} when no row has a column name we know and the cells don't say enough.
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
  const records = rows
    .map((cells, index) => ({cells, row: index + 1}))
    .filter(({cells, row}) => row > header.index + 1 && !isBlank(cells) && cells.join() !== header.names.join());
  // One word that happens to be a column name is no table; two of them are one that no one has filled in yet.
  if (!records.length && new Set(header.columns.filter(Boolean)).size < 2) fail();
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
  // With a column for the name, it is the row that lacks one.
  const loaded = readRows(type, listed, columns.some(isName) ? [] : header.names, options);
  if (!header.insteadOf) return loaded;
  const problem = {code: 'read-without-header', values: {found: header.insteadOf}} as const;
  return {...loaded, warnings: [{id: options.key ?? 'list', ...problem}, ...loaded.warnings]};
}

/** The rows of a table as the objects of its format. */
export const guideRows = (rows: readonly (readonly string[])[], fields: readonly string[]): JsonObject[] =>
  rows.map((cells) => Object.fromEntries(fields.map((field, index) => [field, cells[index]])));

const isName = (column: Named): boolean => column === 'name' || column === 'organisation';

/** The columns of a table, of which one that has no name we know may be the name, where no other is. */
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
  // Of two columns with times the one that was taken says the zone; a column for the zone says it better.
  if (zone && fields.time) fields.zone ??= zone;
  return fields;
}

/** Reads a JSON list that is no format we know: arrays of cells as a table, objects by the names of their fields. */
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

/** Reads the items of a list. A line that is a schedule from its first word to its last is taken for one. */
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
