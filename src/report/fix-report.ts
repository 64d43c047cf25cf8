/**
 * The results of `check` as a table, to send to whoever maintains the list: one line per problem, in the order of the
 * list.
 */
import type {ColumnUse} from '../sources/source.js';
import {columnName, heldIn, usedAs} from './column-use.js';
import {fixText} from '../i18n/problems/fixes/en.js';
import {problemText} from '../i18n/problems/en.js';
import type {ListFindings} from './findings.js';
import type {Located} from './locate.js';

const HEADER = ['List', 'Row', 'Id', 'Name', 'What happened', 'Column', 'Found', 'Expected', 'Example', 'In words'];

/**
 * Spreadsheets run cells that start like this as formulas, even if a stranger wrote them into a list; an apostrophe
 * turns them into text (OWASP, "CSV Injection"). Some also accept full-width signs.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\n]/;

/**
 * Formats a cell as in RFC 4180, always in quotation marks. Control characters are removed, because they could hide
 * part of it.
 */
function toCell(text: string): string {
  const plain = text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(',')}\r\n`;

function problemLine(
  list: string,
  {problem, row, id, name, rejected}: Located,
  headers: ListFindings['headers'],
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

/** Formats a column: what it was used as, an example, and how many rows have a value. */
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

/** A list by its name, with its problems, or why it couldn't be read. */
export interface ReportedList {
  name: string;
  list?: ListFindings;
  error?: string;
  /** Files of a data package that could not be read. */
  unreadable?: readonly Unreadable[];
}

/** Returns the whole table, with a byte order mark: without it, spreadsheets read UTF-8 in an older encoding. */
export function fixReport(lists: readonly ReportedList[]): string {
  const lines = lists.flatMap(({name, list, error, unreadable = []}) => [
    ...(error === undefined ? [] : [toLine([name, '', '', '', 'Could not be read', '', '', '', '', error])]),
    ...unreadable.map(({file, reason}) => toLine([name, '', '', file, 'Could not be read', '', '', '', '', reason])),
    ...(list?.located ?? []).map((located) => problemLine(name, located, list?.headers ?? {})),
    ...(list?.columns ?? []).map((column) => columnLine(name, column)),
  ]);
  return `\ufeff${toLine(HEADER)}${lines.join('')}`;
}
