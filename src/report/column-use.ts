/** What a column or field of a list was used as, in words for whoever keeps the list. */
import type {ColumnUse} from '../sources/source.js';

/** "used as day", or "not used". */
export const usedAs = ({used}: ColumnUse): string => (used === null ? 'not used' : `used as ${used}`);

/** Number of rows with a value: "12 rows", or "empty". */
export const heldIn = ({rows}: ColumnUse): string => (rows ? `${rows} ${rows === 1 ? 'row' : 'rows'}` : 'empty');

/** The name of a column, after the name of its table if the list joins several. */
export const columnName = ({name, table}: ColumnUse): string => (table === undefined ? name : `${table}.${name}`);

/** Every column: unused ones first, and among these, the ones with the most values. */
export function inOrderOfConcern(columns: readonly ColumnUse[]): ColumnUse[] {
  const unused = columns.filter(({used, rows}) => used === null && rows > 0);
  const rest = columns.filter((column) => !unused.includes(column));
  return [...unused.sort((a, b) => b.rows - a.rows), ...rest];
}
