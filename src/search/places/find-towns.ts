import {createEditCounter} from '../index/edits.js';
import type {IsArea, OpenTable} from './found-rows.js';
import {FoundRows, readings} from './found-rows.js';
import type {PlaceLines} from './lines.js';
import {lineAt, rowsWith} from './lines.js';

/** Shorter names have too many neighbours for tolerance of typing errors; longer ones do not fit the bits of the comparison. */
const MIN_TOLERANT_LETTERS = 4;
const MAX_TOLERANT_LETTERS = 31;

/** Rows of towns by folded words, best first. Typing errors are forgiven where nothing is called so. */
export function findTowns(
  table: OpenTable,
  words: readonly string[],
  areasWith: (area: string) => IsArea,
): Set<number> {
  const found = new FoundRows(table);
  for (const [parts, area] of readings(words)) {
    const name = parts.join(' ');
    const isArea = areasWith(area);
    found.addWith(`\n${name}\n`, isArea);
    found.addWith(`\n${name}`, isArea);
    // "haven" of "New Haven": never beside an area, which may be such a word itself.
    if (!area) found.addWith(` ${name}`, isArea);
  }
  for (const [parts, area] of readings(words)) {
    const name = parts.join(' ');
    if (found.rows.size) break;
    if (name.length < MIN_TOLERANT_LETTERS || name.length > MAX_TOLERANT_LETTERS) continue;
    found.add(misspelt(table.lines, name), areasWith(area));
  }
  return found.rows;
}

/** Rows that are one slip away, after them those that only begin so. */
function misspelt(lines: PlaceLines, name: string): number[] {
  const edits = createEditCounter(name);
  const begun = nearby(lines, name).filter((row) => edits(lineAt(lines, row), true) <= 1);
  const isWhole = (row: number): boolean => edits(lineAt(lines, row), false) <= 1;
  return [...begun.filter(isWhole), ...begun.filter((row) => !isWhole(row))];
}

/**
 * Rows that may be one slip away, in their order. A slip spoils one side of the middle letter: what is left of the other is found as a piece of
 * text, so that only a few names need comparing.
 */
function nearby(lines: PlaceLines, name: string): number[] {
  const middle = (name.length - 1) >> 1;
  const rows = [...rowsWith(lines, `\n${name.slice(0, middle)}`), ...rowsWith(lines, name.slice(middle + 1))];
  return [...new Set(rows)].sort((a, b) => a - b);
}
