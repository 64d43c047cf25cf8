/** Opens lists that the command `pack` has prepared, whole or in shards. */
import type {Now} from '../model/schedule.js';
import {loadReader, SourceError} from '../sources/source.js';
import type {Loaded} from '../sources/source.js';
import {loadPack, openPack} from './packed/open-packed-list.js';
import {manifestText} from './packed/pack-files.js';
import {isShards} from './sharded/is-shards.js';
import type {Directory, DirectoryContext, Feed} from './shapes.js';

/** Opens a list by its manifest; undefined if the document at its address is something else. Throws `SourceError`. */
export async function openPrepared(feed: Feed, context: DirectoryContext, now: Now): Promise<Directory | undefined> {
  const manifest = await manifestText(feed.src, context.signal, context.fetch);
  if (!isShards(manifest)) return openPack(manifest, feed, context, now);
  const {openShards} = await loadReader(import('./sharded/open-shards.js'));
  return openShards(manifest, feed, context, now);
}

/** Loads all groups of a list, as one source among several; undefined if the document is something else. Throws `SourceError`. */
export async function loadPrepared(feed: Feed, signal: AbortSignal): Promise<Loaded | undefined> {
  const manifest = await manifestText(feed.src, signal);
  // Shards are of lists that no page can load.
  if (isShards(manifest)) throw new SourceError({code: 'unknown-format', values: {found: 'shards'}});
  return loadPack(manifest, feed);
}
