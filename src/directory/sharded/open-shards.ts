/** Opens a list that the command `pack --shards` has prepared. */
import type {Now} from '../../model/schedule.js';
import {firstPage} from '../first-page.js';
import type {Directory, DirectoryContext, Feed} from '../shapes.js';
import {ShardFiles} from './shard-files.js';
import {ShardedSearch} from './sharded-search.js';

/** Opens the shards with this `manifest`; undefined if the text is something else. Throws `SourceError`. */
export async function openShards(
  manifest: string,
  {src}: Feed,
  {pageSize, viewerZone, fetch, onChange}: DirectoryContext,
  now: Now,
): Promise<Directory | undefined> {
  const files = new ShardFiles(src, fetch);
  if (!files.take(manifest)) return undefined;
  const search = new ShardedSearch(files, viewerZone, onChange);
  const soonest = await search.soonest(Number(now));
  const first = firstPage(soonest, pageSize, viewerZone, now);
  const {groups: total, account} = files.manifest;
  return {first: {...first, total}, account, search: Promise.resolve(search)};
}
