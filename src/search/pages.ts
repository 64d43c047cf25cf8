/** Pages of an answer. Every page after the first is sliced from the hits found for the first. */
import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';

const DEFAULT_LIMIT = 20;
/** Few people look at more pages than this. */
export const PAGES_UNTIL_SORTED = 3;
const PAGING: readonly string[] = ['offset', 'limit', 'after'] satisfies (keyof Query)[];

/** The hits for a query. */
export interface Found {
  query: Query;
  now: Now;
  /** Positions by rank. */
  order: Uint32Array;
  /** How many pages have been requested. */
  pages: number;
  /** The keys of all hits in order. */
  sorted?: Float64Array;
  answer: Omit<Answer, 'groups' | 'distancesKm' | 'next'>;
}

/** Whether two queries are the same apart from the requested page. */
export function isSameQuestion(one: Query, other: Query): boolean {
  const names = Object.keys({...one, ...other}) as (keyof Query)[];
  return names.every((name) => PAGING.includes(name) || one[name] === other[name]);
}

/** Coerces any value to a number of results to skip or return. */
const countOf = (value: number | undefined, fallback: number): number =>
  (value as number) >= 0 ? Math.floor(value as number) : fallback;

/** Where the requested page starts and ends among the hits. */
export function boundsOf({offset, limit, after}: Query): [start: number, end: number] {
  const start = countOf(after === undefined ? offset : Number(after), 0);
  return [start, start + countOf(limit, DEFAULT_LIMIT)];
}
