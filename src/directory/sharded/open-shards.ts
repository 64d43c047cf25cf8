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
  {pageSize, viewerZone, fetch}: DirectoryContext,
  now: Now,
): Promise<Directory | undefined> {
  const files = new ShardFiles(src, fetch);
  const opened = files.take(manifest);
  if (!opened) return undefined;
  const search = new ShardedSearch(files, viewerZone);
  const [soonest = []] = search.pairsFrom({}, Number(now));
  const {groups} = await search.load(soonest);
  const first = firstPage(groups, pageSize, viewerZone, now);
  return {first: {...first, total: opened.groups}, account: opened.account, search: Promise.resolve(search)};
}
