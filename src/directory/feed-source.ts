/** A list at an address: its bytes and its reader are fetched side by side. */
import {fetchBytes} from '../sources/servers/fetch-bytes.js';
import type {FetchBytesOptions} from '../sources/servers/fetch-bytes.js';
import {loadReader} from '../sources/source.js';
import type {Reading} from '../sources/source.js';
import {decodeText} from '../sources/values/decode-text.js';
import {emptyAsList} from './empty-as-list.js';
import type {Feed} from './shapes.js';

/** The bytes of a list, and how to read them on the page's own thread. */
export interface FetchedFeed {
  bytes: Uint8Array<ArrayBuffer>;
  startReading: () => Promise<Reading>;
}

const loadOpener = () => loadReader(import('../sources/open-list.js'));

/** Whether a list is one that the command `pack` has written: its name says so, and its content has the last word. */
export const isManifest = (src: string): boolean => /manifest\.json/.test(src);

/** What reads packs. */
export const loadPacks = () => loadReader(import('./packed/open-packed-list.js'));

/** Fetches a feed and its reader. Fails with a `SourceError`; when both are missing, with the list's. */
export async function fetchFeed(
  {src, ...options}: Feed,
  fetching: Pick<FetchBytesOptions, 'signal' | 'fetch' | 'onProgress'>,
): Promise<FetchedFeed> {
  const reader = loadOpener();
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
