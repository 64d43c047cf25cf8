/**
 * Which groups to show when none fits all that was asked: near ones, ones that can be joined from home, else those for any trouble, or for
 * those who are close to someone. Never groups that share nothing with the question.
 */
import type {Answer, Query} from '../../../model/query.js';
import {isAsking} from '../query-changes.js';

/** A few groups with the question that found them. */
export interface OtherGroups {
  /**
   * Why they are shown: the nearest without the limit of distance, online in any place, soon with the same filters, or open to every trouble
   * (of one's own, or of someone close).
   */
  reason: 'near' | 'online' | 'soon' | 'general' | 'family';
  query: Query;
  answer: Answer;
}

/** More is a second list. */
const MOST_GROUPS = 3;
/** Some of those looked at do not meet, or are shown already. */
const LOOKED_AT = 20;

/** At most three of each; a group stands once. */
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
  // Misspelt words are the commonest reason: what was chosen stays as long as it finds anything.
  const without = isAsking(plain) ? await find('soon', plain) : [];
  if (without.length > 0) return without;
  const kind = query.meant?.facets.kind?.includes('family') ? 'family' : 'general';
  return find(kind, {isPrivate: query.isPrivate, filters: {kind: [kind]}});
}
