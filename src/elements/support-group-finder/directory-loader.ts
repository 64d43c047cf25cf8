/** Keeps the element's list loaded: loads it, waits for its search, tries again, and stops all of it when the element leaves the page. */
import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Directory, Feed} from '../../directory/directory.js';
import {openDirectory} from '../../directory/directory.js';
import type {Problem} from '../../model/problem.js';
import type {Search} from '../../search/search.js';
import type {Source} from '../../sources/source.js';
import {SourceError} from '../../sources/source.js';

export interface DirectoryLoaderOptions {
  /** Everything that says which list it is, as plain values: a change loads anew. */
  key: () => readonly unknown[];
  /** The list; undefined when the page has named none yet. */
  from: () => Feed | Source | undefined;
  pageSize: number;
  viewerZone: () => string;
  now: () => number;
}

/** After this the visitor is told that it takes longer than usual. */
const SLOW_MS = 5000;
/** A failed list is tried again by itself, each time later: a server in trouble is not helped by more requests. */
const RETRY_DELAYS_MS = [10_000, 30_000, 90_000];

export class DirectoryLoader implements ReactiveController {
  /** Words, places and filters work. */
  search?: Search;
  /** Search itself could not be had; the list is there. */
  searchFailed = false;
  isSlow = false;
  /** What was loaded last, kept while something newer is being tried. */
  directory?: Directory;
  private readonly host: ReactiveControllerHost;
  private readonly task: Task<readonly unknown[], Directory>;
  private readonly options: DirectoryLoaderOptions;
  private timer?: ReturnType<typeof setTimeout>;
  private attempts = 0;
  private isConnected = false;
  private wasInterrupted = false;
  /** Ends the work on a list, its index too, which goes on after the task is complete. */
  private work?: AbortController;

  constructor(host: ReactiveControllerHost, options: DirectoryLoaderOptions) {
    this.host = host;
    this.options = options;
    this.task = new Task(host, {
      args: () => options.key(),
      task: (_key, {signal}) => this.load(signal),
      onComplete: () => this.settle(),
      onError: () => this.retryLater(),
    });
    host.addController(this);
  }

  /** Why the last try failed; undefined while loading or when all is well. */
  get problem(): Problem | undefined {
    const {status, error} = this.task;
    if (status !== TaskStatus.ERROR) return undefined;
    return error instanceof SourceError ? error.problem : {code: 'unknown-format', values: {found: String(error)}};
  }

  hostConnected() {
    this.isConnected = true;
    addEventListener('online', this.retry);
    if (this.wasInterrupted) void this.task.run();
  }

  hostDisconnected() {
    this.isConnected = false;
    removeEventListener('online', this.retry);
    this.settle();
    this.wasInterrupted = this.task.status === TaskStatus.PENDING || Boolean(this.directory && !this.search);
    this.work?.abort();
  }

  /** Loads anew: what was to be loaded is not the same any more. */
  reload() {
    void this.task.run();
  }

  /** Tries again, unless all is well. */
  readonly retry = () => {
    if (this.problem || this.searchFailed) void this.task.run();
  };

  private async load(taskSignal: AbortSignal): Promise<Directory> {
    const {from, pageSize, viewerZone, now} = this.options;
    const source = from();
    if (!source) return new Promise(() => undefined);
    this.work?.abort();
    const {signal} = (this.work = endedBy(taskSignal));
    this.settle();
    this.isSlow = false;
    this.timer = setTimeout(() => {
      this.isSlow = true;
      this.host.requestUpdate();
    }, SLOW_MS);
    const directory = await openDirectory(source, {pageSize, viewerZone: viewerZone(), signal}, now());
    // A source need not heed the signal, and a late answer must not replace a newer one.
    signal.throwIfAborted();
    this.directory = directory;
    this.search = undefined;
    this.searchFailed = false;
    this.attempts = 0;
    void this.awaitSearch(directory, signal);
    return directory;
  }

  private async awaitSearch(directory: Directory, signal: AbortSignal) {
    try {
      const search = await directory.search;
      if (this.directory === directory) this.search = search;
    } catch {
      this.searchFailed = !signal.aborted && this.directory === directory;
    }
    this.host.requestUpdate();
  }

  private settle() {
    clearTimeout(this.timer);
  }

  private retryLater() {
    this.settle();
    // Taking the element away ends its task with an error too; nobody wants that list any more.
    const delayMs = this.isConnected ? RETRY_DELAYS_MS[this.attempts++] : undefined;
    if (delayMs !== undefined) this.timer = setTimeout(this.retry, delayMs);
  }
}

/** A controller that is aborted with `signal` (`AbortSignal.any` is newer than our browser floor: Safari 17.4). */
function endedBy(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(signal.reason), {once: true});
  return controller;
}
