/** What `check` found as a table, to send to whoever keeps the list: a line for each problem, in the order of the list. */
import type {ColumnUse} from '../sources/source.js';
import {columnName, heldIn, usedAs} from './column-use.js';
import {fixText} from '../i18n/problems/fixes/en.js';
import {problemText} from '../i18n/problems/en.js';
import type {Located, LocatedList} from './locate.js';

const HEADER = ['List', 'Row', 'Id', 'Name', 'What happened', 'Column', 'Found', 'Expected', 'Example', 'In words'];

/**
 * Cells that begin so are formulas to spreadsheets, which would run what a stranger wrote into a list; an apostrophe before them makes them
 * text (OWASP, "CSV Injection"). Full-width signs are taken for plain ones by some.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\n]/;

/** A cell as RFC 4180 has it, always in quotes. Control characters could hide a part of it. */
function toCell(text: string): string {
  const plain = text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`;

function problemLine(
  list: string,
  {problem, row, id, name, rejected}: Located,
  headers: LocatedList['headers'],
): string {
  const {column, found, expected, example} = fixText(problem, headers);
  const isPrivate = problem.code === 'private';
  return toLine([
    list,
    row === undefined ? '' : String(row),
    isPrivate ? '' : (id ?? ''),
    isPrivate ? '' : (name ?? ''),
    rejected ? 'Left out' : 'Shown, please check',
    column,
    found,
    expected,
    example,
    problemText(problem),
  ]);
}

/** A column: what it was used as, an example, and how many rows hold something in it. */
const columnLine = (list: string, column: ColumnUse): string =>
  toLine([
    list,
    '',
    '',
    '',
    sentence(usedAs(column)),
    columnName(column),
    column.example ?? '',
    '',
    '',
    sentence(heldIn(column)),
  ]);

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A file of a list that can't be read, and why. */
export interface Unreadable {
  file: string;
  reason: string;
}

/** A list by its name, with its problems, or with why it could not be read. */
export interface ReportedList {
  name: string;
  list?: LocatedList;
  error?: string;
  /** Files of a data package that could not be read. */
  unreadable?: readonly Unreadable[];
}

/** The whole table, with a byte order mark: without it spreadsheets take UTF-8 for something older. */
export function fixReport(lists: readonly ReportedList[]): string {
  const lines = lists.flatMap(({name, list, error, unreadable = []}) => [
    ...(error === undefined ? [] : [toLine([name, '', '', '', 'Could not be read', '', '', '', '', error])]),
    ...unreadable.map(({file, reason}) => toLine([name, '', '', file, 'Could not be read', '', '', '', '', reason])),
    ...(list?.located ?? []).map((located) => problemLine(name, located, list?.headers ?? {})),
    ...(list?.loaded.columns ?? []).map((column) => columnLine(name, column)),
  ]);
  return `\ufeff${toLine(HEADER)}${lines.join('')}`;
}
