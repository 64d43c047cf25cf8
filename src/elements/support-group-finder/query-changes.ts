/** Changes to a query. Each returns a new query and leaves the old one unchanged. */
import type {FacetName, Query, QueryPart} from '../../model/query.js';

/** Selects a value of a filter, or deselects it. */
export function toggleFilter(query: Query, facet: FacetName, value: string): Query {
  const chosen = (query.filters?.[facet] ?? []) as readonly string[];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return {...query, filters: {...query.filters, [facet]: values.length > 0 ? values : undefined}};
}

/** Removes one part of the query. */
export function withoutPart(query: Query, part: QueryPart): Query {
  if (part === 'words' || part === 'near' || part === 'thisWeek') return {...query, [part]: undefined};
  return {...query, filters: {...query.filters, [part]: undefined}};
}

/** Whether the query asks for anything. */
export function isAsking({words, near, thisWeek, filters = {}}: Query): boolean {
  return (
    Boolean(words?.trim()) ||
    near !== undefined ||
    thisWeek === true ||
    Object.values(filters).some((values: unknown[] | undefined) => values?.length)
  );
}
