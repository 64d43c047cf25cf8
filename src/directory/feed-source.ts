/** A list at an address: its bytes and its reader are fetched side by side. */
import {fetchBytes} from '../sources/servers/fetch-bytes.js';
import type {FetchBytesOptions} from '../sources/servers/fetch-bytes.js';
import {SourceError} from '../sources/source.js';
import type {Reading, Source} from '../sources/source.js';
import {decodeText} from '../sources/values/decode-text.js';
import {emptyAsList} from './empty-as-list.js';
import {runSliced} from './run-sliced.js';
import type {Feed} from './shapes.js';

/** The bytes of a list, and how to read them on the page's own thread. */
export interface FetchedFeed {
  bytes: Uint8Array<ArrayBuffer>;
  startReading: () => Promise<Reading>;
}

/** A reader that doesn't arrive fails like a list that doesn't arrive. */
const loadReader = () =>
  import('../sources/open-list.js').catch(() => {
    throw new SourceError({code: 'unreachable', values: {host: ''}});
  });

/** Fetches a feed and its reader. Fails with a {@link SourceError}; when both are missing, with the list's. */
export async function fetchFeed(
  {src, ...options}: Feed,
  fetching: Pick<FetchBytesOptions, 'signal' | 'fetch' | 'onProgress'>,
): Promise<FetchedFeed> {
  const reader = loadReader();
  // A list that cannot be had, or that a Worker reads, leaves no one waiting for the reader.
  reader.catch(() => undefined);
  const bytes = await fetchBytes(src, {...fetching, isOnline: () => navigator.onLine});
  return {
    bytes,
    startReading: async () => {
      const {startReading} = await reader;
      return emptyAsList(startReading(decodeText(bytes), options));
    },
  };
}

/** A list at an address as one source among several. */
export function feedSource(feed: Feed): Source {
  return {
    async load(signal) {
      const {startReading} = await fetchFeed(feed, {signal});
      const {steps} = await startReading();
      return runSliced(steps, signal);
    },
  };
}
