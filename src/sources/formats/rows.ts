/** Lists without a format of their own: tables with a header, JSON objects of any make, the items of a list on a page. */
import {numbered} from '../../model/numbered.js';
import type {Account} from '../records/account.js';
import {openAccount} from '../records/account.js';
import type {Fields} from '../records/fields.js';
import {addField, fieldsOfObject, nestedMeetings} from '../records/fields.js';
import {readRow} from '../records/row.js';
import type {RowOptions} from '../records/row-schedule.js';
import {approximateSharedPoints} from '../records/shared-coordinates.js';
import {findHeader, meetingGuideFields} from '../records/table-header.js';
import type {TableHeader} from '../records/table-header.js';
import {SourceError} from '../source.js';
import type {Loaded, SourceOptions, SourceType} from '../source.js';
import {clockOfList} from '../values/clock.js';
import type {ListClock} from '../values/clock.js';
import {parseScheduleText} from '../values/recurrence-text.js';
import {NAME_LIMIT, plainText} from '../values/text.js';
import {excerpt, isObject, stringOf} from '../values/values.js';
import {findYesNo} from '../values/words.js';
import {readMeetingGuide} from './meeting-guide/meeting-guide.js';

/** An element of a list on the host's page. */
export interface ListItem {
  name: string;
  url?: string;
  text?: string;
}

/** Says whether the owner keeps a row private. */
function isPrivate({listed, hidden}: Fields): boolean {
  return findYesNo(listed) === false || findYesNo(hidden) === true;
}

/** How a list writes its times, by all of them. */
function clockOf(rows: readonly Fields[]): ListClock {
  return clockOfList(
    rows.flatMap(({day, time, end, schedule}) => [day, time, end, schedule].filter((text) => text !== undefined)),
  );
}

/** Enters one row into the books; `row` is its number as a person would count it. */
function enterRow(account: Account, listed: Fields, nested: readonly Fields[], row: number, options: RowOptions): void {
  // A session without a name of its own goes by the name of who holds it.
  const fields = {...listed, name: listed.name ?? listed.organisation};
  // A name may be nothing but markup.
  const hasName = plainText(fields.name, 'name', () => undefined, NAME_LIMIT) !== '';
  if (isPrivate(fields)) account.reject({code: 'private', values: {}});
  else if (!hasName) account.reject({code: 'no-name', values: {row}});
  else account.keep(readRow(fields, nested, options, account.note), (fields.id ?? '').slice(0, 200));
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
 * any. Throws {@link SourceError} when no row has a column name we know.
 */
export function readTable(
  rows: readonly (readonly string[])[],
  options: SourceOptions = {},
  type: SourceType = 'rows',
): Loaded {
  const header = findHeader(rows);
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
  if (guideFields) {
    const objects = records.map(({cells}) =>
      Object.fromEntries(guideFields.map((field, index) => [field, cells[index]])),
    );
    return {...readMeetingGuide(objects, options), type};
  }
  const account = openAccount(type, options);
  const listed = records.map(({cells}) => {
    const fields: Fields = {};
    for (const [index, cell] of numbered(cells)) addField(fields, header.columns[index], cell);
    return fields;
  });
  const clock = clockOf(listed);
  for (const [index, fields] of numbered(listed))
    enterRow(account, fields, [], records[index]?.row ?? 0, {...options, clock});
  return account.finish(approximateSharedPoints);
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
  const account = openAccount(type, options);
  const listed = records.map((record) =>
    isObject(record) ? {fields: fieldsOfObject(record), nested: nestedMeetings(record)} : undefined,
  );
  const clock = clockOf(listed.flatMap((each) => (each ? [each.fields, ...each.nested] : [])));
  for (const [index, each] of numbered(listed)) {
    if (each) enterRow(account, each.fields, each.nested, index + 1, {...options, clock});
    else account.reject({code: 'not-a-record', values: {found: excerpt(records[index])}});
  }
  return account.finish(approximateSharedPoints);
}

/** Reads the items of a list. A line that is a schedule from its first word to its last is taken for one. */
export function readItems(items: readonly ListItem[], options: SourceOptions = {}): Loaded {
  const account = openAccount('rows', options);
  const clock = clockOfList(items.map(({text = ''}) => text));
  for (const [index, {name, url, text = ''}] of numbered(items)) {
    const lines = text.split(/\n|(?<=\.)\s/).map((line) => line.trim());
    const schedule = lines.find((line) => parseScheduleText(line, clock)?.rule);
    const notes = lines.filter((line) => line && line !== schedule).join('\n');
    const fields: Fields = {};
    addField(fields, 'name', name);
    for (const [column, value] of [
      ['url', url],
      ['schedule', schedule],
      ['notes', notes],
    ] as const) {
      addField(fields, column, value ?? '');
    }
    enterRow(account, fields, [], index + 1, {...options, clock});
  }
  return account.finish(approximateSharedPoints);
}
