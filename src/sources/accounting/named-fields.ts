/** The use of columns and fields that are read by their names. */
import {numbered} from '../../model/numbered.js';
import type {Column} from '../records/columns.js';
import {cellText} from '../records/cell-text.js';
import {addsUp, fieldsOfObject, nestedMeetings} from '../records/fields.js';
import type {Fields} from '../records/fields.js';
import type {ColumnUse, SeenTable} from '../source.js';
import type {JsonObject} from '../values/values.js';
import {describeUse} from './column-use.js';

const MOST_FIELDS = 300;

/** Takes the meanings that a row has not given yet, or may give several times. */
function takeNew(columns: readonly Column[], taken: Set<Column>): Column[] {
  const fresh = columns.filter((column) => !taken.has(column) || addsUp(column));
  for (const column of fresh) taken.add(column);
  return fresh;
}

/** What the columns of a table were used as. Of two with one meaning the second is used where it fills gaps of the first. */
export function usesOfTable({names, columns, rows}: SeenTable, mayShow: (index: number) => boolean): ColumnUse[] {
  const used = names.map(() => false);
  const width = Math.max(names.length, ...rows.map((cells) => cells.length));
  for (const cells of rows) {
    const taken = new Set<Column>();
    for (const [index, column] of numbered(columns)) {
      if (!column || !cellText(cells[index] ?? '', column)) continue;
      if (takeNew([column], taken).length) used[index] = true;
    }
  }
  const positions = [...Array(width).keys()];
  const uses = positions.map((index) => {
    const column = columns[index];
    const isFirst = column !== undefined && columns.indexOf(column) === index;
    const name = names[index]?.trim() || `#${index + 1}`;
    const values = rows.map((cells) => cells[index]);
    return describeUse(name, column && (used[index] || isFirst) ? [column] : [], values, mayShow);
  });
  return uses.filter(({name, rows: held}) => held > 0 || !name.startsWith('#'));
}

/** What the fields of JSON records of any make were used as; one with an object in it may be several things. */
export function usesOfRecords(records: readonly JsonObject[], mayShow: (index: number) => boolean): ColumnUse[] {
  const used = new Map<string, Set<string>>();
  for (const record of records) {
    const taken = new Set<Column>();
    for (const [name, value] of Object.entries(record).slice(0, MOST_FIELDS)) {
      const own = [fieldsOfObject({[name]: value}), ...nestedMeetings({[name]: value})];
      const columns = [...new Set(own.flatMap((fields: Fields) => Object.keys(fields) as Column[]))];
      const known = used.get(name) ?? new Set();
      for (const column of takeNew(columns, taken)) known.add(column);
      used.set(name, known);
    }
  }
  return [...used].map(([name, columns]) =>
    describeUse(
      name,
      [...columns],
      records.map((record) => record[name]),
      mayShow,
    ),
  );
}
