import type {Group} from '../model/group.js';
import type {Answer, FacetCount, FacetName} from '../model/query.js';
import {FACET_NAMES} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import {soonest} from '../model/schedule.js';

/** A result without any counts: before the index is there, or when there is nothing to count. */
export function emptyFacets(): Record<FacetName, FacetCount[]> {
  return Object.fromEntries(FACET_NAMES.map((name) => [name, []])) as unknown as Record<FacetName, FacetCount[]>;
}

/**
 * The first page of everything, soonest first, without an index: what a visitor sees while search is getting ready.
 *
 * The order is the one that search gives to an empty query, so nothing moves when the index arrives.
 */
export function firstPage(groups: readonly Group[], limit: number, viewerZone: string, now: Now): Answer {
  const keys = Float64Array.from(groups, (group) =>
    group.status === 'active' || group.status === 'unknown'
      ? (soonest(group, now, viewerZone)?.sortKey ?? Number.MAX_VALUE)
      : Number.POSITIVE_INFINITY,
  );
  const order = Uint32Array.from(groups.keys()).sort((a, b) => compareKeys(keys[a], keys[b]) || a - b);
  const page = [...order.subarray(0, limit)].map((position) => groups[position]).filter((group) => group !== undefined);
  const distancesKm = page.map(() => undefined);
  return {total: groups.length, isExact: true, of: 'all', groups: page, distancesKm, facets: emptyFacets()};
}

/** The same of a list of which only these groups have been read: how many there are is not known yet. */
export const firstPageOfUnread: typeof firstPage = (...soonest) => ({
  ...firstPage(...soonest),
  isExact: false,
  of: 'loaded',
});

/** Infinity minus Infinity is not a number, so keys are compared and not subtracted. */
function compareKeys(a = 0, b = 0): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
