import {FACET_NAMES} from '../model/query.js';
import type {Query, QueryPart, Relaxation} from '../model/query.js';

/** The parts of a query that help when they are given up, most first. `totalOf` says how many groups a query finds. */
export function relax({filters, ...query}: Query, totalOf: (query: Query) => number): Relaxation[] {
  return (['words', 'near', ...FACET_NAMES] as QueryPart[])
    .filter((without) => ({...query, ...filters})[without])
    .map((without) => ({
      without,
      total: totalOf({...query, [without]: undefined, filters: {...filters, [without]: undefined}}),
    }))
    .filter(({total}) => total)
    .sort((a, b) => b.total - a.total);
}
