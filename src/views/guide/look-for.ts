import type {FacetName, Query} from '../../model/query.js';

/** Filters for what someone is looking for, rather than where, when and how. */
const WHAT: readonly string[] = ['kind', 'focus', 'audience', 'programme'] satisfies FacetName[];

/**
 * Returns a function that replaces what was searched for before, including words. The visitor's town, day, language and
 * format stay.
 */
export const lookFor =
  (wanted: Query) =>
  ({near, filters = {}}: Query): Query => {
    const kept = Object.entries(filters).filter(([facet]) => !WHAT.includes(facet));
    const all = {...Object.fromEntries(kept), ...wanted.filters};
    return {...wanted, ...(near && {near}), ...(Object.keys(all).length > 0 && {filters: all})};
  };
