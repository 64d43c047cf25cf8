/** The files of a list in shards, each loaded once. */
import type {Group} from '../../model/group.js';
import {decodeColumn} from '../packed/columns.js';
import type {Column} from '../packed/columns.js';
import {EditionFiles, parsed} from '../packed/pack-files.js';
import {decodeVarints} from '../packed/varints.js';
import {Quadtree} from './quadtree.js';
import {unsealed} from './seal.js';
import {placesPath, readShardManifest, shardPath, treePath} from './shard-manifest.js';
import type {Family, LeafFamily, ShardManifest} from './shard-manifest.js';

/** What has been asked for is loaded to its end: someone else may be waiting for it. */
const NEVER = new AbortController().signal;

type Bytes = Uint8Array<ArrayBuffer>;

/** The text of a shard: how many groups there are, and their records as columns. */
export const writeShard = (count: number, column: Column): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([count, column]));

/** The groups of a shard. */
export function readShard(bytes: Bytes): Group[] {
  const [count, column] = JSON.parse(new TextDecoder().decode(bytes)) as [number, Column];
  return decodeColumn(column, count) as Group[];
}

/** A promise that is kept unless it's rejected. */
function kept<Key, Value>(cache: Map<Key, Promise<Value>>, key: Key, load: () => Promise<Value>): Promise<Value> {
  const known = cache.get(key);
  if (known) return known;
  const loading = load();
  cache.set(key, loading);
  loading.catch(() => cache.delete(key));
  return loading;
}

export class ShardFiles extends EditionFiles<ShardManifest> {
  readonly #groups = new Map<string, Promise<Group[]>>();
  readonly #others = new Map<string, Promise<Bytes>>();
  readonly #trees = new Map<string, Promise<Quadtree>>();

  constructor(address: string, fetch?: typeof globalThis.fetch) {
    super(address, readShardManifest, fetch);
  }

  /** The groups in a file. */
  groupsIn(family: Family, number: number): Promise<Group[]> {
    const path = shardPath(this.manifest.edition, family, number);
    return kept(this.#groups, path, async () => {
      const bytes = await this.loadPath(path, unsealed, NEVER);
      return parsed(() => readShard(bytes));
    });
  }

  /** Where the leaves of a family are. */
  tree(family: LeafFamily): Promise<Quadtree> {
    const path = treePath(this.manifest.edition, family);
    return kept(this.#trees, path, async () => {
      const bytes = await this.loadPath(path, unsealed, NEVER);
      return parsed(() => new Quadtree(decodeVarints(bytes, bytes.length)));
    });
  }

  places(): Promise<Bytes> {
    return this.#other(placesPath(this.manifest.edition));
  }

  ids(number: number): Promise<Bytes> {
    return this.#other(shardPath(this.manifest.edition, 'ids', number));
  }

  #other(path: string): Promise<Bytes> {
    return kept(this.#others, path, () => this.loadPath(path, unsealed, NEVER));
  }
}
