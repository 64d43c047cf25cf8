/** All that a list needs beyond its first cards: every record of it read, and made searchable, on the page's thread in slices. */
import type {Group} from '../model/group.js';
import type {Now} from '../model/schedule.js';
import {indexSteps} from '../search/build-index.js';
import type {SearchIndex} from '../search/build-index.js';
import type {Search} from '../search/search.js';
import {openSearch} from '../search/search.js';
import {decodeText} from '../sources/decode-text.js';
import {readGroups, readMeetingGuideRows} from '../sources/read.js';
import type {Loaded, SourceOptions} from '../sources/source.js';
import {SourceError} from '../sources/source.js';
import {accountOf} from './account.js';
import type {Directory, DirectoryContext} from './shapes.js';
import {firstPage} from './first-page.js';
import {runSliced} from './run-sliced.js';

/** A list with nothing in it is a list: the visitor is told so, and nothing has failed. */
function emptyList(error: unknown): Loaded {
  if (error instanceof SourceError && error.problem.code === 'empty') {
    return {type: 'native', groups: [], rejected: [], merged: 0, records: 0, warnings: []};
  }
  throw error;
}

/** Reads a list from its bytes, or from its rows when it is in Meeting Guide format. */
export function readList(
  list: Uint8Array | readonly unknown[],
  options: SourceOptions,
  signal: AbortSignal,
): Promise<Loaded> {
  return list instanceof Uint8Array
    ? readGroups(decodeText(list), options).catch(emptyList)
    : readMeetingGuideRows(list, options, (steps) => runSliced(steps, signal));
}

/** Opens a list from its bytes or its rows. */
export async function openList(
  list: Uint8Array | readonly unknown[],
  options: SourceOptions,
  context: DirectoryContext,
  now: Now,
): Promise<Directory> {
  return directoryOf(await readList(list, options, context.signal), context, now);
}

/** A list that goes on growing, or asks a server, after it was opened: it makes its directory itself. */
export interface LivingList extends Loaded {
  open(context: DirectoryContext, now: Now): Directory;
}

/** Opens a list that has been read. */
export function directoryOf(loaded: Loaded | LivingList, context: DirectoryContext, now: Now): Directory {
  if ('open' in loaded) return loaded.open(context, now);
  const {groups} = loaded;
  const {pageSize, viewerZone} = context;
  const search = indexInSlices(groups, context, now);
  // Nobody waits for the search of a list that is not wanted any more.
  search.catch(() => undefined);
  return {first: firstPage(groups, pageSize, viewerZone, now), account: accountOf(loaded), search};
}

async function indexInSlices(
  groups: readonly Group[],
  {viewerZone, signal}: DirectoryContext,
  now: Now,
): Promise<Search> {
  const index = await runSliced(indexSteps(groups, {now, viewerZone}), signal);
  return searchIn(index, (position) => groups[position] as Group, viewerZone);
}

/** A search over an index that was built elsewhere. */
export function searchIn(index: SearchIndex, groupAt: (position: number) => Group, viewerZone: string): Search {
  return openSearch(index, groupAt, {viewerZone});
}
