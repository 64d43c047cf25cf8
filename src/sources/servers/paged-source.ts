/** Lists that a server returns in pages: the loaded part is shown, and after a failure, loading resumes from there. */
import type {Loaded, Part, PagedSource} from '../source.js';

/** One page of a response. */
export interface ServerPage {
  /** The content of the page, for `read` below. */
  content: unknown;
  /** Number of records on the page. */
  records: number;
  /** Number of records on all pages, if the server states it. */
  total?: number;
  /** URL of the next page; undefined on the last one. */
  next?: string;
}

/** A server with pages, in its own format. */
export interface PagedServer {
  /** Returns the URL of the first page. */
  first(signal: AbortSignal): Promise<string> | string;
  /** Requests a page; rejects with a `SourceError`. */
  ask(address: string, signal: AbortSignal): Promise<ServerPage>;
  /** Parses the content of all pages loaded so far. */
  read(contents: readonly unknown[]): Loaded;
}

/** More than a phone can hold, and than a volunteer-run server should be asked for at once. */
const MOST_RECORDS = 5000;
/**
 * The loaded pages are parsed again once there is a quarter more: all pages together then take at most five times as
 * long as the whole list.
 */
const WORTH_READING = 1.25;

/** Creates a source for a server with pages. It remembers its pages: loading again resumes where it stopped. */
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
          // The server's response may ignore the signal.
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
