import type {Group} from '../model/group.js';
import type {Query, Result} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import {MORE_PHRASES} from '../model/vocabulary/more-phrases.js';
import {buildIndex} from './index/build-index.js';
import type {IndexOptions} from './index/build-index.js';
import {openSearch} from './open-search.js';
import type {Search} from './open-search.js';
import {relax} from './relax.js';

export type {PlaceMatch, Search} from './open-search.js';

/** A search over a list on this thread. Without `now` the index waits for the first question and takes the time from that. */
export function createSearch(groups: readonly Group[], options: Partial<IndexOptions> = {}): Search {
  const groupAt = (position: number) => groups[position] as Group;
  const open = (now: Now): Search =>
    openSearch(buildIndex(groups, {phrases: MORE_PHRASES, ...options, now}), groupAt, options);
  let search = options.now === undefined ? undefined : open(options.now);
  const answer = (query: Query, now: Now): Result => {
    const opened = (search ??= open(now));
    const result = opened.query(query, now);
    const totalOf = (wider: Query) => opened.query({...wider, limit: 0}, now).total;
    return result.total ? result : {...result, relaxed: relax(query, totalOf)};
  };
  return {
    size: groups.length,
    groupAt,
    places: (text) => (search ?? open(0)).places(text),
    query: answer,
  };
}
