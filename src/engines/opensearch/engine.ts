/** The interface of an engine, which the proxy and tests implement. */
import type {Clause} from './clauses.js';

/** The body of a search. */
export type SearchBody = Readonly<Record<string, unknown>>;

interface Bucket {
  key: string;
  doc_count: number;
}

/** An aggregation: a number of groups, possibly in buckets or with nested aggregations. */
export interface Aggregation {
  doc_count?: number;
  buckets?: readonly Bucket[] | Readonly<Record<string, {doc_count: number}>>;
  [name: string]: unknown;
}

/** The engine's response to a search. */
export interface SearchResponse {
  hits: {
    total?: {value: number};
    max_score: number | null;
    hits: {_source: {group: unknown}}[];
  };
  aggregations?: Readonly<Record<string, Aggregation>>;
}

/** Facts about the index, which are looked up from time to time. */
export interface IndexFacts {
  /** When the index was made, in epoch milliseconds. */
  indexedAt: number;
  /** The towns and regions of all groups, as listed. */
  areas: readonly string[];
}

/** Thrown if the engine doesn't answer. The message contains nothing of the query. */
export class EngineFault extends Error {}

/** An engine with one index. */
export interface Engine {
  facts(): Promise<IndexFacts>;
  search(body: SearchBody): Promise<SearchResponse>;
}

/** Counts the groups that match each clause; with a `query`, only among its results. */
export async function countEach(engine: Engine, clauses: readonly Clause[], query: SearchBody = {}): Promise<number[]> {
  if (clauses.length === 0) return [];
  const filters = Object.fromEntries(clauses.map((clause, at) => [`c${at}`, clause]));
  const {aggregations} = await engine.search({
    ...query,
    size: 0,
    track_total_hits: false,
    aggs: {each: {filters: {filters}}},
  });
  const buckets = aggregations?.each?.buckets as Record<string, {doc_count: number}> | undefined;
  return clauses.map((_, at) => buckets?.[`c${at}`]?.doc_count ?? 0);
}
