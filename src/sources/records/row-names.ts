/** Lists without a column for the name: what else a group can go by. */
import {plainText} from '../values/text.js';
import type {Column} from './columns.js';
import type {Fields} from './fields.js';
import {findProgramme} from './programmes.js';

const LONGEST_NAME = 80;
const WORDS = /\p{L}{3}/u;
const NO_NAME = /https?:|www\.|@|\d{4}/;

/** The columns that may stand before the name in a list. */
const BEFORE_NAMES = new Set<Column | undefined>(['id', 'day', 'time', 'end', 'date', 'locality', 'region', 'country']);

function areNames(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim());
  const named = texts.filter((text) => WORDS.test(text) && text.length <= LONGEST_NAME && !NO_NAME.test(text));
  return named.length >= texts.length * 0.8 && new Set(named).size >= named.length / 2;
}

/**
 * The first column without a meaning, when nothing but the day, the time or the town stands before it and its cells read like names: a list
 * begins with what it lists. Farther right it could be anything, such as the name of a volunteer.
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

/** "Step Study, New Hope Church", "SMART Recovery, Leeds": what it is and where it meets. Empty when the row says neither. */
export function composeName({types, programme, venue, locality}: Fields): string {
  const what = named(types) || (findProgramme(programme)?.label ?? named(programme));
  const where = named(venue) || named(locality);
  return what || named(venue) ? [what, where].filter(Boolean).join(', ') : '';
}
