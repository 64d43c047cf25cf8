/// <reference types="node" />
/** The pack that is in a folder already. */
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {blockPath, readManifest} from '../../directory/packed/manifest.js';
import type {Manifest} from '../../directory/packed/manifest.js';
import {unsealed} from '../../directory/sharded/seal.js';
import {readShardManifest} from '../../directory/sharded/shard-manifest.js';
import type {ShardManifest} from '../../directory/sharded/shard-manifest.js';

export const MANIFEST = 'manifest.json';
/** Visitors who opened the last edition may still be reading it. */
const EDITIONS_KEPT = 2;
const EDITION = /^\d{8}-[\da-f]{12}$/;

/** The manifest of a pack, or of shards. */
export type Prepared = Manifest | ShardManifest;

export const isSharded = (manifest: Prepared): manifest is ShardManifest => 'topics' in manifest;

/** The manifest of the last run; undefined if there's none that we can read. */
export function lastManifest(out: string): Prepared | undefined {
  const path = join(out, MANIFEST);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const manifest = readManifest(text) ?? readShardManifest(text);
  return typeof manifest === 'object' ? manifest : undefined;
}

/** Whether all files of an edition are there, and none was cut off. */
export function isComplete(out: string, manifest: Prepared): boolean {
  const {edition} = manifest;
  const sizeOf = (path: string): number | undefined => statSync(join(out, path), {throwIfNoEntry: false})?.size;
  if (isSharded(manifest)) {
    const sums = join(out, edition, 'SHA256SUMS');
    const lines = existsSync(sums) ? readFileSync(sums, 'utf8').split('\n').filter(Boolean) : [];
    const isWhole = (path: string) =>
      sizeOf(path) !== undefined && unsealed(readFileSync(join(out, path))) !== undefined;
    return lines.length > 0 && lines.every((line) => isWhole(`${edition}/${line.slice(66)}`));
  }
  const {files, blocks} = manifest;
  const sizes = [
    ...Object.values(files).map(({path, bytes}) => [path, bytes] as const),
    ...blocks.bytes.map((bytes, block) => [blockPath(edition, block), bytes] as const),
  ];
  return sizes.every(([path, bytes]) => sizeOf(path) === bytes);
}

/** Removes editions that no one reads any more: all but the current one and the one before. */
export function removeOldEditions(out: string, current: string): void {
  const changedMs = (name: string): number => statSync(join(out, name)).mtimeMs;
  const others = readdirSync(out, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && EDITION.test(entry.name) && entry.name !== current)
    .map(({name}) => name)
    .sort((a, b) => changedMs(b) - changedMs(a));
  for (const name of others.slice(EDITIONS_KEPT - 1)) rmSync(join(out, name), {recursive: true});
}
