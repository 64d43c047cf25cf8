/**
 * The records of a pack, block by block, as they are needed. Blocks are asked for in neighboring pairs, and after a few pairs all of them at once, so that
 * requests say little about what someone looks at.
 */
import type {Group} from '../../model/group.js';
import {SourceError} from '../../sources/source.js';
import {startsOf} from './clock.js';
import {decodeColumn} from './columns.js';
import type {Column} from './columns.js';
import {blockFile} from './manifest.js';
import type {Manifest} from './manifest.js';
import type {PackFiles} from './pack-files.js';
import {parsed} from './pack-files.js';

/** All records in one file of up to this size are loaded at once, when the first page isn't enough. About 20,000 groups. */
const AT_ONCE_BYTES = 4e6;
/** After so many pairs, all records are loaded, up to the size below. About 150,000 groups. */
const MOST_PAIRS = 8;
const MOST_BYTES = 32e6;
/** As many decoded blocks as a visitor pages through; others are decoded again. */
const KEPT_BLOCKS = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/** What has been asked for is loaded to its end: someone else may be waiting for it. */
const NEVER = new AbortController().signal;

/** Reads the groups of a block. */
export function readBlock(bytes: Uint8Array, groups: number): Group[] {
  return decodeColumn(JSON.parse(new TextDecoder().decode(bytes)) as Column, groups) as Group[];
}

export class BlockRecords {
  readonly #files: PackFiles;
  readonly #manifest: Manifest;
  /** The first record of each block, and at last how many there are. */
  readonly #starts: Uint32Array;
  readonly #texts = new Map<number, Bytes>();
  readonly #coming = new Map<number, Promise<void>>();
  readonly #decoded = new Map<number, Group[]>();
  #all?: Promise<void>;
  #pairs = 0;

  constructor(files: PackFiles, manifest: Manifest) {
    this.#files = files;
    this.#manifest = manifest;
    this.#starts = startsOf(new Uint32Array(manifest.blocks.groups));
  }

  /** The block of a record. */
  blockOf(record: number): number {
    let block = 0;
    for (let high = this.#starts.length - 1; block < high;) {
      const middle = (block + high) >>> 1;
      if ((this.#starts[middle + 1] as number) <= record) block = middle + 1;
      else high = middle;
    }
    return block;
  }

  /** The group of a record; undefined as long as it hasn't come. */
  at(record: number): Group | undefined {
    const block = this.blockOf(record);
    let groups = this.#decoded.get(block);
    const text = this.#texts.get(block);
    if (!groups && !text) return undefined;
    groups ??= parsed(() => readBlock(text as Bytes, this.#manifest.blocks.groups[block] as number));
    // The block that was used last is the last one to go.
    this.#decoded.delete(block);
    this.#decoded.set(block, groups);
    for (const oldest of this.#decoded.keys()) if (this.#decoded.size > KEPT_BLOCKS) this.#decoded.delete(oldest);
    return groups[record - (this.#starts[block] as number)];
  }

  /** Loads the blocks of these records. `isFirst`: for the first page, which everyone sees, only what is needed. Undefined when they are here. */
  load(records: readonly number[], isFirst = false): Promise<void> | undefined {
    const missing = [...new Set(records.map((record) => this.blockOf(record)))].filter(
      (block) => !this.#texts.has(block),
    );
    if (!missing.length) return undefined;
    const pairs = new Set(missing.map((block) => block >> 1));
    const {records: whole} = this.#manifest.files;
    const most = isFirst ? Infinity : MOST_PAIRS - this.#pairs;
    if (whole && ((!isFirst && whole.bytes <= AT_ONCE_BYTES) || (pairs.size > most && whole.bytes <= MOST_BYTES)))
      return this.loadAll();
    if (!isFirst) this.#pairs += pairs.size;
    const blocks = [...pairs]
      .flatMap((pair) => [pair * 2, pair * 2 + 1])
      .filter((block) => block < this.#starts.length - 1);
    return Promise.all(blocks.map((block) => this.#loadBlock(block, missing.includes(block)))).then(() => undefined);
  }

  /** Loads all records. */
  loadAll(): Promise<void> {
    this.#all ??= this.#loadWhole().catch((error: unknown) => {
      this.#all = undefined;
      throw error;
    });
    return this.#all;
  }

  async #loadWhole(): Promise<void> {
    const {files, blocks} = this.#manifest;
    if (!files.records) {
      for (let block = 0; block < blocks.bytes.length; block++) await this.#loadBlock(block, true);
      return;
    }
    const bytes = await this.#files.load(files.records, NEVER);
    let start = 0;
    blocks.bytes.forEach((length, block) => {
      this.#texts.set(block, bytes.subarray(start, start + length));
      // A line break follows each.
      start += length + 1;
    });
  }

  /** Its neighbor may fail: someone else may need it later. */
  #loadBlock(block: number, isNeeded: boolean): Promise<void> {
    if (this.#texts.has(block)) return Promise.resolve();
    const loading = this.#coming.get(block) ?? this.#fetchBlock(block).finally(() => this.#coming.delete(block));
    this.#coming.set(block, loading);
    return isNeeded ? loading : loading.catch(() => undefined);
  }

  async #fetchBlock(block: number): Promise<void> {
    try {
      this.#texts.set(block, await this.#files.load(blockFile(this.#manifest, block), NEVER));
    } catch (error) {
      // The file with all records has this block, too.
      const isLost = error instanceof SourceError && error.problem.code === 'pack-damaged';
      const {records} = this.#manifest.files;
      if (!isLost || !records || records.bytes > MOST_BYTES) throw error;
      await this.loadAll();
    }
  }
}
