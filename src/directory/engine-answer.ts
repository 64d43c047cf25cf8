/** What is sent to an engine, and what is made of its answer. */
import type {Group} from '../model/group.js';
import type {Answer, FacetName, Query} from '../model/query.js';
import {FACET_NAMES} from '../model/query.js';
import {nearestKm} from '../search/places/nearest.js';
import type {EngineAnswer} from '../sources/source.js';

/** Two decimals are about a kilometre. */
const coarse = (degrees: number): number => Math.round(degrees * 100) / 100;

/** For engines that skip instead of giving `next`. */
const SKIP = /^skip:(\d+)$/;

/** What leaves the device: only what was asked for, and a place to about a kilometre. */
export function questionOf({words, near, filters, thisWeek, order, offset, after, limit}: Query): Query {
  const skipped = SKIP.exec(after ?? '')?.[1];
  const skip = Number(skipped ?? offset ?? 0);
  const chosen = Object.entries(filters ?? {}).filter(([, values]: [string, unknown[] | undefined]) => values?.length);
  return {
    ...(words?.trim() && {words: words.trim()}),
    ...(near && {near: {...near, latitude: coarse(near.latitude), longitude: coarse(near.longitude)}}),
    ...(chosen.length > 0 && {filters: Object.fromEntries(chosen)}),
    ...(thisWeek && {thisWeek}),
    ...(order && {order}),
    ...(skip > 0 && {offset: skip}),
    ...(after !== undefined && !skipped && {after}),
    ...(limit !== undefined && {limit}),
  };
}

/** The answer of an engine with what it left out. `loaded` are the filters of the groups that have come so far, not counted. */
export function answerOf(
  {groups, total, isExact, of = 'all', distancesKm, reach, facets, next}: EngineAnswer,
  {near, offset = 0}: Query,
  loaded: Answer['facets'],
): Answer {
  const shown = offset + groups.length;
  const isCounted = Number.isSafeInteger(total) && total >= groups.length;
  const skipped = groups.length > 0 && shown < total ? `skip:${shown}` : undefined;
  return {
    total: isCounted ? total : shown,
    isExact: isCounted && (isExact ?? true),
    of,
    groups,
    distancesKm: distancesKm ?? groups.map((group) => near && nearestKm(group, near)),
    ...(reach && {reach}),
    facets: {...loaded, ...facets},
    next: next ?? skipped,
  };
}

/** The same filters without how often each value occurs: that of a few groups says nothing of all. */
export const uncounted = (facets: Answer['facets']): Answer['facets'] =>
  Object.fromEntries(FACET_NAMES.map((name) => [name, facets[name].map(({value}) => ({value}))])) as Record<
    FacetName,
    {value: string}[]
  >;

/** Groups by what came last, each once, at most `most`. */
export const withNewer = (groups: readonly Group[], fresh: readonly Group[], most: number): Group[] =>
  [...new Map([...groups, ...fresh].map((group) => [group.id, group])).values()].slice(-most);
