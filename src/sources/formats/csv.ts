/** CSV as spreadsheets and databases write it. Papa Parse does the quoting; the rest is about what people save. */
import Papa from 'papaparse';
import type {Loaded, SourceOptions} from '../source.js';
import {readTable} from './rows.js';

/** Longest row kept, in cells: beyond are the empty columns of a careless export. */
const MOST_CELLS = 300;

/** Reads CSV: any of `, ; tab |` between cells, any line ends, a byte order mark, Excel's `sep=` line. */
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
