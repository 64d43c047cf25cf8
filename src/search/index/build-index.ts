/** Builds what search needs from a list of groups, once. It may be done in a Worker and handed over. */
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
 * All that search knows of a list: flat arrays and a few strings, immutable. It holds no group: those are asked for by position. Its parts are
 * tuples, because names of fields would be sent to every visitor.
 */
export interface SearchIndex {
  words: WordIndex;
  facets: FacetIndex;
  soonest: SoonestIndex;
  places: PlaceIndex;
  ids: IdIndex;
}

/** What the index depends on besides the groups. */
export interface IndexOptions {
  /** Next dates are found from here on. */
  now: Now;
  /** IANA zone in which day and time of online meetings are counted; without it they are as listed. */
  viewerZone?: string;
}

/** Builds in small steps, so that the caller can let the page breathe between them; the index is the generator's return value. */
export function* indexSteps(groups: readonly Group[], {now, viewerZone}: IndexOptions): Generator<void, SearchIndex> {
  return {
    words: yield* indexWords(groups),
    facets: yield* indexFacets(groups, now, viewerZone),
    soonest: yield* indexSoonest(groups, now, viewerZone),
    places: yield* indexPlaces(groups),
    ids: yield* indexIds(groups),
  };
}

/** Takes all steps at once. */
export function inOneGo<T>(steps: Generator<void, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Builds in one go. */
export function buildIndex(groups: readonly Group[], options: IndexOptions): SearchIndex {
  return inOneGo(indexSteps(groups, options));
}

/** The buffers of an index, for `postMessage(index, transferables(index))`: handed over and not copied. */
export function transferables({words, facets, soonest, places, ids}: SearchIndex): ArrayBuffer[] {
  return [words, facets, soonest, places, ids]
    .flatMap((part): readonly unknown[] => part)
    .filter((value) => ArrayBuffer.isView(value))
    .map(({buffer}) => buffer as ArrayBuffer);
}
