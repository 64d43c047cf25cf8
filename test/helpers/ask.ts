import type {Search} from '../../src/directory/shapes.js';
import type {Answer, Query} from '../../src/model/query.js';
import {NOON} from './a-source.js';

/** The answer of a search that no one interrupts. */
export const ask = async (search: Search, query: Query, now = NOON): Promise<Answer> =>
  search.ask(query, now, new AbortController().signal);
