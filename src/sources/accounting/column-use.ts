/** Describes the use of a column of a table, or a field of a list's records. */
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

/** Returns an object as JSON; empty if it's nested too deeply. */
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

/** Returns a value as an example: text as it is, anything else as JSON. */
function exampleOf(value: unknown): string {
  const text =
    typeof value === 'object' ? writeObject(value) : typeof value === 'boolean' ? String(value) : stringOf(value);
  const plain = plainOf(text.slice(0, LONGEST_TEXT));
  return mentionsPassCode(plain) || DIALLED_CODE.test(plain) || !cellText(plain, 'notes') ? '' : cut(plain);
}

/** Whether a record has a value in a field. */
export function holdsValue(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object') return value !== undefined;
  return value !== null && Object.keys(value).length > 0;
}

/** Describes a column with its number of rows, and an example from a row that can be shown, but never a passcode. */
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
