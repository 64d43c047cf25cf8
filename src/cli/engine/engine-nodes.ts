/// <reference types="node" />
/** Uses the nodes of a cluster as one engine: if a node doesn't answer, the next one is asked, and visitors don't notice. */
import {EngineFault} from '../../engines/opensearch/engine.js';
import type {Engine, IndexFacts, SearchBody, SearchResponse} from '../../engines/opensearch/engine.js';
import {readAddress} from './engine-address.js';
import type {EngineAddress} from './engine-address.js';

/** Options of {@link createEngine}. */
export interface EngineNodes {
  /** The addresses of the nodes, with or without credentials. */
  urls: readonly string[];
  alias: string;
  /** How long a node has to answer. */
  timeoutMs: number;
  /** How long a node that failed isn't asked if there are others. */
  restMs: number;
  /** How long facts about the index are cached. */
  factsMs: number;
  now: () => number;
}

/** Enough for the towns of a country. If there are more, those with the most groups are kept. */
const MOST_AREAS = 50_000;

interface Node extends EngineAddress {
  restUntil: number;
}

/** Creates the engine. */
export function createEngine({urls, alias, timeoutMs, restMs, factsMs, now}: EngineNodes): Engine {
  const nodes = urls.map((url): Node => ({...readAddress(url), restUntil: 0}));
  let turn = 0;
  let facts: Promise<IndexFacts> | undefined;
  let factsUntil = 0;

  /** Returns the nodes in turn, those that failed lately last. */
  function inOrder(): Node[] {
    turn = (turn + 1) % nodes.length;
    const turned = [...nodes.slice(turn), ...nodes.slice(0, turn)];
    const isWell = ({restUntil}: Node) => restUntil <= now();
    return [...turned.filter(isWell), ...turned.filter((node) => !isWell(node))];
  }

  async function request(path: string, body?: SearchBody): Promise<unknown> {
    let fault = 'no node';
    for (const node of inOrder()) {
      try {
        const response = await fetch(node.base + path, {
          method: body ? 'POST' : 'GET',
          headers: {...node.headers, ...(body && {'content-type': 'application/json'})},
          ...(body && {body: JSON.stringify(body)}),
          signal: AbortSignal.timeout(timeoutMs),
        });
        const answer: unknown = await response.json();
        if (response.ok) return answer;
        fault = `status ${response.status}`;
        // If one node rejects a request, all others will.
        if (response.status < 500 && response.status !== 429) break;
      } catch (error) {
        fault = (error as Error).name;
      }
      node.restUntil = now() + restMs;
    }
    throw new EngineFault(`The engine didn’t answer (${fault}).`);
  }

  // A partial answer would look like a complete one.
  const search = (body: SearchBody) =>
    request(`/${alias}/_search?allow_partial_search_results=false`, body) as Promise<SearchResponse>;

  async function lookUp(): Promise<IndexFacts> {
    const mapping = (await request(`/${alias}/_mapping`)) as Record<string, {mappings: {_meta?: {indexedAt: number}}}>;
    const {aggregations} = await search({
      size: 0,
      track_total_hits: false,
      aggs: {areas: {terms: {field: 'area', size: MOST_AREAS}}},
    });
    const buckets = (aggregations?.areas?.buckets ?? []) as readonly {key: string}[];
    const [indexedAt = now()] = Object.values(mapping).map(({mappings}) => mappings._meta?.indexedAt);
    return {indexedAt, areas: buckets.map(({key}) => key)};
  }

  return {
    search,
    facts() {
      if (!facts || factsUntil <= now()) {
        const before = facts;
        factsUntil = now() + factsMs;
        // If the lookup fails, the earlier facts are still good enough.
        facts = lookUp().catch((error: unknown) => {
          factsUntil = 0;
          if (before) return before;
          facts = undefined;
          throw error as Error;
        });
      }
      return facts;
    },
  };
}
