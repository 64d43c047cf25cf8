/// <reference types="node" />
/** Writes the files of a list in shards: leaves of a quadtree, the week, those that can be joined from anywhere, rare topics, and ids. */
import {encodeColumn} from '../../../directory/packed/columns.js';
import {crc32} from '../../../directory/packed/crc32.js';
import {writeSections} from '../../../directory/packed/sections.js';
import {encodeVarints} from '../../../directory/packed/varints.js';
import {sealOf} from '../../../directory/sharded/seal.js';
import {writeShard} from '../../../directory/sharded/shard-files.js';
import {placesPath, shardPath, treePath} from '../../../directory/sharded/shard-manifest.js';
import type {Family, LeafFamily, ShardManifest} from '../../../directory/sharded/shard-manifest.js';
import {WEEK_QUARTERS, quarterAt} from '../../../directory/sharded/week.js';
import type {PlaceIndex} from '../../../search/places/places.js';
import type {EditionWriter} from '../edition-writer.js';
import type {GroupStore} from '../group-store.js';
import {WEEK_MINUTES, endsBlock, recordOrder} from '../record-order.js';
import type {BlockSize, WeekEntries} from '../record-order.js';
import {fillBuckets} from './fill-buckets.js';
import {plantTree} from './plant-tree.js';
import type {GroupPoints, PlantedTree} from './plant-tree.js';
import {surveyGroups} from './survey.js';
import {uncommonTopics} from './uncommon-topics.js';

/** Two blocks make the first page, which takes up to 40 kB, also with gzip. */
const IN_A_BLOCK: BlockSize = {fewest: 50, most: 100};
/** A file of a bucket has up to so many groups. */
const MOST_IN_FILE = 700;
/** Ids in a file, so that a link to one group loads a few kilobytes. */
const IDS_IN_FILE = 1000;
/** So many groups between two reports. */
const REPORTED = 5000;

/** Says how far a part of the work is. */
export type OnProgress = (part: 'survey' | 'files', done: number, of: number) => void;

/** What the manifest says of the files. */
export type WrittenShards = Pick<
  ShardManifest,
  'facts' | 'facets' | 'week' | 'online' | 'uncommon' | 'topics' | 'buckets' | 'idFiles'
>;

/** Writes files that end with their checksum. */
class SealedFiles {
  readonly #store: GroupStore;
  readonly #edition: EditionWriter;
  readonly #onGroup: () => void;

  constructor(store: GroupStore, edition: EditionWriter, onGroup: () => void) {
    this.#store = store;
    this.#edition = edition;
    this.#onGroup = onGroup;
  }

  write(path: string, pieces: readonly Uint8Array[]): void {
    const content = Buffer.concat(pieces);
    this.#edition.add(path, [content, sealOf(crc32(content))]);
  }

  /** Writes the groups at these positions. */
  writeGroups(family: Family, number: number, positions: readonly number[]): void {
    const groups = positions.map((position) => {
      this.#onGroup();
      return this.#store.at(position);
    });
    this.write(shardPath('.', family, number).slice(2), [writeShard(groups.length, encodeColumn(groups))]);
  }
}

/** Blocks of the week: for each the positions of its groups, and `starts` as in `WeekBlocks`. `wants` says which groups are in them. */
function blocksOf(
  {minutes, groups}: WeekEntries,
  hashes: Uint32Array,
  wants: (position: number) => boolean,
): {blocks: number[][]; starts: number[]} {
  const blocks: number[][] = [];
  const starts: number[] = [];
  let block: number[] = [];
  const end = () => {
    if (block.length) blocks.push(block);
    block = [];
  };
  for (const entry of recordOrder(minutes)) {
    const position = groups[entry] as number;
    if (!wants(position)) continue;
    const minute = minutes[entry] as number;
    const quarter = minute < WEEK_MINUTES ? quarterAt(minute) : WEEK_QUARTERS;
    // Those without a date have blocks of their own.
    if (quarter === WEEK_QUARTERS && starts.length <= WEEK_QUARTERS) end();
    while (starts.length <= quarter) starts.push(blocks.length);
    if (!block.includes(position)) block.push(position);
    if (endsBlock(String(hashes[position]), block.length, IN_A_BLOCK)) end();
  }
  end();
  while (starts.length <= WEEK_QUARTERS) starts.push(blocks.length);
  return {blocks, starts: [...starts, blocks.length]};
}

/** The points of some groups. */
function pointsOf({latitudes, longitudes, groups}: GroupPoints, wants: (position: number) => boolean): GroupPoints {
  const wanted = [...groups.keys()].filter((at) => wants(groups[at] as number));
  const at = (values: readonly number[]) => wanted.map((point) => values[point] as number);
  return {latitudes: at(latitudes), longitudes: at(longitudes), groups: at(groups)};
}

const writePlaces = ([labels, words, figures]: PlaceIndex): Uint8Array[] =>
  writeSections({labels, words}, {figures: {coding: 'float', values: figures}});

/** Pairs of a hash and the block of the week with its group, spread over files by the hash. */
function writeIds(files: SealedFiles, hashes: Uint32Array, blocks: readonly (readonly number[])[]): number {
  const count = Math.max(1, Math.ceil(hashes.length / IDS_IN_FILE));
  const pairs = [...Array(count).keys()].map((): number[] => []);
  const written = new Set<number>();
  blocks.forEach((positions, block) => {
    for (const position of positions) {
      // A group that meets more often is in several blocks; one is enough.
      if (written.has(position)) continue;
      written.add(position);
      const hash = hashes[position] as number;
      pairs[hash % count]?.push(hash, block);
    }
  });
  pairs.forEach((own, file) =>
    files.write(shardPath('.', 'ids', file).slice(2), [new Uint8Array(Uint32Array.from(own).buffer)]),
  );
  return count;
}

/** Writes everything but the manifest. `now` is epoch ms. */
export function writeShards(
  store: GroupStore,
  edition: EditionWriter,
  now: number,
  onProgress: OnProgress,
): WrittenShards {
  const {size} = store;
  const survey = surveyGroups(store, now, (position) => {
    if (position % REPORTED === 0) onProgress('survey', position, size);
  });
  const {week: entries, points, anywhere, topics, hashes, facts, facets, places} = survey;
  const buckets = fillBuckets(topics, size);
  const uncommon = uncommonTopics(topics, size, buckets.topics);
  const isUncommon = new Set(uncommon.flatMap((topic) => topics.get(topic) ?? []));
  const wantsUncommon = (position: number) => isUncommon.has(position);
  const isAnywhere = new Set(anywhere);
  const week = blocksOf(entries, hashes, () => true);
  const online = blocksOf(entries, hashes, (position) => isAnywhere.has(position));
  const uncommonWeek = blocksOf(entries, hashes, wantsUncommon);
  const trees: [LeafFamily, PlantedTree][] = [
    ['leaves', plantTree(points)],
    ['uncommon-leaves', plantTree(pointsOf(points, wantsUncommon))],
  ];
  const inFiles = buckets.groups.map((positions) =>
    [...Array(Math.ceil(positions.length / MOST_IN_FILE)).keys()].map((at) =>
      positions.slice(at * MOST_IN_FILE, (at + 1) * MOST_IN_FILE),
    ),
  );
  const families: [Family, readonly (readonly number[])[]][] = [
    ...trees.map(([family, {leaves}]): [Family, number[][]] => [family, leaves]),
    ['week', week.blocks],
    ['online', online.blocks],
    ['uncommon-week', uncommonWeek.blocks],
    ['topics', inFiles.flat()],
  ];
  const total = families.reduce((sum, [, lists]) => sum + lists.reduce((own, {length}) => own + length, 0), 0);
  let written = 0;
  const files = new SealedFiles(store, edition, () => {
    if (written++ % REPORTED === 0) onProgress('files', written, total);
  });
  for (const [family, lists] of families)
    lists.forEach((positions, number) => files.writeGroups(family, number, positions));
  for (const [family, {splits}] of trees) files.write(treePath('.', family).slice(2), [encodeVarints(splits)]);
  files.write(placesPath('.').slice(2), writePlaces(places));
  const idFiles = writeIds(files, hashes, week.blocks);
  const starts = inFiles.reduce<number[]>((all, own) => [...all, (all.at(-1) as number) + own.length], [0]);
  return {
    ...{facts, facets, week: week.starts, online: online.starts, idFiles},
    uncommon: {topics: uncommon, week: uncommonWeek.starts},
    ...{topics: buckets.topics, buckets: starts},
  };
}
