import type {FacetName, Filters, Query} from '../../model/query.js';

/** What somebody looks for, as against where, when and how. */
const WHAT: readonly string[] = ['kind', 'focus', 'audience', 'programme'] satisfies FacetName[];

/** Asks for the picked type. It takes the place of what was looked for before, words too; the town, the day and the language stay. */
export const groupsOfType =
  (picked: Filters) =>
  ({near, filters = {}}: Query): Query => {
    const kept = Object.entries(filters).filter(([facet]) => !WHAT.includes(facet));
    return {...(near && {near}), filters: {...Object.fromEntries(kept), ...picked}};
  };
