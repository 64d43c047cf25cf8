/**
 * Chooses the groups to suggest if none matches the whole query: nearby groups, groups that people can join from home,
 * or otherwise groups for any kind of trouble, or for people close to someone. Never groups that have nothing to do
 * with the query.
 */
import type {Answer, Query} from '../../../model/query.js';
import {isAsking} from '../query-changes.js';

/** A few groups, and the query that found them. */
export interface OtherGroups {
  /**
   * Why they are shown: nearest without the distance limit, online wherever they are, soon with the same filters, or
   * open to any kind of trouble (one's own, or that of someone close).
   */
  reason: 'near' | 'online' | 'soon' | 'general' | 'family';
  query: Query;
  answer: Answer;
}

/** More would be a second list. */
const MOST_GROUPS = 3;
/** Some of these groups don't meet, or are already shown. */
const LOOKED_AT = 20;

/** Returns at most three groups for each reason, and each group only once. */
export async function otherGroups(
  query: Query,
  ask: (query: Query) => Answer | Promise<Answer>,
): Promise<OtherGroups[]> {
  const {near, filters} = query;
  const shown = new Set<string>();
  const find = async (reason: OtherGroups['reason'], asked: Query): Promise<OtherGroups[]> => {
    const answer = await ask({...asked, offset: 0, limit: LOOKED_AT});
    const fresh = answer.groups
      .flatMap(({id, status}, index) => (shown.has(id) || status === 'paused' || status === 'ended' ? [] : [index]))
      .slice(0, MOST_GROUPS);
    if (fresh.length === 0) return [];
    const groups = fresh.flatMap((index) => answer.groups[index] ?? []);
    for (const {id} of groups) shown.add(id);
    const distancesKm = fresh.map((index) => answer.distancesKm[index]);
    return [{reason, query: asked, answer: {...answer, groups, distancesKm}}];
  };
  const found = [
    ...(near?.radiusKm === undefined ? [] : await find('near', {...query, near: {...near, radiusKm: undefined}})),
    ...(await find('online', {...query, near: undefined, filters: {...filters, format: ['online', 'phone']}})),
  ];
  if (found.length > 0) return found;
  const plain = {...query, words: undefined, meant: undefined};
  // Misspelled words are the most common reason, so the filters stay as long as they match anything.
  const without = isAsking(plain) ? await find('soon', plain) : [];
  if (without.length > 0) return without;
  const kind = query.meant?.facets.kind?.includes('family') ? 'family' : 'general';
  return find(kind, {isPrivate: query.isPrivate, filters: {kind: [kind]}});
}
