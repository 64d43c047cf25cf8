/** Searches a list of groups by words, place and filters at once, in well under the time of a frame. */
import {weekdayOf} from '../model/calendar-day.js';
import type {Group, Weekday} from '../model/group.js';
import {orderOf} from '../model/order.js';
import type {Answer, Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import {dayNumber} from '../model/zone.js';
import type {SearchIndex} from './index/build-index.js';
import {createFacetCounter} from './index/facet-counts.js';
import {narrow} from './index/facets.js';
import {firstKeyOf} from './index/first-key.js';
import {createFittingOrder} from './index/fitting-order.js';
import {createIdSearch} from './index/ids.js';
import {smallest} from './index/smallest.js';
import {createSoonestOrder} from './index/soonest-order.js';
import type {SoonestOrder} from './index/soonest-order.js';
import {createWeekFilter} from './index/this-week.js';
import type {ScoreFilter} from './index/this-week.js';
import {createSentenceSearch} from './match/sentence-search.js';
import {boundsOf, isSameQuestion, PAGES_UNTIL_SORTED} from './pages.js';
import type {Found} from './pages.js';
import {readMeaning} from './phrases/read-meaning.js';
import {kmAlongSurface, straightMetres} from './places/distance.js';
import {createPlaceSearch} from './places/places.js';
import type {PlaceMatch} from './places/places.js';

import {booksFor} from './vocabularies.js';
import type {Vocabularies} from './vocabularies.js';

export type {PlaceMatch} from './places/places.js';

/** A list on this thread that can be searched synchronously. */
export interface LocalSearch {
  /** The number of groups. */
  readonly size: number;
  /** Returns the group at a position of the list, from 0 to `size` - 1, without a search. */
  groupAt(position: number): Group;
  /** Returns the group with this id. */
  find(id: string): Group | undefined;
  /** Answers a query, without a request. The same query always returns the same order, so that pages fit together. */
  query(query: Query, now: Now): Answer;
  /** Returns up to ten towns and postal codes in the list that match the text typed so far, the most likely first. */
  places(text: string): PlaceMatch[];
}

/** What search depends on, apart from the list. */
export interface SearchOptions {
  /** The visitor's IANA time zone, which decides what "tonight" means. UTC by default. */
  viewerZone?: string;
  /** Compiled tables of words that people type, by language. */
  vocabularies?: Vocabularies;
}

const MINUTE_MS = 60_000;

/**
 * Opens an index, which may have been built elsewhere. `groupAt` returns the group at a position of the list it was
 * built from; it's only called for groups that are shown, or whose meeting has just ended.
 */
export function openSearch(
  {words, facets: facetIndex, soonest, places, ids}: SearchIndex,
  groupAt: (position: number) => Group,
  {viewerZone, vocabularies = {}}: SearchOptions = {},
): LocalSearch {
  const facetCounts = createFacetCounter(facetIndex);
  const scoresOf = createSentenceSearch(words, facetIndex);
  const orderAt = createSoonestOrder(soonest, groupAt, viewerZone);
  const size = soonest[0].length;
  /** For each hit, its rank as one number: the first sort key, followed by its rank by next meeting. */
  const keys = new Float64Array(size);
  /** The hits of the current query, and the first sort key of each. */
  const positions = new Uint32Array(size);
  const firsts = new Float64Array(size);
  /** The distance of each hit in meters, by position. */
  const ways = new Float64Array(size);

  const fittingAt = createFittingOrder(groupAt, viewerZone);
  const inWeek = createWeekFilter(facetIndex, viewerZone);

  /** Returns the order by next meeting, or by the next meeting on the selected days and at the selected times. */
  function orderFor({filters = {}}: Query, hits: Uint32Array, now: Now): SoonestOrder {
    const soonestOrder = orderAt(now);
    const minutesOf = fittingAt(filters, now);
    if (!minutesOf) return soonestOrder;
    const ranks = new Uint32Array(size);
    const sorted = Float64Array.from(
      hits,
      (position) => minutesOf(position) * size + (soonestOrder.ranks[position] as number),
    ).sort();
    const order = Uint32Array.from(sorted, (key) => soonestOrder.order[key % size] as number);
    order.forEach((position, rank) => (ranks[position] = rank));
    return {...soonestOrder, order, ranks};
  }

  const all = new Uint16Array(size).fill(1);
  /** Returns the groups that match most of a sentence, among those that pass `soonEnough` and the filters. */
  function bestOf(query: Query, now: Now, minutes: Uint32Array, soonEnough: ScoreFilter) {
    const {words: text = '', locale = 'en'} = query;
    const meant = query.meant ?? readMeaning(text, booksFor(locale, vocabularies));
    const soon = {
      minutes,
      now: Math.floor(Number(now) / MINUTE_MS),
      today: weekdayOf(dayNumber(Number(now), viewerZone)) as Weekday,
    };
    const {levels, scores, missing} = scoresOf(text, meant, locale, soon);
    const possible = soonEnough(scores);
    let best = 0;
    narrow(facetIndex, possible, query, (position) => {
      best = Math.max(best, levels[position] as number);
    });
    const kept = possible.map((score, position) => (best && levels[position] === best ? score : 0));
    return {kept, missing};
  }

  const find = (query: Query, now: Now): Found => {
    const {minutes} = orderAt(now);
    const hasWords = Boolean(query.words?.trim());
    const [soonEnough, soonEnoughAtAnyTime] = inWeek(query, now, minutes, fittingAt(query.filters ?? {}, now));
    const keep = (filter: ScoreFilter) =>
      hasWords ? bestOf(query, now, minutes, filter) : {kept: filter(all), missing: () => []};
    const {kept, missing} = keep(soonEnough);
    let filled = 0;
    const chosen = orderOf(query);
    const {total, counts, reach} = narrow(facetIndex, kept, query, (position, square, score, isUnsure) => {
      const metres = straightMetres(square);
      ways[position] = metres;
      firsts[filled] = firstKeyOf(chosen, metres, score, isUnsure);
      positions[filled++] = position;
    });
    // The counts of other days and times don't depend on the selected ones.
    const timeCounts = soonEnoughAtAnyTime
      ? narrow(facetIndex, keep(soonEnoughAtAnyTime).kept, query, () => undefined).counts
      : counts;
    const hits = positions.subarray(0, filled);
    const {order, ranks} = orderFor(query, hits, now);
    for (let hit = 0; hit < filled; hit++)
      keys[hit] = (firsts[hit] as number) * size + (ranks[positions[hit] as number] as number);
    const left = missing(hasWords ? [...hits] : []);
    return {
      query,
      now,
      order,
      pages: 0,
      answer: {
        total,
        isExact: true,
        of: 'all',
        ...(reach && {reach}),
        facets: facetCounts(counts, timeCounts),
        ...(total > 0 && left.length > 0 && {missing: left}),
      },
    };
  };

  let last: Found | undefined;
  const answer = (query: Query, now: Now): Answer => {
    const found = (last = last?.now === now && isSameQuestion(last.query, query) ? last : find(query, now));
    const {total} = found.answer;
    const [offset, end] = boundsOf(query);
    // A map or a printout reads every page, so hits are sorted once rather than once per page.
    const isSorted = found.pages++ >= PAGES_UNTIL_SORTED;
    if (isSorted) found.sorted ??= keys.slice(0, total).sort();
    const first = found.sorted ?? smallest(keys, total, end);
    const page = [...first.subarray(offset, end)].map((key) => found.order[key % size] as number);
    return {
      ...found.answer,
      groups: page.map(groupAt),
      distancesKm: page.map((position) => {
        const metres = ways[position] as number;
        return metres < Infinity ? kmAlongSurface(metres) : undefined;
      }),
      ...(end < total && {next: String(end)}),
    };
  };

  return {size, groupAt, find: createIdSearch(ids, groupAt), places: createPlaceSearch(places), query: answer};
}
