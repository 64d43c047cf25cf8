/// <reference types="node" />
/** What has changed between two editions: for a nightly job that tells an editor. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readBlock} from '../../directory/packed/block-records.js';
import {blockPath} from '../../directory/packed/manifest.js';
import type {Manifest} from '../../directory/packed/manifest.js';
import {unsealed} from '../../directory/sharded/seal.js';
import {readShard} from '../../directory/sharded/shard-files.js';
import {shardPath} from '../../directory/sharded/shard-manifest.js';
import type {ShardManifest} from '../../directory/sharded/shard-manifest.js';
import type {Group} from '../../model/group.js';
import {isSharded} from './last-pack.js';
import type {Prepared} from './last-pack.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A group by what an editor knows it by. */
export interface NamedGroup {
  id: string;
  name: string;
}

export interface Changes {
  added: NamedGroup[];
  changed: (NamedGroup & {fields: string[]})[];
  /** Not in the lists any more, or marked there as ended. */
  ended: NamedGroup[];
}

const nameOf = ({id, name}: Group): NamedGroup => ({id, name});

/** All groups of a pack, in the order of their records. */
export function* groupsOfPack(folder: string, {edition, blocks}: Manifest): Generator<Group> {
  for (let block = 0; block < blocks.groups.length; block++)
    yield* readBlock(readFileSync(join(folder, blockPath(edition, block))), blocks.groups[block] as number);
}

/** All groups of shards, each once, in the order of the week. */
function* groupsOfShards(folder: string, {edition, week}: ShardManifest): Generator<Group> {
  const seen = new Set<string>();
  for (let block = 0; block < (week.at(-1) ?? 0); block++)
    for (const group of readShard(unsealed(readFileSync(join(folder, shardPath(edition, 'week', block)))) as Bytes)) {
      if (seen.has(group.id)) continue;
      seen.add(group.id);
      yield group;
    }
}

/** All groups of an edition. */
export const groupsOfEdition = (folder: string, manifest: Prepared): Generator<Group> =>
  isSharded(manifest) ? groupsOfShards(folder, manifest) : groupsOfPack(folder, manifest);

const isEnded = ({status}: Group): boolean => status === 'ended';

/** The fields in which two states of a group differ. */
function differingFields(before: Group, after: Group): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Group>;
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).sort();
}

/** Compares the pack that is there with the groups that will replace it; everything is new where there's none. */
export function changesSince(before: Iterable<Group>, after: Iterable<Group>): Changes {
  const known = new Map<string, string>();
  for (const group of before) known.set(group.id, JSON.stringify(group));
  const changes: Changes = {added: [], changed: [], ended: []};
  for (const group of after) {
    const text = known.get(group.id);
    known.delete(group.id);
    if (text === undefined) {
      if (!isEnded(group)) changes.added.push(nameOf(group));
      continue;
    }
    const previous = JSON.parse(text) as Group;
    const fields = differingFields(previous, group);
    if (!fields.length) continue;
    if (isEnded(group) && !isEnded(previous)) changes.ended.push(nameOf(group));
    else changes.changed.push({...nameOf(group), fields});
  }
  for (const text of known.values()) {
    const group = JSON.parse(text) as Group;
    if (!isEnded(group)) changes.ended.push(nameOf(group));
  }
  return changes;
}
