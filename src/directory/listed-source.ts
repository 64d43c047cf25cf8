import {joined} from '../sources/servers/fetch-bytes.js';
import type {PagedSource} from '../sources/source.js';
import {fetchFeed, isManifest, loadPrepared} from './feed-source.js';
import {runSliced} from './run-sliced.js';
import type {Feed} from './shapes.js';

/** A list at an address as one source among several. */
export function feedSource(feed: Feed): PagedSource {
  let hasMore = false;
  return {
    get hasMore() {
      return hasMore;
    },
    async load(signal) {
      const packed = isManifest(feed.src) && (await (await loadPrepared()).loadPrepared(feed, signal));
      if (packed) return packed;
      const {pieces, isCut, startReading} = await fetchFeed(feed, {signal});
      hasMore = isCut;
      const {steps} = await startReading(joined(pieces));
      return runSliced(steps, signal);
    },
  };
}
