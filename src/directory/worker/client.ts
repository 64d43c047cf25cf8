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

/**
 * Reads and indexes a list in a Worker that has started; `bytes` are handed over to it. When the Worker dies or falls silent, `onPage` does the work on
 * the page instead.
 */
export type OpenInWorker = (
  bytes: Uint8Array<ArrayBuffer>,
  options: SourceOptions,
  context: DirectoryContext,
  now: Now,
  onPage: () => Promise<Directory>,
) => Promise<Directory>;

/**
 * A Worker that says nothing for so long has died, or waits for memory. It speaks every second while it works step by step; the longest step is parsing
 * 100 MB of JSON.
 */
const SILENCE_MS = 20_000;

/** Starts a Worker; undefined when the page cannot have one, and the caller does the work itself. Aborting ends it at any time. */
export async function startReading(signal: AbortSignal): Promise<OpenInWorker | undefined> {
  const worker = await startWorker();
  if (!worker) return undefined;
  if (signal.aborted) worker.terminate();
  signal.addEventListener('abort', () => worker.terminate(), {once: true});
  return (bytes, options, context, now, onPage) => {
    const {pageSize, viewerZone} = context;
    const request = {bytes, options: plainOptions(options), pageSize, viewerZone, now: Number(now)};
    return ask(worker, request, signal, onPage);
  };
}

function ask(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal,
  onPage: () => Promise<Directory>,
): Promise<Directory> {
  const search = promiseWithResolvers<Search>();
  // No one waits for the search when the list itself cannot be read.
  search.promise.catch(() => undefined);
  let directory: Directory | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(silence);
      worker.onmessage = worker.onerror = null;
      worker.terminate();
    };
    const fail = (reason: Error) => {
      end();
      reject(reason);
      search.reject(reason);
    };
    const replace = () => {
      end();
      const replacement = onPage();
      resolve(replacement);
      replacement
        .then(async (whole) => {
          search.resolve(await whole.search);
          if (directory) directory.account = whole.account;
        })
        .catch(search.reject);
    };
    const keepWatch = () => {
      clearTimeout(silence);
      silence = setTimeout(replace, SILENCE_MS);
    };
    signal.addEventListener('abort', () => fail(signal.reason as Error), {once: true});
    worker.onerror = (event) => {
      // Said once, by whoever does the work now.
      event.preventDefault();
      replace();
    };
    worker.onmessage = ({data}: MessageEvent<WorkerReply>) => {
      keepWatch();
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
    keepWatch();
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
