import type {Source} from '../sources/source.js';
import {fetchFeed, isManifest, loadPacks} from './feed-source.js';
import {runSliced} from './run-sliced.js';
import type {Feed} from './shapes.js';

/** A list at an address as one source among several. */
export function feedSource(feed: Feed): Source {
  return {
    async load(signal) {
      const packed = isManifest(feed.src) && (await (await loadPacks()).loadPack(feed, signal));
      if (packed) return packed;
      const {startReading} = await fetchFeed(feed, {signal});
      const {steps} = await startReading();
      return runSliced(steps, signal);
    },
  };
}
