/** Opens a list that the command `pack` has prepared. */
import type {Group} from '../../model/group.js';
import type {Now} from '../../model/schedule.js';
import type {Loaded} from '../../sources/source.js';
import type {Directory, DirectoryContext, Feed} from '../shapes.js';
import {BlockRecords} from './block-records.js';
import {OpenedPack} from './opened-pack.js';
import type {Opening} from './opened-pack.js';
import {OtherEdition, PackFiles} from './pack-files.js';
import {PackedSearch} from './packed-search.js';

/** Runs work on a pack; once more if the site publishes another edition during it. */
async function onNewestEdition<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OtherEdition)) throw error;
    return work();
  }
}

/** Opens the pack with this `manifest`; undefined if the text is something else. Throws `SourceError`. */
export async function openPack(
  manifest: string,
  {src}: Feed,
  {pageSize, viewerZone, signal, fetch}: DirectoryContext,
  now: Now,
): Promise<Directory | undefined> {
  const files = new PackFiles(src, fetch);
  if (!files.take(manifest)) return undefined;
  const opening: Opening = {viewerZone, now, signal};
  const {pack, first} = await onNewestEdition(async () => {
    const opened = await OpenedPack.open(files, opening);
    return {pack: opened, first: await opened.firstPage(pageSize)};
  });
  const search = openIndexed(files, opening, pack);
  search.catch(() => undefined);
  return {first, account: pack.manifest.account, search};
}

async function openIndexed(files: PackFiles, opening: Opening, first: OpenedPack): Promise<PackedSearch> {
  // The page may have been away when another edition is opened, and its signal with it.
  const reopening = {...opening, signal: new AbortController().signal};
  const reopen = () =>
    onNewestEdition(async () => {
      const pack = await OpenedPack.open(files, reopening);
      await pack.loadIndex();
      return pack;
    });
  try {
    await first.loadIndex();
    return new PackedSearch(first, reopen);
  } catch (error) {
    if (!(error instanceof OtherEdition)) throw error;
    return new PackedSearch(await reopen(), reopen);
  }
}

/** Loads all groups of a pack, as one source among several; undefined if the text is something else. */
export async function loadPack(manifest: string, {src}: Feed): Promise<Loaded | undefined> {
  const files = new PackFiles(src);
  if (!files.take(manifest)) return undefined;
  return onNewestEdition(async () => {
    const blocks = new BlockRecords(files, files.manifest);
    await blocks.loadAll();
    const groups = [...new Array<undefined>(files.manifest.groups).keys()].map((record) => blocks.at(record) as Group);
    const {type, merged} = files.manifest.account;
    return {type, groups, rejected: [], merged, records: groups.length + merged, warnings: []};
  });
}
