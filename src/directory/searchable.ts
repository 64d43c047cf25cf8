import type {Group} from '../model/group.js';
import type {Now} from '../model/schedule.js';
import {indexSteps} from '../search/build-index.js';
import type {SearchIndex} from '../search/build-index.js';
import type {Search} from '../search/search.js';
import {openSearch} from '../search/search.js';
import {runSliced} from './run-sliced.js';

/** Makes a list searchable on this thread, in slices. */
export async function indexInSlices(
  groups: readonly Group[],
  viewerZone: string,
  signal: AbortSignal,
  now: Now,
): Promise<Search> {
  const index = await runSliced(indexSteps(groups, {now, viewerZone}), signal);
  return searchIn(index, (position) => groups[position] as Group, viewerZone);
}

/** A search over an index that was built elsewhere. */
export function searchIn(index: SearchIndex, groupAt: (position: number) => Group, viewerZone: string): Search {
  return openSearch(index, groupAt, {viewerZone});
}
