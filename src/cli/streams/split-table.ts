/// <reference types="node" />
/** Splits a table (CSV) into rows. */
import {statSync} from 'node:fs';
import {Readable} from 'node:stream';
import Papa from 'papaparse';
import {readTable} from '../../sources/formats/rows.js';
import {atOnce} from '../../sources/format-readers.js';
import {findHeader} from '../../sources/records/table-header.js';
import {couldBeRecord} from '../../sources/records/table-content.js';
import {SourceError} from '../../sources/source.js';
import {foldKey} from '../../sources/values/fold-key.js';
import type {OnRecord, OnShare, SplitList} from './split-list.js';
import {textPieces} from './text-pieces.js';

/** As many rows may stand above the header; see `findHeader`. */
const HEAD_ROWS = 12;
/** As in `readCsv`. */
const MOST_CELLS = 300;
/** Excel's line that states what stands between cells. */
const SEPARATOR = /^sep=(.)\r?\n?/i;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => !cell.trim());

/** The rows of a table up to its header, and the position of its column of names. */
interface Head {
  rows: string[][];
  names: string;
  nameColumn: number;
}

/** Returns the head of a table; undefined without a header, because then only the whole table shows what its columns are. */
function headOf(rows: readonly string[][]): Head | undefined {
  const header = findHeader(rows);
  if (!header || couldBeRecord(header.names)) return undefined;
  const {index, names, columns} = header;
  return {rows: rows.slice(0, index + 1), names: names.join(), nameColumn: columns.indexOf('name')};
}

/** Returns the head of a table by its beginning. */
export function tableHead(beginning: string): Head | undefined {
  const separator = SEPARATOR.exec(beginning);
  const {data} = Papa.parse<string[]>(beginning.slice(separator?.[0].length ?? 0), {
    delimiter: separator?.[1] ?? '',
    preview: HEAD_ROWS,
  });
  return headOf(data);
}

function* withoutSeparator(pieces: Iterable<string>, line: string): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? piece.slice(line.length) : piece;
    isFirst = false;
  }
}

/** Without the end of a row in so many pieces, each of a megabyte, something else is in the file, or a quotation mark was never closed. */
const MOST_PIECES = 8;

/** Calls `onRow` with the cells of each row. Throws `SourceError` for a row without an end. */
function parseRows(path: string, beginning: string, onRow: (cells: string[]) => void, onShare: OnShare): Promise<void> {
  const [line = '', delimiter = ''] = SEPARATOR.exec(beginning) ?? [];
  const characters = statSync(path).size;
  let piecesOfRow = 0;
  let rows = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(withoutSeparator(textPieces(path), line)), {
      delimiter,
      chunk({data, meta}, parser) {
        piecesOfRow = data.length ? 0 : piecesOfRow + 1;
        if (piecesOfRow > MOST_PIECES) {
          reject(new SourceError({code: 'truncated', values: {found: `row ${rows}`}}));
          // Only now, because it also says that all is done.
          parser.abort();
          return;
        }
        for (const cells of data) onRow(cells.slice(0, MOST_CELLS));
        rows += data.length;
        onShare(Math.min(1, meta.cursor / characters));
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

/** Splits a file whose beginning has this `head`. */
export async function splitTable(
  path: string,
  beginning: string,
  head: Head,
  onRecord: OnRecord,
  onShare: OnShare,
): Promise<SplitList> {
  let records = 0;
  let row = 0;
  const takeRow = (cells: string[]): void => {
    // Blank rows and repeated headers are no records; see `readTable`.
    if (++row <= head.rows.length || isBlank(cells) || cells.join() === head.names) return;
    onRecord({number: records++, row}, JSON.stringify(cells), foldKey(cells[head.nameColumn] ?? ''));
  };
  await parseRows(path, beginning, takeRow, onShare);
  return {
    type: 'csv',
    records,
    open: (values, options) =>
      Promise.resolve({reading: atOnce(() => readTable([...head.rows, ...(values as string[][])], options, 'csv'))}),
  };
}
