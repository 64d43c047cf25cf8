/** Parses CSV files from spreadsheets and databases. Papa Parse handles quoting; the rest handles common deviations. */
import Papa from 'papaparse';
import type {Loaded, SourceOptions} from '../source.js';
import {readTable} from './rows.js';

/** Maximum number of cells in a row: further ones are empty columns of a careless export. */
const MOST_CELLS = 300;

/** Parses CSV with any of `, ; tab |` between cells, any line endings, a byte order mark, or Excel's `sep=` line. */
export function readCsv(text: string, options: SourceOptions = {}): Loaded {
  const separator = /^\ufeff?sep=(.)\r?\n?/i.exec(text);
  const table = separator ? text.slice(separator[0].length) : text.replace(/^\ufeff/, '');
  const {data} = Papa.parse<string[]>(table, {delimiter: separator?.[1] ?? '', skipEmptyLines: false});
  return readTable(
    data.map((cells) => cells.slice(0, MOST_CELLS)),
    options,
    'csv',
  );
}
