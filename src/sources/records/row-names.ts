/** Names for the groups of lists without a name column. */
import {plainText} from '../values/text.js';
import type {Column} from './columns.js';
import type {Fields} from './fields.js';
import {findProgramme} from './programmes.js';

const LONGEST_NAME = 80;
const WORDS = /\p{L}{3}/u;
const NO_NAME = /https?:|www\.|@|\d{4}/;

/** The columns that can come before the name in a list. */
const BEFORE_NAMES = new Set<Column | undefined>(['id', 'day', 'time', 'end', 'date', 'locality', 'region', 'country']);

function areNames(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim());
  const named = texts.filter((text) => WORDS.test(text) && text.length <= LONGEST_NAME && !NO_NAME.test(text));
  return named.length >= texts.length * 0.8 && new Set(named).size >= named.length / 2;
}

/**
 * Returns the first unrecognized column, if only columns such as the day, time or town come before it, and its cells
 * look like names: a list usually starts with what it lists. Farther to the right, it could be anything, such as a
 * volunteer's name.
 */
export function findNameColumn(columns: readonly (Column | undefined)[], rows: readonly (readonly string[])[]): number {
  const first = columns.findIndex((column) => !BEFORE_NAMES.has(column));
  const isUnknown = first >= 0 && columns[first] === undefined;
  return isUnknown && rows.length > 0 && areNames(rows.map((cells) => cells[first] ?? '')) ? first : -1;
}

const named = (text: string | undefined): string => {
  const plain = plainText(text, 'name', () => undefined, 200);
  return WORDS.test(plain) && plain.length <= LONGEST_NAME ? plain : '';
};

/**
 * Composes a name from the type and the place: "Step Study, New Hope Church", "SMART Recovery, Leeds". Empty if the row
 * has neither.
 */
export function composeName({types, programme, venue, locality}: Fields): string {
  const what = named(types) || (findProgramme(programme)?.label ?? named(programme));
  const where = named(venue) || named(locality);
  return what || named(venue) ? [what, where].filter(Boolean).join(', ') : '';
}
