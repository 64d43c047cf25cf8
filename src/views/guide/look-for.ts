import type {FacetName, Query} from '../../model/query.js';

/** What someone looks for, as against where, when and how. */
const WHAT: readonly string[] = ['kind', 'focus', 'audience', 'programme'] satisfies FacetName[];

/** A question instead of what was looked for before, words too; the visitor's town, day, language and way to meet stay. */
export const lookFor =
  (wanted: Query) =>
  ({near, filters = {}}: Query): Query => {
    const kept = Object.entries(filters).filter(([facet]) => !WHAT.includes(facet));
    const all = {...Object.fromEntries(kept), ...wanted.filters};
    return {...wanted, ...(near && {near}), ...(Object.keys(all).length > 0 && {filters: all})};
  };
