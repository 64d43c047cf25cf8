/**
 * A list of groups that has been read, and soon can be searched. Joins `sources` and `search`, and decides where the work is done: a
 * small list on the page's own thread in slices, a large one in a Worker.
 */
import type {Result} from '../model/query.js';
import type {Now} from '../model/schedule.js';
import type {Search} from '../search/search.js';
import {decodeText, fetchBytes} from '../sources/fetch-bytes.js';
import {readGroups} from '../sources/read.js';
import type {Loaded, Source, SourceOptions} from '../sources/source.js';
import {SourceError} from '../sources/source.js';
import type {Account} from './account.js';
import {accountOf} from './account.js';
import {firstPage} from './first-page.js';
import type {OpenInWorker} from './in-worker.js';

export interface Directory {
  /** The first page of everything, soonest first: there before the index is, and of a long list before all of it has been read. */
  readonly first: Result;
  /** What became of the records of the feed; undefined as long as not all of them have been read. */
  readonly account?: Account;
  /** Words, places and filters; comes a moment after the list. */
  readonly search: Promise<Search>;
}

/** Where a list is: its address, with what the site knows of it. */
export interface Feed extends SourceOptions {
  src: string;
}

/** What opening a list needs from the page around it. */
export interface DirectoryContext {
  /** How many groups the first page has. */
  pageSize: number;
  /** IANA zone of the visitor. */
  viewerZone: string;
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
}

/** About 2,000 records of Meeting Guide JSON: below, a Worker costs more than it saves. */
const WORKER_BYTES = 1_000_000;

/** Loads a list and shows its first page; fails with a `SourceError` whose problem says why. */
export async function openDirectory(from: Feed | Source, context: DirectoryContext, now: Now): Promise<Directory> {
  if ('load' in from) return directoryOf(await from.load(context.signal), context, now);
  const {signal, fetch} = context;
  let starting: Promise<OpenInWorker | undefined> | undefined;
  const startWorker = () => (starting ??= import('./in-worker.js').then(({startReading}) => startReading(signal)));
  const bytes = await fetchBytes(from.src, {
    signal,
    fetch,
    // The Worker starts while the rest of a long list is still on its way.
    onProgress: (received) => {
      if (received > WORKER_BYTES) void startWorker();
    },
    isOnline: () => navigator.onLine,
  });
  const openInWorker = bytes.length > WORKER_BYTES ? await startWorker() : undefined;
  if (openInWorker) return openInWorker(bytes as Uint8Array<ArrayBuffer>, from, context, now);
  return directoryOf(await readGroups(decodeText(bytes), from).catch(emptyList), context, now);
}

/** A list with nothing in it is a list: the visitor is told so, and nothing has failed. */
function emptyList(error: unknown): Loaded {
  if (error instanceof SourceError && error.problem.code === 'empty') {
    return {type: 'native', groups: [], rejected: [], merged: 0, records: 0, warnings: []};
  }
  throw error;
}

/** A list that is here already. */
export function directoryOf(loaded: Loaded, context: DirectoryContext, now: Now): Directory {
  const {groups} = loaded;
  const {pageSize, viewerZone, signal} = context;
  const first = firstPage(groups, pageSize, viewerZone, now);
  const search = import('./searchable.js').then(({indexInSlices}) => indexInSlices(groups, viewerZone, signal, now));
  // Nobody waits for the search of a list that is not wanted any more.
  search.catch(() => undefined);
  return {
    first,
    account: accountOf(loaded),
    search,
  };
}
