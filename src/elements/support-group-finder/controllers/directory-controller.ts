import {initialState, Task} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {openDirectory} from '../../../directory/directory.js';
import type {Directory, Feed, Search} from '../../../directory/shapes.js';
import type {Problem} from '../../../model/problem.js';
import type {Source} from '../../../sources/source.js';
import {SourceError} from '../../../sources/source.js';
import {whenBack} from '../../../ui/when-back.js';

export interface DirectoryOptions {
  /** Everything that says which list it is, as plain values: a change loads anew. */
  key: () => readonly unknown[];
  /** The list; undefined when the page has named none yet. */
  from: () => Feed | Source | undefined;
  pageSize: number;
  viewerZone: () => string;
  now: () => number;
  /** Resolves when search can tell what words mean, or will never. */
  words: () => Promise<unknown>;
}

/** After this the visitor reads that it takes longer than usual. */
const SLOW_MS = 5000;
/** A failed list is tried again by itself, each time later: a server in trouble is not helped by more requests. */
const RETRY_DELAYS_MS = [10_000, 30_000, 90_000];
/** No server is believed that asks for a longer pause, and timers could not wait 25 of them. */
const DAY_MS = 86_400_000;

/** How long a server asks not to be asked again, in ms: its header `Retry-After`, in seconds or as a date. */
function pauseOf({values: {retryAfter = 0}}: Problem): number {
  return Math.min(Number(retryAfter) * 1000 || Date.parse(String(retryAfter)) - Date.now(), DAY_MS) || 0;
}

/** Keeps the list of the element loaded: loads it, waits for its search, tries again, and stops all of it when the element leaves the page. */
export class DirectoryController implements ReactiveController {
  /** Words, places and filters work. */
  search?: Search;
  /** Search itself could not be had; the list is there. */
  searchFailed = false;
  /** A list could be searched once, or failed. From then on the tools stay, also while another list is on its way. */
  hasSettled = false;
  isSlow = false;
  /** The directory loaded last, kept while a newer one is being tried. */
  opened?: Directory;
  /** Why the last try failed; undefined while loading or when all is well. */
  problem?: Problem;
  readonly options: DirectoryOptions;
  readonly #host: ReactiveControllerHost;
  readonly #loading: Task<readonly unknown[], Directory>;
  #timer?: ReturnType<typeof setTimeout>;
  #attempts = 0;
  /** By `performance.now()`: the server wants no request before that. */
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
    whenBack(() => performance.now() < this.#notBefore || this.retry(), this.#onPage.signal);
    // Work that was under way when the element left the page begins anew.
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

  /** Tries again, unless all is well. */
  readonly retry = () => {
    if (this.problem || this.searchFailed) void this.#loading.run();
  };

  /** Loads anew. An answer that comes after a newer one was asked for is dropped. */
  reload(): Promise<void> {
    return this.#loading.run();
  }

  /** Ends the work on a list: its loading, its reading, its index. */
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
      const directory = await openDirectory(source, {pageSize, viewerZone: viewerZone(), signal}, now());
      // A source need not heed the signal.
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
    if (delayMs) this.#timer = setTimeout(this.retry, Math.max(delayMs, pauseMs));
  }
}
