/** Builds the search index of a list of groups, once. This can run in a Worker, which transfers the result. */
import type {Group} from '../../model/group.js';
import type {Now} from '../../model/schedule.js';
import {indexPlaces} from '../places/places.js';
import type {PlaceIndex} from '../places/places.js';
import {indexFacets} from './facet-index.js';
import type {FacetIndex} from './facet-index.js';
import {indexIds} from './ids.js';
import type {IdIndex} from './ids.js';
import {indexSoonest} from './soonest-order.js';
import type {SoonestIndex} from './soonest-order.js';
import {indexWords} from './word-index.js';
import type {WordIndex} from './word-index.js';

/**
 * Everything that search knows about a list: immutable flat arrays and a few strings. It has no groups, which are
 * looked up by position. Its parts are tuples, because field names would be sent to every visitor.
 */
export interface SearchIndex {
  words: WordIndex;
  facets: FacetIndex;
  soonest: SoonestIndex;
  places: PlaceIndex;
  ids: IdIndex;
}

/** What the index depends on, apart from the groups. */
export interface IndexOptions {
  /** The time from which next dates are calculated. */
  now: Now;
  /** IANA time zone for the days and times of online meetings. By default, they stay as listed. */
  viewerZone?: string;
}

/** Builds the index in small steps, so that the page can respond between them. The generator returns the index. */
export function* indexSteps(groups: readonly Group[], {now, viewerZone}: IndexOptions): Generator<void, SearchIndex> {
  return {
    words: yield* indexWords(groups),
    facets: yield* indexFacets(groups, now, viewerZone),
    soonest: yield* indexSoonest(groups, now, viewerZone),
    places: yield* indexPlaces(groups),
    ids: yield* indexIds(groups),
  };
}

/** Runs all steps at once. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Builds the index in one step. */
export function buildIndex(groups: readonly Group[], options: IndexOptions): SearchIndex {
  return inOneGo(indexSteps(groups, options));
}

/**
 * Returns the buffers of an index, for `postMessage(index, transferables(index))`, which transfers them without
 * copying.
 */
export function transferables({words, facets, soonest, places, ids}: SearchIndex): ArrayBuffer[] {
  return [words, facets, soonest, places, ids]
    .flatMap((part): readonly unknown[] => part)
    .filter((value) => ArrayBuffer.isView(value))
    .map(({buffer}) => buffer as ArrayBuffer);
}
