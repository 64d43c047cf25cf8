/// <reference types="node" />
/** Says whether a run would read what another one has read. */
import {createHash} from 'node:crypto';
import {closeSync, openSync, readFileSync, readSync} from 'node:fs';
import {PACK_VERSION} from '../../directory/packed/manifest.js';
import {SHARDS_VERSION} from '../../directory/sharded/shard-manifest.js';
import type {PackOptions} from './pack-options.js';

const PIECE_BYTES = 1 << 20;

function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let bytes = readSync(file, piece); bytes; bytes = readSync(file, piece)) hash.update(piece.subarray(0, bytes));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

/** The checksum of everything the files of a pack depend on: the lists, the options, and the version of this package. Throws if a list can't be read. */
export function fingerprintOf({files, source, compress, shards}: PackOptions): string {
  const {version} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const parts = [version, PACK_VERSION, SHARDS_VERSION, source, compress, shards, files.map(hashOfFile)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
