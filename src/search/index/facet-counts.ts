/** The values each filter offers, and how many groups have each value. */
import {FACET_NAMES} from '../../model/query.js';
import type {FacetCount, FacetName} from '../../model/query.js';
import type {FacetIndex} from './facet-index.js';
import {FIRST_FORMAT_BIT} from './slots.js';

/** Counts for one answer, by tag; days and times are counted separately. */
type FacetCounter = (counts: Uint32Array, timeCounts: Uint32Array) => Record<FacetName, FacetCount[]>;

/** Makes the function that lists the values of all filters with their counts: most frequent first, but days and times in the order of the week and the day. */
export function createFacetCounter([values, facets, , , , , , frequency]: FacetIndex): FacetCounter {
  const often = (tag: number): number => frequency[tag] as number;
  const shown = FACET_NAMES.map((_, facet) =>
    [...values.keys()]
      .filter((tag) => facets[tag] === facet && often(tag))
      .sort(
        (a, b) =>
          (a < FIRST_FORMAT_BIT ? a - b : often(b) - often(a)) ||
          ((values[a] as string) < (values[b] as string) ? -1 : 1),
      ),
  );
  return (counts, timeCounts) =>
    Object.fromEntries(
      FACET_NAMES.map((name, facet) => [
        name,
        (shown[facet] as number[]).map((tag) => ({
          value: values[tag] as string,
          count: (tag < FIRST_FORMAT_BIT ? timeCounts : counts)[tag] as number,
        })),
      ]),
    ) as Record<FacetName, FacetCount[]>;
}
