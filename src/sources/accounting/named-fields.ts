/** Accounts for columns and fields that are parsed by their names. */
import type {Column} from '../records/columns.js';
import {cellText} from '../records/cell-text.js';
import {addsUp, fieldsOfObject, nestedMeetings} from '../records/fields.js';
import type {Fields} from '../records/fields.js';
import type {ColumnUse, SeenTable} from '../source.js';
import type {JsonObject} from '../values/values.js';
import {describeUse, holdsValue} from './column-use.js';

const MOST_FIELDS = 300;
/** Number of records checked for the possible uses of a field. */
const TRIED = 20;

/**
 * Whether some row has a value in one column and not in those before it. Meanings that can be combined can occur
 * several times.
 */
function isGiven<T>(
  rows: readonly T[],
  column: Column,
  own: (row: T) => boolean,
  before: (row: T) => boolean,
): boolean {
  return rows.some((row) => own(row) && (addsUp(column) || !before(row)));
}

/**
 * Returns what the columns of a table were used as. Of two columns with the same meaning, the second counts as used if
 * it fills gaps in the first.
 */
export function usesOfTable({names, columns, rows}: SeenTable, mayShow: (index: number) => boolean): ColumnUse[] {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), names.length);
  const isUsed = (index: number, column: Column): boolean => {
    const first = columns.indexOf(column);
    const holds = (cells: readonly string[], at: number) =>
      columns[at] === column && cellText(cells[at] ?? '', column) !== '';
    const before = [...columns.keys()].slice(first, index);
    return (
      first === index ||
      isGiven(
        rows,
        column,
        (cells) => holds(cells, index),
        (cells) => before.some((at) => holds(cells, at)),
      )
    );
  };
  const uses = [...Array(width).keys()].map((index) => {
    const column = columns[index];
    const name = names[index]?.trim() || `#${index + 1}`;
    const values = rows.map((cells) => cells[index]);
    return describeUse(name, column && isUsed(index, column) ? [column] : [], values, mayShow);
  });
  return uses.filter(({name, rows: held}) => held > 0 || !name.startsWith('#'));
}

/** Returns the meanings of a field in a record; an object in it may have several. */
function columnsIn(record: JsonObject, name: string): Column[] {
  const field = {[name]: record[name]};
  const own = [fieldsOfObject(field), ...nestedMeetings(field)];
  return [...new Set(own.flatMap((fields: Fields) => Object.keys(fields) as Column[]))];
}

/** Returns what the fields of JSON records of any kind were used as. */
export function usesOfRecords(records: readonly JsonObject[], mayShow: (index: number) => boolean): ColumnUse[] {
  const holders = new Map<string, JsonObject[]>();
  for (const record of records) {
    for (const name of Object.keys(record).slice(0, MOST_FIELDS)) {
      const known = holders.get(name);
      if (!known) holders.set(name, [record]);
      else if (known.length < TRIED && holdsValue(record[name])) known.push(record);
    }
  }
  const possible = new Map(
    [...holders].map(([name, some]) => [name, new Set(some.flatMap((record) => columnsIn(record, name)))]),
  );
  const isUsed = (name: string, column: Column): boolean => {
    const rivals = [...possible.keys()].filter((other) => other !== name && possible.get(other)?.has(column));
    const gives = (record: JsonObject, field: string) =>
      Object.hasOwn(record, field) && columnsIn(record, field).includes(column);
    const before = (record: JsonObject) =>
      Object.keys(record)
        .slice(0, Object.keys(record).indexOf(name))
        .some((field) => rivals.includes(field) && gives(record, field));
    return !rivals.length || isGiven(records, column, (record) => gives(record, name), before);
  };
  return [...possible].map(([name, columns]) =>
    describeUse(
      name,
      [...columns].filter((column) => isUsed(name, column)),
      records.map((record) => record[name]),
      mayShow,
    ),
  );
}
