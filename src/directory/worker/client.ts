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

/** Reads and indexes a list in a Worker that has started; `bytes` are handed over to it. */
export type OpenInWorker = (
  bytes: Uint8Array<ArrayBuffer>,
  options: SourceOptions,
  context: DirectoryContext,
  now: Now,
) => Promise<Directory>;

/** Starts a Worker; undefined when the page cannot have one, and the caller does the work itself. Aborting ends it at any time. */
export async function startReading(signal: AbortSignal): Promise<OpenInWorker | undefined> {
  const worker = await startWorker();
  if (!worker) return undefined;
  if (signal.aborted) worker.terminate();
  signal.addEventListener('abort', () => worker.terminate(), {once: true});
  return (bytes, options, context, now) => {
    const {pageSize, viewerZone} = context;
    const request = {bytes, options: plainOptions(options), pageSize, viewerZone, now: Number(now)};
    return ask(worker, request, signal);
  };
}

function ask(worker: Worker, request: ReadRequest, signal: AbortSignal): Promise<Directory> {
  const search = promiseWithResolvers<Search>();
  // No one waits for the search when the list itself cannot be read.
  search.promise.catch(() => undefined);
  let directory: Directory | undefined;
  return new Promise((resolve, reject) => {
    const fail = (reason: Error) => {
      worker.terminate();
      reject(reason);
      search.reject(reason);
    };
    signal.addEventListener('abort', () => fail(signal.reason as Error), {once: true});
    worker.onerror = ({message}) => fail(new SourceError({code: 'unknown-format', values: {found: message}}));
    worker.onmessage = ({data}: MessageEvent<WorkerReply>) => {
      if (data.step === 'problem') fail(new SourceError(data.problem));
      if (data.step === 'first') {
        directory = {first: data.first, account: data.account, search: search.promise};
        resolve(directory);
      }
      if (data.step === 'index') {
        worker.terminate();
        if (directory) directory.account = data.account;
        const {viewerZone} = request;
        search.resolve(searchInHand(openSearch(data.index, unpackGroups(data.packed), {viewerZone})));
      }
    };
    worker.postMessage(request, [request.bytes.buffer]);
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
