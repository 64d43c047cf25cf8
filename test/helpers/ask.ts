import type {Search} from '../../src/directory/shapes.js';
import type {Answer, Query} from '../../src/model/query.js';
import {NOON} from './a-source.js';

/** Returns the answer of a search that isn't interrupted. */
export const ask = async (search: Search, query: Query, now = NOON): Promise<Answer> =>
  search.ask(query, now, new AbortController().signal);
