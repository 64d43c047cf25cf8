/// <reference types="node" />
/** Groups on disk, in the order of the list, for lists that are too large for memory. */
import {closeSync, openSync, readSync, writeSync} from 'node:fs';
import type {Group} from '../../model/group.js';
import type {GroupStore} from '../pack/group-store.js';

/** Written at once. */
const BUFFER_BYTES = 1 << 20;

export class SpilledGroups implements GroupStore {
  readonly #file: number;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #buffered = 0;
  #written = 0;
  /** By the number of the record in the list: where the text of its group begins, and how long it is; 0 for records without one. */
  readonly #offsets: Float64Array;
  readonly #lengths: Uint32Array;
  /** The records of groups, in order; made when the first group is asked for. */
  #ordinals?: Uint32Array;

  /** `records` is how many there can be at most. The file is made anew. */
  constructor(path: string, records: number) {
    this.#file = openSync(path, 'w+');
    this.#offsets = new Float64Array(records);
    this.#lengths = new Uint32Array(records);
  }

  /** Writes a group, in place of the one that this record had. */
  put(record: number, group: Group): void {
    const text = Buffer.from(JSON.stringify(group));
    if (this.#buffered + text.length > BUFFER_BYTES) this.#flush();
    this.#offsets[record] = this.#written + this.#buffered;
    this.#lengths[record] = text.length;
    if (text.length > BUFFER_BYTES) this.#writeOut(text);
    else {
      text.copy(this.#buffer, this.#buffered);
      this.#buffered += text.length;
    }
    this.#ordinals = undefined;
  }

  get size(): number {
    return this.#records().length;
  }

  at(position: number): Group {
    return this.ofRecord(this.#records()[position] as number);
  }

  ofRecord(record: number): Group {
    if (this.#buffered) this.#flush();
    const text = Buffer.allocUnsafe(this.#lengths[record] as number);
    readSync(this.#file, text, 0, text.length, this.#offsets[record] as number);
    return JSON.parse(text.toString('utf8')) as Group;
  }

  *[Symbol.iterator](): Generator<Group> {
    for (const [, group] of this.byRecord()) yield group;
  }

  /** Each group with the number of its first record. */
  *byRecord(): Generator<[record: number, group: Group]> {
    for (const record of this.#records()) yield [record, this.ofRecord(record)];
  }

  close(): void {
    closeSync(this.#file);
  }

  #records(): Uint32Array {
    if (this.#ordinals) return this.#ordinals;
    const ordinals = new Uint32Array(this.#lengths.length);
    let filled = 0;
    this.#lengths.forEach((length, record) => {
      if (length) ordinals[filled++] = record;
    });
    return (this.#ordinals = ordinals.slice(0, filled));
  }

  #flush(): void {
    this.#writeOut(this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
  }

  #writeOut(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
  }
}
