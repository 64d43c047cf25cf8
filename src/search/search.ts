import type {Group} from '../model/group.js';
import type {Query} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import {ALL_VOCABULARIES} from './all-vocabularies.js';
import {buildIndex} from './index/build-index.js';
import type {IndexOptions} from './index/build-index.js';
import {openSearch} from './open-search.js';
import type {LocalSearch, SearchOptions} from './open-search.js';
import {relax} from './relax.js';

export type {LocalSearch, PlaceMatch} from './open-search.js';

/**
 * Creates a search for a list of groups, on this thread. It understands sentences in all supported languages, or only in those of the `vocabularies` you pass.
 * Without `now`, the index is built at the first query, for the time of that query.
 */
export function createSearch(
  groups: readonly Group[],
  options: Partial<IndexOptions> & SearchOptions = {},
): LocalSearch {
  const groupAt = (position: number) => groups[position] as Group;
  const open = (now: Now): LocalSearch =>
    openSearch(buildIndex(groups, {...options, now}), groupAt, {vocabularies: ALL_VOCABULARIES, ...options});
  let search = options.now === undefined ? undefined : open(options.now);
  return {
    size: groups.length,
    groupAt,
    find: (id) => groups.find((group) => group.id === id),
    places: (text) => (search ?? open(0)).places(text),
    query(asked, now) {
      const opened = (search ??= open(now));
      const answer = opened.query(asked, now);
      const totalOf = (wider: Query) => opened.query({...wider, limit: 0}, now).total;
      return answer.total ? answer : {...answer, relaxed: relax(asked, totalOf)};
    },
  };
}
