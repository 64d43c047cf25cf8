/** Keeps the element's list loaded: loads it, waits for its search, tries again, and stops all of it when the element leaves the page. */
import type {Directory, Feed} from '../../../directory/shapes.js';
import {openDirectory} from '../../../directory/directory.js';
import type {Problem} from '../../../model/problem.js';
import type {Search} from '../../../search/open-search.js';
import type {Source} from '../../../sources/source.js';
import {SourceError} from '../../../sources/source.js';
import type {SmallElement} from '../../../ui/small-element.js';

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

export class DirectoryLoader {
  /** Words, places and filters work. */
  search?: Search;
  /** Search itself could not be had; the list is there. */
  searchFailed = false;
  isSlow = false;
  /** What was loaded last, kept while something newer is being tried. */
  directory?: Directory;
  /** Why the last try failed; undefined while loading or when all is well. */
  problem?: Problem;
  private readonly host: SmallElement;
  readonly options: DirectoryLoaderOptions;
  private key?: readonly unknown[];
  private timer?: ReturnType<typeof setTimeout>;
  private attempts = 0;
  /** Ends the work on a list: its loading, its reading, its index. */
  private work = new AbortController();

  constructor(host: SmallElement, options: DirectoryLoaderOptions) {
    this.host = host;
    this.options = options;
  }

  /** The element is on the page. */
  start() {
    addEventListener('online', this.retry);
    // Work that was going on when the element left the page begins anew.
    if (this.work.signal.aborted && !this.search) void this.reload();
  }

  /** The element has left the page. */
  stop() {
    removeEventListener('online', this.retry);
    this.settle();
    this.work.abort();
  }

  /** Loads anew when another list is named. */
  look() {
    const key = this.options.key();
    if (key.every((value, index) => value === this.key?.[index])) return;
    this.key = key;
    void this.reload();
  }

  /** Tries again, unless all is well. */
  readonly retry = () => {
    if (this.problem || this.searchFailed) void this.reload();
  };

  /** Loads anew. An answer that comes after a newer one was asked for is dropped. */
  async reload() {
    this.work.abort();
    this.settle();
    const {signal} = (this.work = new AbortController());
    const {from, pageSize, viewerZone, now} = this.options;
    const source = from();
    if (!source) return;
    this.problem = undefined;
    this.isSlow = false;
    this.timer = setTimeout(() => {
      this.isSlow = true;
      this.host.requestUpdate();
    }, SLOW_MS);
    this.host.requestUpdate();
    try {
      const directory = await openDirectory(source, {pageSize, viewerZone: viewerZone(), signal}, now());
      // A source need not heed the signal.
      if (signal.aborted) return;
      this.settle();
      this.directory = directory;
      this.search = undefined;
      this.searchFailed = false;
      this.attempts = 0;
      this.host.requestUpdate();
      await this.awaitSearch(directory, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.problem =
        error instanceof SourceError ? error.problem : {code: 'unknown-format', values: {found: String(error)}};
      this.retryLater();
      this.host.requestUpdate();
    }
  }

  private async awaitSearch(directory: Directory, signal: AbortSignal) {
    const search = await directory.search.catch(() => undefined);
    if (signal.aborted) return;
    this.search = search;
    this.searchFailed = !search;
    this.host.requestUpdate();
  }

  private settle() {
    clearTimeout(this.timer);
  }

  private retryLater() {
    this.settle();
    const delayMs = RETRY_DELAYS_MS[this.attempts++];
    if (delayMs !== undefined) this.timer = setTimeout(this.retry, delayMs);
  }
}
