/** The rows of a CSV file whose columns have names. */
import Papa from 'papaparse';
import {numbered} from '../../model/numbered.js';
import {UnreadableFile} from './unreadable-file.js';

/** A row by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>;

const toName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

const isId = (name: string): boolean => name === 'id' || name.endsWith('_id');

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => !cell.trim());

function rowOf(names: readonly string[], cells: readonly string[]): TableRow {
  // Of two columns with one name, and of cells beyond the header, none is lost: they get the number of their column.
  const entries = [...numbered(cells)].map(([index, cell]): [string, string] => {
    const name = names[index] ?? '';
    return [name && names.indexOf(name) === index ? name : `#${index + 1}`, cell];
  });
  return Object.fromEntries(entries);
}

/** Parses a table of a data package, whose rows have ids. Throws `UnreadableFile`. */
export function parseTable(text: string): TableRow[] {
  const table = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  if (table.includes('\0')) throw new UnreadableFile('It isn’t text.');
  if (!table.trim()) return [];
  const {data, errors} = Papa.parse<string[]>(table, {skipEmptyLines: false});
  // From there on the whole table would be one cell.
  if (errors.some(({code}) => code === 'MissingQuotes'))
    throw new UnreadableFile(`A quotation mark in row ${data.length} is never closed.`);
  const header = data.findIndex((cells) => !isBlank(cells));
  const names = (data[header] ?? []).map(toName);
  if (!names.some(isId)) throw new UnreadableFile('It has no column “id”, as the tables of HSDS have.');
  return data
    .slice(header + 1)
    .filter((cells) => !isBlank(cells))
    .map((cells) => rowOf(names, cells));
}
