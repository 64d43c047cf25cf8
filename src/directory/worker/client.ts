/** The page's side of reading a large list in a Worker. */
import type {Now} from '../../model/schedule.js';
import {openSearch} from '../../search/open-search.js';
import type {SourceOptions} from '../../sources/source.js';
import {SourceError} from '../../sources/source.js';
import {searchInHand} from '../search-in-hand.js';
import type {Directory, DirectoryContext, Search} from '../shapes.js';
import type {ReadRequest, WorkerReply} from './messages.js';
import {unpackGroups} from './packed-groups.js';
import {startWorker} from './start.js';
import {SilenceWatch} from './watch.js';

/** A list for a Worker. `isCut` is true if this is only its beginning. */
export interface WorkerList {
  list: Blob;
  isCut: boolean;
  options: SourceOptions;
}

/** Reads and indexes a list in a Worker that has started. One that crashes or falls silent is replaced by `openOnPage`. */
export type OpenInWorker = (
  list: WorkerList,
  context: DirectoryContext,
  now: Now,
  openOnPage: () => Promise<Directory>,
) => Promise<Directory>;

/** Starts a Worker; undefined when the page cannot have one, and the caller does the work itself. Aborting ends it at any time. */
export async function startReading(signal: AbortSignal): Promise<OpenInWorker | undefined> {
  const worker = await startWorker();
  if (!worker) return undefined;
  if (signal.aborted) worker.terminate();
  signal.addEventListener('abort', () => worker.terminate(), {once: true});
  return ({list, isCut, options}, context, now, openOnPage) => {
    const {pageSize, viewerZone} = context;
    const request = {list, isCut, options: plainOptions(options), pageSize, viewerZone, now: Number(now)};
    return ask(worker, request, signal, openOnPage);
  };
}

function ask(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal,
  openOnPage: () => Promise<Directory>,
): Promise<Directory> {
  const search = promiseWithResolvers<Search>();
  // No one waits for the search when the list itself cannot be read.
  search.promise.catch(() => undefined);
  let directory: Directory | undefined;
  return new Promise((resolve, reject) => {
    const end = () => {
      watch.stop();
      worker.onerror = worker.onmessage = worker.onmessageerror = null;
      worker.terminate();
    };
    const fail = (reason: Error) => {
      end();
      reject(reason);
      search.reject(reason);
    };
    /** What the Worker has shown stays until the page finishes the work. */
    const replace = async () => {
      end();
      try {
        const opened = await openOnPage();
        if (!directory) return resolve(opened);
        const found = await opened.search;
        directory.account = opened.account;
        search.resolve(found);
      } catch (error) {
        fail(error as Error);
      }
    };
    const watch = new SilenceWatch(() => void replace());
    signal.addEventListener('abort', () => fail(signal.reason as Error), {once: true});
    worker.onerror = worker.onmessageerror = (event: Event) => {
      // Otherwise, the browser reports the Worker's error as an error of the page.
      event.preventDefault();
      void replace();
    };
    worker.onmessage = ({data}: MessageEvent<WorkerReply>) => {
      watch.heard();
      if (data.step === 'problem') fail(new SourceError(data.problem));
      if (data.step === 'first') {
        directory = {first: data.first, account: data.account, search: search.promise};
        resolve(directory);
      }
      if (data.step === 'index') {
        end();
        if (directory) directory.account = data.account;
        const {viewerZone} = request;
        search.resolve(searchInHand(openSearch(data.index, unpackGroups(data.packed), {viewerZone})));
      }
    };
    worker.postMessage(request);
  });
}

/** `Promise.withResolvers` is newer than our browser floor (Safari 17.4, Chrome 119, Firefox 121). */
function promiseWithResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((...handlers) => ([resolve, reject] = handlers));
  return {promise, resolve, reject};
}

/** A feed may carry more than a Worker can be sent. */
function plainOptions({
  key,
  type,
  timeZone,
  programme,
  language,
  name,
  url,
  licence,
  attribution,
}: SourceOptions): SourceOptions {
  return {key, type, timeZone, programme, language, name, url, licence, attribution};
}
