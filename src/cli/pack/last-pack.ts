/// <reference types="node" />
/** The pack that is in a folder already. */
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {blockPath, readManifest} from '../../directory/packed/manifest.js';
import type {Manifest} from '../../directory/packed/manifest.js';

export const MANIFEST = 'manifest.json';
/** Visitors who opened the last edition may still be reading it. */
const EDITIONS_KEPT = 2;
const EDITION = /^\d{8}-[\da-f]{12}$/;

/** The manifest of the last run; undefined if there's none that we can read. */
export function lastManifest(out: string): Manifest | undefined {
  const path = join(out, MANIFEST);
  const manifest = existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : undefined;
  return typeof manifest === 'object' ? manifest : undefined;
}

/** Whether all files of an edition are there, and none was cut off. */
export function isComplete(out: string, {files, blocks, edition}: Manifest): boolean {
  const sizes = [
    ...Object.values(files).map(({path, bytes}) => [path, bytes] as const),
    ...blocks.bytes.map((bytes, block) => [blockPath(edition, block), bytes] as const),
  ];
  return sizes.every(([path, bytes]) => statSync(join(out, path), {throwIfNoEntry: false})?.size === bytes);
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
