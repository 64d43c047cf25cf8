import type {IsArea, OpenTable} from './found-rows.js';
import {FoundRows, readings} from './found-rows.js';

/** The second half of a postal code: "1AA" in a British one, the four digits of ZIP+4, or "AF30" in an Irish one. */
const MAX_SECOND_HALF = 4;
const MIN_FIRST_HALF = 2;
const BRITISH_SECOND_HALF = /\d[a-z]{2}$/;

/**
 * Returns the rows of postal codes for folded words: the code itself, codes that start with it, or a code that a longer
 * one starts with.
 */
export function findCodes(
  table: OpenTable,
  words: readonly string[],
  areasWith: (area: string) => IsArea,
): Set<number> {
  const found = new FoundRows(table);
  const whole = words.join('');
  found.addWith(`\n${whole}\n`, () => true);
  found.addWith(`\n${whole}`, () => true);
  for (const [code, area] of otherReadings(words, whole)) {
    if (found.rows.size) break;
    found.addWith(`\n${code}\n`, areasWith(area));
  }
  return found.rows;
}

function* otherReadings(words: readonly string[], whole: string): Generator<[code: string, area: string]> {
  // "62701 Springfield": the code, and its town.
  for (const [parts, area] of readings(words)) if (area) yield [parts.join(''), area];
  const firstHalves = [...Array(MAX_SECOND_HALF).keys()].map((cut) => whole.slice(0, -1 - cut));
  // The second half of a British code has a fixed format: "E11AA" is E1, not E11.
  if (BRITISH_SECOND_HALF.test(whole)) firstHalves.unshift(whole.replace(BRITISH_SECOND_HALF, ''));
  for (const half of firstHalves) if (half.length >= MIN_FIRST_HALF) yield [half, ''];
}
