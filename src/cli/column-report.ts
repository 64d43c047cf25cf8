/** What `check` says of the columns or fields of a list, and of a list that has lost what visitors need. */
import type {Group} from '../model/group.js';
import {nextStart} from '../model/schedule.js';
import type {ColumnUse} from '../sources/source.js';

const rowsOf = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;

/** "used as the day" for a person, of a name that is for programs. */
export const usedAs = ({used}: ColumnUse): string => (used === null ? 'not used' : `used as ${used}`);

/** How many rows hold something in a column. */
export const heldIn = ({rows}: ColumnUse): string => (rows ? `${rowsOf(rows)}` : 'empty');

/** A column, and where a list has several tables the one that it is in. */
export const columnName = ({name, table}: ColumnUse): string => (table === undefined ? name : `${table}.${name}`);

function describeColumn(column: ColumnUse): string {
  const example = column.example === undefined ? '' : `; for example: ${column.example}`;
  return `  “${columnName(column)}”: ${usedAs(column)}, ${heldIn(column)}${example}`;
}

/** Every column, those that were not used first, and of these the fullest. */
export function describeColumns(columns: readonly ColumnUse[]): string[] {
  const unused = columns.filter(({used, rows}) => used === null && rows > 0);
  const rest = columns.filter((column) => !unused.includes(column));
  const lines = [...unused.sort((a, b) => b.rows - a.rows), ...rest].map(describeColumn);
  return lines.length ? ['', 'What the columns were used as:', ...lines] : [];
}

const hasWay = ({meetings}: Group): boolean =>
  meetings.some(({place, join}) => place !== undefined || join !== undefined);

/** What most groups lack: a list that was read without a fault can have lost its substance. */
export function describeLosses(groups: readonly Group[], now: number): string[] {
  const undated = groups.filter((group) => !nextStart(group, now)).length;
  const lost = groups.filter((group) => !hasWay(group)).length;
  const isMost = (count: number): boolean => count * 2 > groups.length;
  const of = `of ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}`;
  const losses = [
    ...(isMost(undated) ? [`${undated} ${of} without a next date`] : []),
    ...(isMost(lost) ? [`${lost} ${of} without a place or a way to join`] : []),
  ];
  return losses.length ? [`  Look at this first: ${losses.join('; ')}. See below which columns were not used.`] : [];
}
