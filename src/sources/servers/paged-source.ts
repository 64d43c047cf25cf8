/** Lists that a server gives in pages: what has come is shown, and after a failure the rest is asked for from there. */
import type {Loaded, Part, PagedSource} from '../source.js';

/** One page of an answer. */
export interface ServerPage {
  /** What the page says, for `read` below. */
  content: unknown;
  /** How many records are in it. */
  records: number;
  /** How many there are on all pages, where the server says so. */
  total?: number;
  /** Address of the next page; undefined on the last. */
  next?: string;
}

/** A server with pages, in a format of its own. */
export interface PagedServer {
  /** Address of the first page. */
  first(signal: AbortSignal): Promise<string> | string;
  /** Asks for a page; fails with a `SourceError`. */
  ask(address: string, signal: AbortSignal): Promise<ServerPage>;
  /** Reads what all pages so far say. */
  read(contents: readonly unknown[]): Loaded;
}

/** More than a phone holds and a volunteers' server should be asked for at once. */
const MOST_RECORDS = 5000;
/** What has come is put together again when there is a quarter more: all pages then cost at most five times the whole list. */
const WORTH_READING = 1.25;

/** Makes a source of a server with pages. It remembers its pages: loading again goes on where it stopped. */
export function pagedSource(server: PagedServer, mostRecords = MOST_RECORDS): PagedSource {
  const contents: unknown[] = [];
  let received = 0;
  let read = 0;
  let total: number | undefined;
  /** Undefined before the first page. */
  let next: {address?: string} | undefined;

  const part = (): Part => {
    read = received;
    return {loaded: server.read(contents), missing: total === undefined ? undefined : Math.max(0, total - received)};
  };
  const take = (page: ServerPage): void => {
    contents.push(page.content);
    received += page.records;
    total = page.total ?? total;
    next = {address: page.next};
  };

  return {
    get hasMore() {
      return next?.address !== undefined;
    },
    async load(signal, onPart) {
      try {
        next ??= {address: await server.first(signal)};
        while (next.address !== undefined && received < mostRecords) {
          const page = await server.ask(next.address, signal);
          // The server's answer need not heed the signal.
          signal.throwIfAborted();
          take(page);
          if (this.hasMore && received >= read * WORTH_READING && received > read) onPart?.(part());
        }
      } catch (error) {
        if (received > read && !signal.aborted) onPart?.(part());
        throw error;
      }
      return server.read(contents);
    },
  };
}
