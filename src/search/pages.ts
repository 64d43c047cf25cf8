/** The pages of an answer: all but the first are cut from what was found for it. */
import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';

const DEFAULT_LIMIT = 20;
/** Few people look at more pages. */
export const PAGES_UNTIL_SORTED = 3;
const PAGING: readonly string[] = ['offset', 'limit', 'after'] satisfies (keyof Query)[];

/** What was found for a question. */
export interface Found {
  query: Query;
  now: Now;
  /** Positions by rank. */
  order: Uint32Array;
  /** How many pages have been asked for. */
  pages: number;
  /** The keys of all hits in order. */
  sorted?: Float64Array;
  answer: Omit<Answer, 'groups' | 'distancesKm' | 'next'>;
}

/** Whether two questions differ at most in the page that is asked for. */
export function isSameQuestion(one: Query, other: Query): boolean {
  const names = Object.keys({...one, ...other}) as (keyof Query)[];
  return names.every((name) => PAGING.includes(name) || one[name] === other[name]);
}

/** A number of results to skip or give, from whatever was passed. */
const countOf = (value: number | undefined, fallback: number): number =>
  (value as number) >= 0 ? Math.floor(value as number) : fallback;

/** Where the page of a question begins among its hits, and where it ends. */
export function boundsOf({offset, limit, after}: Query): [start: number, end: number] {
  const start = countOf(after === undefined ? offset : Number(after), 0);
  return [start, start + countOf(limit, DEFAULT_LIMIT)];
}
