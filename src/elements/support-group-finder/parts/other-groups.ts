/** Which groups to show when none fits all that was asked: near ones, ones that can be joined from home, else whatever comes soon. */
import type {Query, Result} from '../../../model/query.js';

/** A few groups with the question that found them. */
export interface OtherGroups {
  /** Why they are shown: the nearest without the limit of distance, online in any place, or none of these and soon. */
  reason: 'near' | 'online' | 'soon';
  query: Query;
  result: Result;
}

/** More is a second list. */
const MOST_GROUPS = 3;
/** Some of those looked at do not meet, or are shown already. */
const LOOKED_AT = 20;

/** At most three of each; a group stands once. `ask` answers without telling anybody; undefined as long as there is no search. */
export function otherGroups(query: Query, ask: (query: Query) => Result | undefined): OtherGroups[] {
  const {near, filters} = query;
  const wider: [OtherGroups['reason'], Query | undefined][] = [
    ['near', near?.radiusKm === undefined ? undefined : {...query, near: {...near, radiusKm: undefined}}],
    ['online', {...query, near: undefined, filters: {...filters, format: ['online', 'phone']}}],
  ];
  const shown = new Set<string>();
  const find = (reason: OtherGroups['reason'], asked: Query | undefined): OtherGroups[] => {
    const result = asked && ask({...asked, offset: 0, limit: LOOKED_AT});
    const fresh =
      result?.groups
        .flatMap(({id, status}, index) => (shown.has(id) || status === 'paused' || status === 'ended' ? [] : [index]))
        .slice(0, MOST_GROUPS) ?? [];
    if (!result || !asked || fresh.length === 0) return [];
    const groups = fresh.flatMap((index) => result.groups[index] ?? []);
    for (const {id} of groups) shown.add(id);
    const distancesKm = fresh.map((index) => result.distancesKm[index]);
    return [{reason, query: asked, result: {...result, groups, distancesKm}}];
  };
  const found = wider.flatMap(([reason, asked]) => find(reason, asked));
  if (found.length > 0) return found;
  // Misspelt words are the commonest reason: what was chosen stays as long as it finds anything.
  const without = find('soon', {...query, words: undefined});
  return without.length > 0 ? without : find('soon', {});
}
