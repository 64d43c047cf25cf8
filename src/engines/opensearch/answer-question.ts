/** Answers queries from an index, with the results that the page would find if it had the whole list. */
import {weekdayOf} from '../../model/calendar-day.js';
import type {Group, Weekday} from '../../model/group.js';
import {orderOf} from '../../model/order.js';
import {dayNumber, offsetMs} from '../../model/zone.js';
import type {EngineAnswer} from '../../sources/source.js';
import type {Question} from './check-question.js';
import type {Clause} from './clauses.js';
import {allOf, EVERYTHING, NOTHING} from './clauses.js';
import {countEach} from './engine.js';
import type {Engine, SearchBody} from './engine.js';
import {facetAggregations, filtersClause, readFacets} from './facet-counts.js';
import {nextField} from './group-document.js';
import {readSentence} from './read-sentence.js';
import type {Way} from './read-sentence.js';
import {reachClauses} from './slot-clauses.js';

const MINUTE_MS = 60_000;

/** The way of searching that found something, and the least points of a result. */
interface Found {
  way: Way;
  minScore?: number;
}

/** Returns the first way that finds something, with the level of its best group. */
async function firstThatFinds(engine: Engine, ways: readonly Way[], filters: Clause): Promise<Found | undefined> {
  for (const way of ways) {
    const query = {bool: {must: [way.clause], filter: [filters]}};
    const {hits} = await engine.search({size: 1, track_total_hits: false, _source: false, query});
    if (hits.hits.length === 0) continue;
    return {way, ...(way.level && {minScore: Math.floor((hits.max_score ?? 0) / way.level) * way.level})};
  }
  return undefined;
}

function sortOf({words, near, order, filters}: Question, next: string): unknown[] {
  const chosen = orderOf({words, near, order});
  const [day] = filters.day?.length === 1 ? filters.day : [];
  const soonest = [...(day ? [{[`nextOn.${day}`]: 'asc'}] : []), {[`next.${next}`]: 'asc'}, {row: 'asc'}];
  const byScore = words ? [{_score: 'desc'}] : [];
  if (chosen === 'nearest' && near) {
    const places = {lat: near.latitude, lon: near.longitude};
    return [
      {_geo_distance: {places, order: 'asc', unit: 'm', mode: 'min', distance_type: 'arc'}},
      ...byScore,
      ...soonest,
    ];
  }
  return chosen === 'best' ? [...byScore, ...soonest] : soonest;
}

function pageOf(
  question: Question,
  {way, minScore}: Found,
  offsetMinutes: number,
  indexedAt: number,
  now: number,
): SearchBody {
  const {limit, offset, near, filters} = question;
  const filter = filtersClause(question, offsetMinutes, now);
  const reach = near && reachClauses(filters, near, offsetMinutes);
  return {
    size: limit,
    from: offset,
    track_total_hits: true,
    track_scores: Boolean(way.level),
    ...(minScore && {min_score: minScore}),
    query: way.clause,
    // Applied after counting, so that each facet can be counted without its own filter.
    ...(filter !== EVERYTHING && {post_filter: filter}),
    sort: sortOf(question, nextField(indexedAt, now)),
    ...((limit > 0 || reach) && {
      aggs: {
        ...(limit > 0 && facetAggregations(question, offsetMinutes, now)),
        ...(reach && {reach: {filter, aggs: {reach: {filters: {filters: reach}}}}}),
      },
    }),
  };
}

/** Returns the parts of the sentence that no result matches. */
async function missingOf(engine: Engine, {way, minScore}: Found, filter: Clause): Promise<string[]> {
  const isRead = way.parts.length > 0 && minScore !== undefined;
  const counts = isRead
    ? await countEach(
        engine,
        way.parts.map((part) => allOf([part.clause, filter])),
        {query: way.clause, min_score: minScore},
      )
    : [];
  const texts = way.parts.filter((_, at) => counts[at] === 0).map(({text}) => text);
  return [...new Set([...texts, ...(way.missing ? [way.missing] : [])])];
}

/** Answers a query. `now` is in epoch milliseconds. */
export async function answerQuestion(engine: Engine, question: Question, now: number): Promise<EngineAnswer> {
  const {words, locale, timeZone, filters, offset, limit} = question;
  const {indexedAt} = await engine.facts();
  const offsetMinutes = offsetMs(now, timeZone) / MINUTE_MS;
  const filter = filtersClause(question, offsetMinutes, now);
  const nothing: Found = {way: {clause: NOTHING, parts: []}};
  let found: Found = {way: {clause: EVERYTHING, parts: []}};
  if (words.trim()) {
    const today = weekdayOf(dayNumber(now, timeZone)) as Weekday;
    const minute = Math.floor(now / MINUTE_MS);
    const ways = await readSentence(engine, words, {locale, today, minute, offsetMinutes});
    found = (await firstThatFinds(engine, ways, filter)) ?? nothing;
  }
  const {hits, aggregations = {}} = await engine.search(pageOf(question, found, offsetMinutes, indexedAt, now));
  const total = hits.total?.value ?? 0;
  const missing = total > 0 && limit > 0 ? await missingOf(engine, found, filter) : [];
  const reached = aggregations.reach?.reach as {buckets: Record<'within' | 'online', {doc_count: number}>} | undefined;
  return {
    total,
    isExact: true,
    of: 'all',
    groups: hits.hits.map(({_source}) => _source.group as Group),
    ...(limit > 0 && {facets: readFacets(aggregations, filters)}),
    ...(reached && {
      reach: {within: reached.buckets.within.doc_count, online: reached.buckets.online.doc_count},
    }),
    ...(offset + hits.hits.length < total && hits.hits.length > 0 && {next: String(offset + hits.hits.length)}),
    ...(missing.length > 0 && {missing}),
  };
}

/** Returns the group with this id, if there is one. */
export async function findGroup(engine: Engine, id: string): Promise<Group | undefined> {
  const {hits} = await engine.search({size: 1, query: {ids: {values: [id]}}});
  return hits.hits[0]?._source.group as Group | undefined;
}
