import {createEditCounter} from '../index/edits.js';
import type {IsArea, OpenTable} from './found-rows.js';
import {FoundRows, readings} from './found-rows.js';
import type {PlaceLines} from './lines.js';
import {lineAt, rowsWith} from './lines.js';

/** Shorter names have too many neighbors to tolerate typos; longer ones exceed the bits of the comparison. */
const MIN_TOLERANT_LETTERS = 4;
const MAX_TOLERANT_LETTERS = 31;

/** Returns the rows of towns for folded words, best first. Typos are only tolerated if no town has this name. */
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
    // "haven" in "New Haven", but never with an area, which may be such a word itself.
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

/** Returns the rows that are one typo away, followed by those that only start like that. */
function misspelt(lines: PlaceLines, name: string): number[] {
  const edits = createEditCounter(name);
  const begun = nearby(lines, name).filter((row) => edits(lineAt(lines, row), true) <= 1);
  const isWhole = (row: number): boolean => edits(lineAt(lines, row), false) <= 1;
  return [...begun.filter(isWhole), ...begun.filter((row) => !isWhole(row))];
}

/**
 * Returns rows that may be one typo away, in order. A typo affects only one side of the middle letter, and the intact
 * other side is found by text search, so that only a few names have to be compared.
 */
function nearby(lines: PlaceLines, name: string): number[] {
  const middle = (name.length - 1) >> 1;
  const rows = [...rowsWith(lines, `\n${name.slice(0, middle)}`), ...rowsWith(lines, name.slice(middle + 1))];
  return [...new Set(rows)].sort((a, b) => a - b);
}
