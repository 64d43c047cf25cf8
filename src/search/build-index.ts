/** Builds what search needs from a list of groups, once. It may be done in a Worker and handed over. */
import type {Group} from '../model/group.js';
import type {Now} from '../model/schedule.js';
import {createFacetCollector} from './facet-index.js';
import type {FacetIndex} from './facet-index.js';
import {createPlaceCollector} from './places.js';
import type {PlaceIndex} from './places.js';
import {createSlotReader} from './slots.js';
import {createSoonestCollector} from './soonest-order.js';
import type {SoonestIndex} from './soonest-order.js';
import {createWordCollector} from './word-collector.js';
import type {WordIndex} from './word-index.js';

/** All that search knows of a list: flat arrays and a few strings, immutable. It holds no group: those are asked for by position. */
export interface SearchIndex {
  size: number;
  words: WordIndex;
  facets: FacetIndex;
  soonest: SoonestIndex;
  places: PlaceIndex;
}

/** What the index depends on besides the groups. */
export interface IndexOptions {
  /** Next dates are found from here on. */
  now: Now;
  /** IANA zone in which day and time of online meetings are counted; without it they are as listed. */
  viewerZone?: string;
}

/** So many groups take about a millisecond, and four on a slow phone. */
const GROUPS_PER_STEP = 32;

/** Builds in small steps, so that the caller can let the page breathe between them; the index is the generator's return value. */
export function* indexSteps(groups: readonly Group[], {now, viewerZone}: IndexOptions): Generator<void, SearchIndex> {
  const words = createWordCollector();
  const facets = createFacetCollector(createSlotReader(now, viewerZone));
  const places = createPlaceCollector();
  const soonest = createSoonestCollector(now, viewerZone);
  for (const [position, group] of groups.entries()) {
    for (const collector of [words, facets, places, soonest]) collector.add(position, group);
    if (position % GROUPS_PER_STEP === 0) yield;
  }
  const wordIndex = yield* words.finish();
  yield;
  const facetIndex = facets.finish();
  yield;
  return {
    size: groups.length,
    words: wordIndex,
    facets: facetIndex,
    soonest: soonest.finish(),
    places: places.finish(),
  };
}

/** Builds in one go. */
export function buildIndex(groups: readonly Group[], options: IndexOptions): SearchIndex {
  const steps = indexSteps(groups, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The buffers of an index, for `postMessage(index, transferables(index))`: handed over and not copied. */
export function transferables({words, facets, soonest, places}: SearchIndex): ArrayBuffer[] {
  return [words, facets, soonest, places]
    .flatMap((part) => Object.values<unknown>({...part}))
    .filter((value) => ArrayBuffer.isView(value))
    .map(({buffer}) => buffer as ArrayBuffer);
}
