/**
 * A list of groups that can be searched. Joins `sources` and `search`, and decides where the work is done: a small list on the page's own
 * thread in slices, a large one in a Worker.
 */
import type {Group} from '../model/group.js';
import type {Now} from '../model/schedule.js';
import {indexSteps} from '../search/index/build-index.js';
import {openSearch} from '../search/open-search.js';
import {joined, sizeOf} from '../sources/servers/fetch-bytes.js';
import type {Piece} from '../sources/servers/fetch-bytes.js';
import type {Loaded, Reading, Source} from '../sources/source.js';
import {accountOf} from './account.js';
import {fetchFeed, isManifest, loadPrepared} from './feed-source.js';
import {firstPage, firstPageOfUnread} from './first-page.js';
import {afterPaint, runSliced} from './run-sliced.js';
import {loadedOf, searchInHand} from './search-in-hand.js';
import type {Directory, DirectoryContext, Feed, LivingList, Search} from './shapes.js';
import type {OpenInWorker} from './worker/client.js';

/** About 2,000 records of Meeting Guide JSON: below, a Worker costs more than it saves. */
const WORKER_BYTES = 1_000_000;

/** Loads a list and shows its first page; fails with a `SourceError` whose problem says why. */
export async function openDirectory(from: Feed | Source, context: DirectoryContext, now: Now): Promise<Directory> {
  const {signal, fetch, pageSize} = context;
  if ('load' in from) return directoryOf(await from.load(signal), context, now);
  const packed = isManifest(from.src) && (await (await loadPrepared()).openPrepared(from, context, now));
  if (packed) return packed;

  let starting: Promise<OpenInWorker | undefined> | undefined;
  const startWorker = () =>
    (starting ??= import('./worker/client.js').then(
      ({startReading}) => startReading(signal),
      // Without its file there is no Worker, and the page reads the list itself.
      () => undefined,
    ));
  const {pieces, isCut, startReading} = await fetchFeed(from, {
    signal,
    fetch,
    // The Worker starts while a long list is still on its way.
    onProgress: (received, expected) => {
      if (Math.max(received, expected) > WORKER_BYTES) void startWorker();
    },
  });
  const openOnPage = async (bytes: Piece): Promise<Directory> => {
    const reading = await startReading(bytes);
    const soonest = reading.soonest?.(pageSize, context.viewerZone, now) ?? [];
    if (!soonest.length) return directoryOf(await runSliced(reading.steps, signal), context, now);
    return directoryBeingRead(soonest, reading, context, now);
  };
  const openInWorker = sizeOf(pieces) > WORKER_BYTES ? await startWorker() : undefined;
  let directory: Promise<Directory>;
  if (openInWorker) {
    // The browser keeps the bytes until the Worker is done, outside of the page's memory.
    const list = new Blob(pieces);
    directory = openInWorker({list, isCut, options: from}, context, now, async () =>
      openOnPage(new Uint8Array(await list.arrayBuffer())),
    );
  } else directory = openOnPage(joined(pieces));
  return isCut ? asBeginning(await directory) : directory;
}

/** Says of a directory that it has only the first groups of a list. */
function asBeginning(directory: Directory): Directory {
  const search = directory.search.then((whole) => loadedOf(whole));
  search.catch(() => undefined);
  return Object.assign(directory, {isCut: true, search, first: {...directory.first, of: 'loaded'}});
}

/** Opens a list that has been read. */
export function directoryOf(loaded: Loaded | LivingList, context: DirectoryContext, now: Now): Directory {
  if ('open' in loaded) return loaded.open(context, now);
  const {groups} = loaded;
  const {pageSize, viewerZone} = context;
  const search = indexInSlices(groups, context, now);
  // No one waits for the search of a list that is no longer wanted.
  search.catch(() => undefined);
  return {first: firstPage(groups, pageSize, viewerZone, now), account: accountOf(loaded), search};
}

/** Opens a list with the groups that meet next, and reads all of it while the visitor looks at them. */
function directoryBeingRead(
  soonest: readonly Group[],
  {steps}: Reading,
  context: DirectoryContext,
  now: Now,
): Directory {
  const {pageSize, viewerZone, signal} = context;
  const opened: Pick<Directory, 'first' | 'account'> = {first: firstPageOfUnread(soonest, pageSize, viewerZone, now)};
  const search = (async () => {
    await afterPaint();
    const loaded = await runSliced(steps, signal);
    opened.account = accountOf(loaded);
    return indexInSlices(loaded.groups, context, now);
  })();
  search.catch(() => undefined);
  return Object.assign(opened, {search});
}

async function indexInSlices(
  groups: readonly Group[],
  {viewerZone, signal}: DirectoryContext,
  now: Now,
): Promise<Search> {
  await afterPaint();
  const index = await runSliced(indexSteps(groups, {now, viewerZone}), signal);
  return searchInHand(openSearch(index, (position) => groups[position] as Group, {viewerZone}));
}
