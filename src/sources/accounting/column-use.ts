/** What became of a column of a table, or of a field of the records of a list. */
import {wellFormed} from '../../model/enter-text.js';
import {cellText} from '../records/cell-text.js';
import {mentionsPassCode} from '../records/secrets.js';
import type {ColumnUse} from '../source.js';
import {plainText} from '../values/text.js';
import {stringOf} from '../values/values.js';

const LONGEST_EXAMPLE = 80;
const LONGEST_TEXT = 2000;

/** A code to dial after a number. */
const DIALLED_CODE = /[,;]\s*\d+#/;

/** An object as JSON; nothing for one that is too deep to be written. */
function writeObject(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

const plainOf = (text: string): string => plainText(text, '', () => undefined).replace(/\s+/g, ' ');

const cut = (text: string): string =>
  text.length > LONGEST_EXAMPLE ? wellFormed(`${text.slice(0, LONGEST_EXAMPLE - 1)}…`) : text;

/** A value as an example: text as it is, anything else as JSON. */
function exampleOf(value: unknown): string {
  const text =
    typeof value === 'object' ? writeObject(value) : typeof value === 'boolean' ? String(value) : stringOf(value);
  const plain = plainOf(text.slice(0, LONGEST_TEXT));
  return mentionsPassCode(plain) || DIALLED_CODE.test(plain) || !cellText(plain, 'notes') ? '' : cut(plain);
}

/** Whether a record says anything in a field. */
export function holdsValue(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object') return value !== undefined;
  return value !== null && Object.keys(value).length > 0;
}

/** A column with its number of rows, and an example from a row that may be shown; none of a pass code. */
export function describeUse(
  name: string,
  used: readonly string[],
  values: readonly unknown[],
  mayShow: (index: number) => boolean,
): ColumnUse {
  const held = [...values.keys()].filter((index) => holdsValue(values[index]));
  const shown = used.includes('secret') ? undefined : held.find((index) => mayShow(index) && exampleOf(values[index]));
  return {
    name: cut(plainOf(name)),
    used: used.length ? used.join(', ') : null,
    rows: held.length,
    ...(shown !== undefined && {example: exampleOf(values[shown])}),
  };
}
