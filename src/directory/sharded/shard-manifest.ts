/** The manifest of a list in shards: what there is, and in which file. It stays small, however many groups there are. */
import {FACET_NAMES} from '../../model/query.js';
import type {FacetName} from '../../model/query.js';
import type {Account} from '../account.js';
import type {Manifest} from '../packed/manifest.js';
import type {ListFacts} from '../shapes.js';
import {isShards} from './is-shards.js';
import type {SHARDS_FORMAT} from './is-shards.js';
import {isWeek} from './week.js';
import type {WeekBlocks} from './week.js';

/** Goes up when older finders can't read newer shards any more. */
export const SHARDS_VERSION = 1;

export interface ShardManifest {
  format: typeof SHARDS_FORMAT;
  version: number;
  /** Name of the folder with the files. A changed list gets another folder. */
  edition: string;
  /** When it was made: ISO 8601. */
  generated: string;
  groups: number;
  account: Account;
  sources: Manifest['sources'];
  /** Says whether the sources and options are those of the last run. */
  fingerprint: string;
  facts: ListFacts;
  /** How many groups have the most frequent values of each filter. */
  facets: Record<FacetName, readonly (readonly [value: string, count: number])[]>;
  /** The blocks of all groups, and of those that can be joined from anywhere. */
  week: WeekBlocks;
  online: WeekBlocks;
  /** Topics that few groups have, but too many for a bucket, and the blocks of the groups with any of them. */
  uncommon: {topics: readonly string[]; week: WeekBlocks};
  /** The bucket of each topic that very few groups have; the others aren't in any. */
  topics: Readonly<Record<string, number>>;
  /** The first file of each bucket, and at last how many there are. */
  buckets: readonly number[];
  /** How many files the ids are spread over. */
  idFiles: number;
}

/** The families of files. Files are named by numbers only, so that an address says nothing about what is in it. */
export type Family = 'leaves' | 'week' | 'online' | 'topics' | 'uncommon-leaves' | 'uncommon-week' | 'ids';
/** Leaves of all groups, and of those with an uncommon topic. */
export type LeafFamily = Extract<Family, `${string}leaves`>;

/** Where a file is, below the folder of the manifest. */
export const shardPath = (edition: string, family: Family, number: number): string =>
  `${edition}/${family}/${number}.${family === 'ids' ? 'bin' : 'json'}`;

export const treePath = (edition: string, family: LeafFamily): string => `${edition}/${family}.bin`;
export const placesPath = (edition: string): string => `${edition}/places.bin`;

/** Reads a manifest: undefined if the text is something else, `'newer'` if this version can't read it, `'damaged'` if something is missing in it. */
export function readShardManifest(text: string): ShardManifest | 'newer' | 'damaged' | undefined {
  if (!isShards(text)) return undefined;
  try {
    const manifest = JSON.parse(text) as ShardManifest;
    if (manifest.version !== SHARDS_VERSION) return 'newer';
    const {edition, week, online, uncommon, facets, buckets, topics, groups, idFiles} = manifest;
    const isWhole =
      /^[\w-]+$/.test(edition) &&
      [groups, idFiles].every(Number.isSafeInteger) &&
      [week, online, uncommon.week].every(isWeek) &&
      Array.isArray(uncommon.topics) &&
      FACET_NAMES.every((name) => Array.isArray(facets[name])) &&
      Object.values(topics).every((bucket) => buckets[bucket + 1] !== undefined);
    return isWhole ? manifest : 'damaged';
  } catch {
    return 'damaged';
  }
}
