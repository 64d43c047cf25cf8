/**
 * Evaluates the part of the query language that our requests use, over documents in memory: slow, plain and independent of any engine. Tests against real
 * servers (`npm run test:engines`) show that these agree.
 */
import type {Clause} from '../../src/engines/opensearch/clauses.js';
import type {GroupDocument} from '../../src/engines/opensearch/group-document.js';
import type {Aggregation, SearchBody, SearchResponse} from '../../src/engines/opensearch/engine.js';
import {createEditCounter} from '../../src/search/index/edits.js';
import {kmAlongSurface, pointAt, straightMetres} from '../../src/search/places/distance.js';

export type Stored = GroupDocument & {id: string};
type Json = Record<string, unknown>;

function valuesAt(document: Stored, field: string): unknown[] {
  const value = field.split('.').reduce<unknown>((at, name) => (at as Json | undefined)?.[name], document);
  return value === undefined ? [] : [value].flat();
}

const only = (of: Json): [string, unknown] => Object.entries(of)[0] as [string, unknown];
const clausesOf = (value: unknown): Clause[] => [value ?? []].flat() as Clause[];

export function kmTo(document: Stored, {lat, lon}: {lat: number; lon: number}): number {
  const [x, y, z] = pointAt(lat, lon);
  const metres = document.places.map((place) => {
    const [px, py, pz] = pointAt(place.lat, place.lon);
    return straightMetres((px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2);
  });
  return metres.length > 0 ? kmAlongSurface(Math.min(...metres)) : Infinity;
}

function scoreBool(document: Stored, bool: Json): number | undefined {
  const {must, filter, must_not, should, minimum_should_match, ...unknown} = bool;
  if (Object.keys(unknown).length > 0) throw new Error(`Unknown in bool: ${Object.keys(unknown).join()}`);
  let total = 0;
  for (const clause of clausesOf(must)) {
    const score = scoreOf(document, clause);
    if (score === undefined) return undefined;
    total += score;
  }
  if (!clausesOf(filter).every((clause) => scoreOf(document, clause) !== undefined)) return undefined;
  if (clausesOf(must_not).some((clause) => scoreOf(document, clause) !== undefined)) return undefined;
  const wished = clausesOf(should).flatMap((clause) => scoreOf(document, clause) ?? []);
  const least = minimum_should_match ?? (must || filter || must_not || !should ? 0 : 1);
  return wished.length >= Number(least) ? wished.reduce((sum, score) => sum + score, total) : undefined;
}

/** The score of a document; undefined if it doesn't match. */
export function scoreOf(document: Stored, clause: Clause): number | undefined {
  const [name, body] = only(clause) as [string, Json];
  const isMatch = (found: boolean) => (found ? 1 : undefined);
  const [field, value] = Object.keys(body).length > 0 ? only(body) : ['', undefined];
  const values = valuesAt(document, field);
  switch (name) {
    case 'match_all':
      return 1;
    case 'match_none':
      return undefined;
    case 'bool':
      return scoreBool(document, body);
    case 'constant_score':
      return scoreOf(document, body.filter as Clause) === undefined ? undefined : (body.boost as number);
    case 'dis_max': {
      const scores = clausesOf(body.queries).flatMap((each) => scoreOf(document, each) ?? []);
      return scores.length > 0 ? Math.max(...scores) : undefined;
    }
    case 'terms':
      return isMatch((value as unknown[]).some((each) => values.includes(each)));
    case 'term':
      return isMatch(values.includes(value));
    case 'ids':
      return isMatch((body.values as string[]).includes(document.id));
    case 'exists':
      return isMatch(valuesAt(document, body.field as string).length > 0);
    case 'range': {
      const {gte = -Infinity, lt = Infinity} = value as {gte?: number; lt?: number};
      return isMatch((values as number[]).some((each) => each >= gte && each < lt));
    }
    case 'geo_distance':
      return isMatch(kmTo(document, body.places as {lat: number; lon: number}) <= parseFloat(body.distance as string));
    case 'regexp': {
      const pattern = new RegExp(`^(?:${(value as {value: string}).value})$`, 'u');
      return isMatch((values as string[]).some((each) => pattern.test(each)));
    }
    case 'prefix':
      return isMatch((values as string[]).some((each) => each.startsWith((value as {value: string}).value)));
    case 'fuzzy': {
      const {value: word, fuzziness} = value as {value: string; fuzziness: number};
      const count = createEditCounter(word);
      return isMatch((values as string[]).some((each) => count(each, false) <= fuzziness));
    }
    default:
      throw new Error(`Unknown clause: ${name}`);
  }
}

function aggregate(documents: readonly Stored[], aggs: Record<string, Json>): Record<string, Aggregation> {
  const fitting = (clause: unknown) => documents.filter((each) => scoreOf(each, clause as Clause) !== undefined);
  return Object.fromEntries(
    Object.entries(aggs).map(([name, {aggs: inner, ...aggregation}]): [string, Aggregation] => {
      const [type, body] = only(aggregation) as [string, Json];
      if (type === 'filter') {
        const left = fitting(body);
        return [name, {doc_count: left.length, ...aggregate(left, (inner ?? {}) as Record<string, Json>)}];
      }
      if (type === 'filters') {
        const each = Object.entries(body.filters as Json);
        return [
          name,
          {buckets: Object.fromEntries(each.map(([key, clause]) => [key, {doc_count: fitting(clause).length}]))},
        ];
      }
      if (type === 'max') return [name, {value: Math.max(...documents.map(({row}) => row), -1)}];
      const counts = new Map<string, number>();
      for (const document of documents)
        for (const value of new Set(valuesAt(document, body.field as string)))
          counts.set(value as string, (counts.get(value as string) ?? 0) + 1);
      const buckets = [...counts].map(([key, doc_count]) => ({key, doc_count}));
      return [name, {buckets: buckets.sort((a, b) => b.doc_count - a.doc_count).slice(0, body.size as number)}];
    }),
  );
}

function sortKeys(document: Stored, score: number, sort: readonly Json[]): number[] {
  return sort.map((each) => {
    const [field, order] = only(each);
    if (field === '_score') return -score;
    if (field === '_geo_distance') return kmTo(document, (order as {places: {lat: number; lon: number}}).places);
    return (valuesAt(document, field)[0] as number | undefined) ?? Infinity;
  });
}

/** Answers a search. */
export function evaluate(documents: readonly Stored[], body: SearchBody): SearchResponse {
  const {
    query = {match_all: {}},
    post_filter,
    min_score = -Infinity,
    sort = [],
    from = 0,
    size = 10,
    aggs = {},
  } = body as Json;
  const found = documents.flatMap((document) => {
    const score = scoreOf(document, query as Clause);
    return score === undefined || score < (min_score as number) ? [] : [{document, score}];
  });
  const hits = found.filter(({document}) => !post_filter || scoreOf(document, post_filter as Clause) !== undefined);
  const keyed = hits.map((hit) => ({...hit, keys: sortKeys(hit.document, hit.score, sort as Json[])}));
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? b.score - a.score : (a.keys[at] as number) - (b.keys[at] as number);
  });
  const page = keyed.slice(from as number, (from as number) + (size as number));
  return {
    hits: {
      total: {value: hits.length},
      max_score: hits.length > 0 ? Math.max(...hits.map(({score}) => score)) : null,
      hits: page.map(({document}) => ({_source: {group: document.group}})),
    },
    aggregations: aggregate(
      found.map(({document}) => document),
      aggs as Record<string, Json>,
    ),
  };
}
