/** Decides which groups the filters leave, and counts the values of every filter, in one pass over flat columns. */
import {FACET_NAMES} from '../model/query.js';
import type {FacetCount, FacetName, Filters} from '../model/query.js';
import type {Surroundings} from './distance.js';
import type {FacetIndex} from './facet-index.js';
import {createSlotCheck, isSlotFacet} from './slot-check.js';
import {ANY_SLOT} from './slots.js';
import type {WordHits} from './words.js';

/** The part of a query that is not words. */
export interface Narrowing {
  filters: Filters;
  surroundings?: Surroundings;
}

/**
 * Called for each group that fits: the square of the straight line to its nearest place (Infinity without one), and what its words are
 * worth (0 when no words were asked for).
 */
export type HitVisitor = (position: number, square: number, score: number) => void;

/** What is asked of the ids of a group. */
interface Wanted {
  /** For each tag that is asked for the bit of its filter, and 0 for all others. */
  bits: Uint16Array;
  /** The bits of all filters in use. */
  required: number;
}

function readWanted({values, facets}: FacetIndex, filters: Filters): Wanted {
  const bits = new Uint16Array(values.length);
  let required = 0;
  for (const [facet, name] of FACET_NAMES.entries()) {
    const wanted: readonly string[] = filters[name] ?? [];
    if (!wanted.length || isSlotFacet(name)) continue;
    required |= 1 << facet;
    values.forEach((value, tag) => {
      if (facets[tag] === facet && wanted.includes(value)) bits[tag] = 1 << facet;
    });
  }
  return {bits, required};
}

/**
 * Finds the groups that fit among those that have the words (or all, when no words were asked for), and says how many.
 *
 * `counts`, when given, gets for each tag the number of groups that have it and that all the other filters leave: so a group that fails
 * exactly one filter still counts for the values of that one.
 */
export function narrow(
  index: FacetIndex,
  hits: WordHits | undefined,
  {filters, surroundings}: Narrowing,
  visit: HitVisitor,
  counts?: Uint32Array,
): number {
  const {tags, tagEnds, facets} = index;
  const {bits, required} = readWanted(index, filters);
  const slotCheck = createSlotCheck(index, filters, surroundings);
  const count = (hits?.positions ?? tagEnds).length;
  let total = 0;
  // Indices below are within bounds by construction, hence the assertions.
  for (let i = 0; i < count; i++) {
    const position = hits ? (hits.positions[i] as number) : i;
    const start = position ? (tagEnds[position - 1] as number) : 0;
    const end = tagEnds[position] as number;
    let failed = required;
    for (let at = start; failed && at < end; at++) failed &= ~(bits[tags[at] as number] as number);
    if (failed & (failed - 1)) continue; // Two filters say no.
    const slotBits = slotCheck.look(position);
    const isHeld = slotBits & ANY_SLOT;
    if (isHeld && !failed) {
      total++;
      visit(position, slotCheck.square, hits ? (hits.scores[position] as number) : 0);
    }
    if (!counts) continue;
    for (let at = isHeld ? start : end; at < end; at++) {
      const tag = tags[at] as number;
      if (!failed || failed === 1 << (facets[tag] as number)) (counts[tag] as number)++;
    }
    for (let left = failed ? 0 : slotBits & ~ANY_SLOT; left; left &= left - 1)
      (counts[31 - Math.clz32(left & -left)] as number)++;
  }
  return total;
}

/** The counts as they are given to the outside. */
export function nameCounts({values, facets, shown}: FacetIndex, counts: Uint32Array): Record<FacetName, FacetCount[]> {
  const named = Object.fromEntries(FACET_NAMES.map((name): [string, FacetCount[]] => [name, []]));
  for (const tag of shown) {
    const name = FACET_NAMES[facets[tag] as number] as FacetName;
    named[name]?.push({value: values[tag] as string, count: counts[tag] as number});
  }
  return named as Record<FacetName, FacetCount[]>;
}
