import {initialState, Task} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {openDirectory} from '../../../directory/directory.js';
import type {Directory, Feed, Search} from '../../../directory/shapes.js';
import type {Problem} from '../../../model/problem.js';
import type {Source} from '../../../sources/source.js';
import {SourceError} from '../../../sources/source.js';
import {whenBack} from '../../../ui/when-back.js';

export interface DirectoryOptions {
  /** Everything that identifies the list, as plain values. A change loads the list again. */
  key: () => readonly unknown[];
  /** The list; undefined if the page hasn't set one yet. */
  from: () => Feed | Source | undefined;
  pageSize: number;
  viewerZone: () => string;
  now: () => number;
  /** Resolves once search can interpret words, or once that has failed for good. */
  words: () => Promise<unknown>;
}

/** After this time, visitors see that loading takes longer than usual. */
const SLOW_MS = 5000;
/** Delays before a failed list is loaded again. They increase, because more requests don't help a server in trouble. */
const RETRY_DELAYS_MS = [10_000, 30_000, 90_000];
/** No server is believed that asks for a longer pause, and timers could not wait 25 of them. */
const DAY_MS = 86_400_000;

/** How long a server asks us to wait, in ms. Parses its `Retry-After` header: seconds or a date. */
function pauseOf({values: {retryAfter = 0}}: Problem): number {
  return Math.min(Number(retryAfter) * 1000 || Date.parse(String(retryAfter)) - Date.now(), DAY_MS) || 0;
}

/**
 * Keeps the element's list loaded: loads it, waits for its search, retries, and stops when the element leaves the page.
 */
export class DirectoryController implements ReactiveController {
  /** Set once words, places and filters work. */
  search?: Search;
  /** Whether search failed although the list loaded. */
  searchFailed = false;
  /**
   * Whether a list has become searchable or has failed before. From then on, the tools stay, even while another list
   * loads.
   */
  hasSettled = false;
  isSlow = false;
  /** The directory that loaded last, kept while a newer one loads. */
  opened?: Directory;
  /** Why the last attempt failed; undefined while loading and after success. */
  problem?: Problem;
  readonly options: DirectoryOptions;
  readonly #host: ReactiveControllerHost;
  readonly #loading: Task<readonly unknown[], Directory>;
  #timer?: ReturnType<typeof setTimeout>;
  #attempts = 0;
  /** The earliest time for the next request that the server accepts, by `performance.now()`. */
  #notBefore = 0;
  #wasInterrupted = false;
  #onPage = new AbortController();

  constructor(host: ReactiveControllerHost, options: DirectoryOptions) {
    this.#host = host;
    this.options = options;
    host.addController(this);
    this.#loading = new Task(host, {args: options.key, task: (_, {signal}) => this.#load(signal)});
  }

  hostConnected() {
    this.#onPage = new AbortController();
    whenBack(() => performance.now() < this.#notBefore || this.#retryByItself(), this.#onPage.signal);
    // Work that was interrupted when the element left the page starts again.
    if (this.#wasInterrupted) void this.#loading.run();
    this.#wasInterrupted = false;
  }

  hostDisconnected() {
    this.#onPage.abort();
    clearTimeout(this.#timer);
    this.#wasInterrupted = !this.search;
    this.#loading.abort();
    this.#work.abort();
  }

  /** Tries again if something failed. */
  readonly retry = () => {
    if (this.problem || this.searchFailed) void this.#loading.run();
  };

  /** A list that is too large stays too large, so it is downloaded again only on request. */
  readonly #retryByItself = () => {
    if (this.problem?.code !== 'too-large') this.retry();
  };

  /** Loads the list again. The result of an earlier load that is still running is dropped. */
  reload(): Promise<void> {
    return this.#loading.run();
  }

  /** Cancels all work on a list: loading, parsing and indexing. */
  #work = new AbortController();

  async #load(taskSignal: AbortSignal): Promise<Directory | typeof initialState> {
    this.#work.abort();
    const work = (this.#work = new AbortController());
    taskSignal.addEventListener('abort', () => work.abort(taskSignal.reason), {once: true});
    const {signal} = work;
    clearTimeout(this.#timer);
    const {from, pageSize, viewerZone, now} = this.options;
    const source = from();
    if (!source) return initialState;
    this.problem = undefined;
    this.isSlow = false;
    this.#timer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, SLOW_MS);
    try {
      const context = {
        pageSize,
        signal,
        onChange: () => this.#host.requestUpdate(),
        get viewerZone() {
          return viewerZone();
        },
      };
      const directory = await openDirectory(source, context, now());
      // A source may ignore the signal.
      signal.throwIfAborted();
      clearTimeout(this.#timer);
      this.opened = directory;
      this.search = undefined;
      this.searchFailed = false;
      this.#attempts = 0;
      void this.#awaitSearch(directory, signal);
      return directory;
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
      throw error;
    }
  }

  async #awaitSearch(directory: Directory, signal: AbortSignal) {
    const [search] = await Promise.all([directory.search.catch(() => undefined), this.options.words()]);
    if (signal.aborted) return;
    this.search = search;
    this.searchFailed = !search;
    this.hasSettled = true;
    this.#host.requestUpdate();
  }

  #fail(error: unknown) {
    this.hasSettled = true;
    this.problem =
      error instanceof SourceError ? error.problem : {code: 'unknown-format', values: {found: String(error)}};
    clearTimeout(this.#timer);
    const pauseMs = pauseOf(this.problem);
    this.#notBefore = performance.now() + pauseMs;
    const delayMs = RETRY_DELAYS_MS[this.#attempts++];
    if (delayMs) this.#timer = setTimeout(this.#retryByItself, Math.max(delayMs, pauseMs));
  }
}
