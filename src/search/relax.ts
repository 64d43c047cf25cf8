/** Helps if nothing matches: drops one part of the query at a time. */
import {FACET_NAMES} from '../model/query.js';
import type {Query, QueryPart, Relaxation} from '../model/query.js';

/** Returns the query without each of its parts in turn. */
export function widerQueries({filters, ...query}: Query): {without: QueryPart; query: Query}[] {
  return (['words', 'near', 'thisWeek', ...FACET_NAMES] as QueryPart[])
    .filter((without) => ({...query, ...filters})[without])
    .map((without) => ({
      without,
      query: {...query, [without]: undefined, filters: {...filters, [without]: undefined}},
    }));
}

/** Returns the relaxations that find something, most results first. */
export const mostFirst = (relaxations: readonly Relaxation[]): Relaxation[] =>
  relaxations.filter(({total}) => total).sort((a, b) => b.total - a.total);

/** Returns the parts of a query that help when they are dropped. `totalOf` returns how many groups a query finds. */
export const relax = (query: Query, totalOf: (query: Query) => number): Relaxation[] =>
  mostFirst(widerQueries(query).map(({without, query: wider}) => ({without, total: totalOf(wider)})));
