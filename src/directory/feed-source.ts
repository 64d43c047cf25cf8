/** A list at an address: its bytes and its reader are fetched side by side. */
import {fetchPieces} from '../sources/servers/fetch-bytes.js';
import type {FetchBytesOptions, Piece} from '../sources/servers/fetch-bytes.js';
import type {Reading} from '../sources/source.js';
import {loadReader} from '../sources/source.js';
import type {Feed} from './shapes.js';

/** A downloaded list. */
export interface FetchedFeed {
  /** Its bytes, in order. */
  pieces: Piece[];
  /** Whether the list is too long for a page, so that this is only its beginning. */
  isCut: boolean;
  /** Reads the bytes on the page's own thread. */
  startReading: (bytes: Piece) => Promise<Reading>;
}

/** Whether a list's name is that of a list that the command `pack` has written. Its content has the last word. */
export const isManifest = (src: string): boolean => /manifest\.json/.test(src);

/** Loads the reader of such lists. */
export const loadPrepared = () => loadReader(import('./prepared-lists.js'));

/** Fetches a feed and its reader. Rejects with a `SourceError`: the feed's if both fail. */
export async function fetchFeed(
  {src, ...options}: Feed,
  fetching: Pick<FetchBytesOptions, 'signal' | 'fetch' | 'onProgress'>,
): Promise<FetchedFeed> {
  const reader = loadReader(import('../sources/open-list.js'));
  // A list that cannot be had, or that a Worker reads, leaves no one waiting for the reader.
  reader.catch(() => undefined);
  let isCut = false;
  const onCut = () => (isCut = true);
  const pieces = await fetchPieces(src, {...fetching, onCut, isOnline: () => navigator.onLine});
  return {pieces, isCut, startReading: async (bytes) => (await reader).readBytes({bytes, isCut}, options)};
}
