/** All that a list needs beyond its first cards: every record of it read, and made searchable, on the page's thread in slices. */
import type {Group} from '../model/group.js';
import type {Now} from '../model/schedule.js';
import {indexSteps} from '../search/index/build-index.js';
import type {SearchIndex} from '../search/index/build-index.js';
import type {Search} from '../search/open-search.js';
import {openSearch} from '../search/open-search.js';
import {readMeetingGuideRows} from '../sources/formats/meeting-guide/rows.js';
import type {Loaded, SourceOptions} from '../sources/source.js';
import {accountOf} from './account.js';
import {firstPage} from './first-page.js';
import {phrasesFor} from './phrases-for.js';
import {runSliced} from './run-sliced.js';
import type {Directory, DirectoryContext} from './shapes.js';

/** Reads the rows of a list in Meeting Guide format, without what only the whole of it shows. */
export const readRows = (rows: readonly unknown[], options: SourceOptions, signal: AbortSignal): Promise<Loaded> =>
  readMeetingGuideRows(rows, options, (steps) => runSliced(steps, signal));

/** Opens a list from such rows. */
export async function openRows(
  rows: readonly unknown[],
  options: SourceOptions,
  context: DirectoryContext,
  now: Now,
): Promise<Directory> {
  const loaded = await readRows(rows, options, context.signal);
  return Object.assign(directoryOf(loaded, context, now), {unmarked: loaded});
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
  const phrases = await phrasesFor(groups);
  const index = await runSliced(indexSteps(groups, {now, viewerZone, phrases}), signal);
  return searchIn(index, (position) => groups[position] as Group, viewerZone);
}

/** A search over an index that was built elsewhere. */
export function searchIn(index: SearchIndex, groupAt: (position: number) => Group, viewerZone: string): Search {
  return openSearch(index, groupAt, {viewerZone});
}
