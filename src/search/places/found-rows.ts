/** What a table of places and those who search it share. */
import type {PlaceLines} from './lines.js';
import {foldLines, rowsWith} from './lines.js';
import type {PlaceTable} from './pack.js';

/** More would not be read. */
export const MAX_MATCHES = 10;

/** A table that can be searched. */
export interface OpenTable extends PlaceTable {
  /** As they are shown. */
  rows: readonly string[];
  lines: PlaceLines;
}

export function* openTable(table: PlaceTable, toWords: (lines: string) => string): Generator<void, OpenTable> {
  const rows = table.names.split('\n');
  return {...table, rows, lines: yield* foldLines(rows, toWords)};
}

/** Whether an area, by its number, is one of those that were asked for. */
export type IsArea = (area: number) => boolean;

/** A text as a name, and perhaps where that is. */
export type Reading = [name: string[], area: string];

/** "springfield il" may be a name, or a name and where it is: each way to read it, the longest name first. */
export function* readings(words: readonly string[]): Generator<Reading> {
  for (let count = words.length; count > 0; count--) yield [words.slice(0, count), words.slice(count).join(' ')];
}

/** Rows that fit, each once, and no more than are read. */
export class FoundRows {
  readonly rows = new Set<number>();
  private readonly table: OpenTable;

  constructor(table: OpenTable) {
    this.table = table;
  }

  private get isFull(): boolean {
    return this.rows.size >= MAX_MATCHES;
  }

  /** Adds those of `rows` that lie in the area. */
  add(rows: Iterable<number>, isArea: IsArea): void {
    if (this.isFull) return;
    for (const row of rows) {
      if (isArea(this.table.within[row] as number)) this.rows.add(row);
      if (this.isFull) return;
    }
  }

  /** Adds rows that hold a piece of text, which may begin or end with a line break. */
  addWith(piece: string, isArea: IsArea): void {
    this.add(rowsWith(this.table.lines, piece), isArea);
  }
}
