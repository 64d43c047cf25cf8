/** Search in a list of groups: words, place and filters at once, in well under a frame. */
import type {Group} from '../model/group.js';
import {FACET_NAMES} from '../model/query.js';
import type {Query, QueryPart, Relaxation, Result} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import {buildIndex} from './build-index.js';
import type {IndexOptions, SearchIndex} from './build-index.js';
import {kmAlongSurface, straightMetres, surroundingsOf} from './distance.js';
import {nameCounts, narrow} from './facets.js';
import type {HitVisitor} from './facets.js';
import {createPlaceSearch} from './places.js';
import type {PlaceMatch} from './places.js';
import {smallest} from './smallest.js';
import {createSoonestOrder} from './soonest-order.js';
import {createWordSearch} from './words.js';

export type {PlaceMatch} from './places.js';

/** A list that can be asked. */
export interface Search {
  /** How many groups there are. */
  readonly size: number;
  /** Answers a question. The same question gives the same order, so pages fit together. */
  query(query: Query, now: Now): Result;
  /** Towns and postal codes of the list that fit what was typed so far, likeliest first, ten at most. */
  places(text: string): PlaceMatch[];
}

const DEFAULT_LIMIT = 20;
/** Farther than any place on earth. */
const NO_PLACE_METRES = 3e7;
const MAX_SCORE = 0xffff;

/** A number of results to skip or give, from whatever was passed. */
const countOf = (value: number | undefined, fallback: number): number =>
  value === undefined || isNaN(value) ? fallback : Math.max(0, Math.floor(value));

const PARTS: readonly QueryPart[] = ['words', 'near', ...FACET_NAMES];

/** The parts a query uses. */
function partsOf(query: Query): QueryPart[] {
  const asked: Partial<Record<QueryPart, unknown>> = {...query, ...query.filters};
  return PARTS.filter((part) => asked[part]);
}

/** The query without one of its parts. */
function leaveOut(query: Query, part: QueryPart): Query {
  return {...query, [part]: undefined, filters: {...query.filters, [part]: undefined}};
}

/**
 * Opens an index, which may have been built elsewhere. `groupAt` gives the group at a position of the list it was built from; only those
 * that are shown, or whose meeting has just ended, are asked for.
 */
export function openSearch(
  index: SearchIndex,
  groupAt: (position: number) => Group,
  {viewerZone}: {viewerZone?: string} = {},
): Search {
  const {size, facets} = index;
  const findWords = createWordSearch(index.words);
  const soonest = createSoonestOrder(index.soonest, groupAt, viewerZone);
  /** For each hit its place among the results as one number: what the order asks for first, then the soonest rank. */
  const keys = new Float64Array(size);

  /** Calls `visit` for each group that fits. */
  function find({words = '', filters = {}, near}: Query, visit: HitVisitor, counts?: Uint32Array): number {
    return narrow(facets, findWords(words), {filters, surroundings: surroundingsOf(near)}, visit, counts);
  }

  function relax(query: Query): Relaxation[] {
    return partsOf(query)
      .map((without) => ({without, total: find(leaveOut(query, without), () => undefined)}))
      .filter(({total}) => total)
      .sort((a, b) => b.total - a.total);
  }

  return {
    size,
    places: createPlaceSearch(index.places),
    query(query, now) {
      soonest.update(now);
      const {order, ranks} = soonest;
      const counts = new Uint32Array(facets.values.length);
      const isNear = !!surroundingsOf(query.near);
      let filled = 0;
      const total = find(
        query,
        (position, square, score) => {
          const first = isNear ? Math.min(straightMetres(square), NO_PLACE_METRES) : MAX_SCORE - score;
          keys[filled++] = first * size + (ranks[position] as number);
        },
        counts,
      );
      const offset = countOf(query.offset, 0);
      const page = [...smallest(keys, total, offset + countOf(query.limit, DEFAULT_LIMIT)).subarray(offset)];
      return {
        total,
        groups: page.map((key) => groupAt(order[key % size] as number)),
        distancesKm: page.map((key) => {
          const metres = Math.floor(key / size);
          return isNear && metres < NO_PLACE_METRES ? kmAlongSurface(metres) : undefined;
        }),
        facets: nameCounts(facets, counts),
        ...(!total && {relaxed: relax(query)}),
      };
    },
  };
}

/** A search over a list on this thread. Without `now` the index waits for the first question and takes the time from that. */
export function createSearch(groups: readonly Group[], options: Partial<IndexOptions> = {}): Search {
  const open = (now: Now): Search =>
    openSearch(buildIndex(groups, {...options, now}), (position) => groups[position] as Group, options);
  let search = options.now === undefined ? undefined : open(options.now);
  return {
    size: groups.length,
    places: (text) => (search ?? open(0)).places(text),
    query: (query, now) => (search ??= open(now)).query(query, now),
  };
}
