/** What is asked of the engine, whoever sends it: the proxy, or a test. */
import type {Clause} from './clauses.js';

/** The body of a search. */
export type SearchBody = Readonly<Record<string, unknown>>;

interface Bucket {
  key: string;
  doc_count: number;
}

/** An aggregation: a number of groups, perhaps in buckets, perhaps with others in it. */
export interface Aggregation {
  doc_count?: number;
  buckets?: readonly Bucket[] | Readonly<Record<string, {doc_count: number}>>;
  [name: string]: unknown;
}

/** What the engine answers. */
export interface SearchResponse {
  hits: {
    total?: {value: number};
    max_score: number | null;
    hits: {_source: {group: unknown}}[];
  };
  aggregations?: Readonly<Record<string, Aggregation>>;
}

/** What is known of the index, looked up now and then. */
export interface IndexFacts {
  /** Epoch milliseconds. */
  indexedAt: number;
  /** Towns and regions, as listed. */
  areas: readonly string[];
}

/** What the engine did instead of answering, in words without the question. */
export class EngineFault extends Error {}

/** A search in one index. */
export interface Engine {
  facts(): Promise<IndexFacts>;
  search(body: SearchBody): Promise<SearchResponse>;
}

/** How many groups fit each clause; with a `query`, of those that it finds. */
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
