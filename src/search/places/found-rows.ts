/** What tables of places and their searches have in common. */
import type {PlaceLines} from './lines.js';
import {foldLines, rowsWith} from './lines.js';
import type {PlaceTable} from './pack.js';

/** No one would read more. */
export const MAX_MATCHES = 10;

/** A table that can be searched. */
export interface OpenTable extends PlaceTable {
  /** As shown to visitors. */
  rows: readonly string[];
  lines: PlaceLines;
}

export function* openTable(table: PlaceTable, toWords: (lines: string) => string): Generator<void, OpenTable> {
  const rows = table.names.split('\n');
  return {...table, rows, lines: yield* foldLines(rows, toWords)};
}

/** Whether the area with this number is one of those that were asked for. */
export type IsArea = (area: number) => boolean;

/** A text read as a name, and possibly the area it's in. */
export type Reading = [name: string[], area: string];

/** Yields all readings: "springfield il" may be a name, or a name and its area. The longest name comes first. */
export function* readings(words: readonly string[]): Generator<Reading> {
  for (let count = words.length; count > 0; count--) yield [words.slice(0, count), words.slice(count).join(' ')];
}

/** Matching rows, each once, up to the maximum. */
export class FoundRows {
  readonly rows = new Set<number>();
  private readonly table: OpenTable;

  constructor(table: OpenTable) {
    this.table = table;
  }

  private get isFull(): boolean {
    return this.rows.size >= MAX_MATCHES;
  }

  /** Adds the `rows` that are in the area. */
  add(rows: Iterable<number>, isArea: IsArea): void {
    if (this.isFull) return;
    for (const row of rows) {
      if (isArea(this.table.within[row] as number)) this.rows.add(row);
      if (this.isFull) return;
    }
  }

  /** Adds rows that contain a text, which can start or end with a line break. */
  addWith(piece: string, isArea: IsArea): void {
    this.add(rowsWith(this.table.lines, piece), isArea);
  }
}
