/** Changes of a query: each gives a new one and leaves the old as it is. */
import type {FacetName, Query, QueryPart} from '../../model/query.js';

/** Chooses a value of a filter, or takes it back. */
export function toggleFilter(query: Query, facet: FacetName, value: string): Query {
  const chosen = (query.filters?.[facet] ?? []) as readonly string[];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return {...query, filters: {...query.filters, [facet]: values.length > 0 ? values : undefined}};
}

/** Gives up one part. */
export function withoutPart(query: Query, part: QueryPart): Query {
  if (part === 'words' || part === 'near' || part === 'thisWeek') return {...query, [part]: undefined};
  return {...query, filters: {...query.filters, [part]: undefined}};
}

/** Does it ask for anything at all? */
export function isAsking({words, near, thisWeek, filters = {}}: Query): boolean {
  return (
    Boolean(words?.trim()) ||
    near !== undefined ||
    thisWeek === true ||
    Object.values(filters).some((values: unknown[] | undefined) => values?.length)
  );
}
