/**
 * Accounts for the columns and fields of a list, as its parser accounts for the records. Only for people who maintain
 * lists: pages don't load it.
 */
import type {FormatReader, Sent} from '../format-readers.js';
import {readMeetingGuide} from '../formats/meeting-guide/meeting-guide.js';
import type {ColumnUse, Loaded, SeenTable, SourceOptions} from '../source.js';
import {runToEnd} from '../values/steps.js';
import {isObject} from '../values/values.js';
import type {JsonObject} from '../values/values.js';
import {usesOfRecords, usesOfTable} from './named-fields.js';
import {usesByTrying} from './tried-fields.js';
import {tablesOf, usesOfTables} from './tried-tables.js';

/** Returns whether a row can be shown. Private rows can't; if it's unclear which rows are private, none can. */
function showable({rejected, records}: Loaded, count: number): (index: number) => boolean {
  const isPrivate = new Set(rejected.flatMap(({index, problem}) => (problem.code === 'private' ? index : [])));
  const isKnown = !isPrivate.size || records === count;
  return (index) => isKnown && !isPrivate.has(index);
}

/** The fields of a map feature are its properties. */
const propertiesOf = (record: unknown): JsonObject => {
  if (!isObject(record)) return {};
  return isObject(record.properties) ? record.properties : record;
};

/** Accounts for a table of Meeting Guide rows: fields of the format, by the names of the columns. */
async function usesOfGuideTable(
  fields: readonly string[],
  {names, rows}: SeenTable,
  mayShow: (index: number) => boolean,
  options: SourceOptions,
): Promise<ColumnUse[]> {
  const {guideRows} = await import('../formats/rows.js');
  const reread = (part: unknown): Promise<Loaded> =>
    Promise.resolve(readMeetingGuide(part as JsonObject[], {...options, trace: undefined}));
  const uses = await usesByTrying(guideRows(rows, fields), reread, mayShow);
  return uses.map((use) => ({...use, name: names[fields.indexOf(use.name)]?.trim() || use.name}));
}

/** Returns what each column of a list was used as. Empty for calendars, and if no format was detected. */
export async function accountColumns(
  loaded: Loaded,
  table: SeenTable | undefined,
  {sent, format}: {sent?: Sent; format?: FormatReader},
  options: SourceOptions,
): Promise<ColumnUse[]> {
  const mayShow = showable(loaded, table?.rows.length ?? sent?.records?.length ?? loaded.records);
  if (table?.guideFields) return usesOfGuideTable(table.guideFields, table, mayShow, options);
  if (table) return usesOfTable(table, mayShow);
  if (!sent || !format || sent.value === undefined) return [];
  const listed =
    isObject(sent.value) && Array.isArray(sent.value.features) ? (sent.value.features as unknown[]) : sent.records;
  if (loaded.type === 'rows' || loaded.type === 'geojson')
    return usesOfRecords((listed ?? []).map(propertiesOf), showable(loaded, listed?.length ?? 0));
  const value = format.needs === 'records' ? sent.records : sent.value;
  const reread = async (part: unknown): Promise<Loaded> => {
    const records = Array.isArray(part) ? (part as unknown[]) : sent.records;
    const reading = await format.open({text: sent.text, value: part, records}, {...options, trace: undefined});
    return runToEnd(reading.steps);
  };
  const tables = loaded.type === 'hsds' ? tablesOf(value) : undefined;
  return tables ? usesOfTables(tables, reread, mayShow) : usesByTrying(value, reread, mayShow);
}
