/// <reference types="node" />
/**
 * The records of large lists on disk, in parts that fit into memory. Records that can be meetings of one group have one
 * name, so they are in one part, and each part can be read by itself.
 */
import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {idHash} from '../../search/index/ids.js';
import type {RecordPlace} from './split-list.js';

/** Text of a part that is written at once. */
const BUFFERED = 1 << 18;

/** A record of one of several lists. */
export interface ListedRecord extends RecordPlace {
  /** The position of its list. */
  list: number;
  /** An object of a JSON list, or the cells of a row. */
  value: unknown;
}

function parseLine(line: string): ListedRecord {
  const [list, number, row, ...json] = line.split('\t');
  return {list: Number(list), number: Number(number), row: Number(row), value: JSON.parse(json.join('\t')) as unknown};
}

export class Partitions {
  readonly #paths: string[];
  readonly #texts: string[];

  constructor(folder: string, count: number) {
    this.#paths = [...new Array<undefined>(count).keys()].map((part) => join(folder, `part-${part}`));
    this.#texts = this.#paths.map(() => '');
    for (const path of this.#paths) writeFileSync(path, '');
  }

  /** Adds a record, as for `OnRecord`. */
  add(list: number, {number, row}: RecordPlace, json: string, name: string): void {
    const part = idHash(name) % this.#paths.length;
    this.#texts[part] += `${list}\t${number}\t${row}\t${json}\n`;
    if ((this.#texts[part] as string).length > BUFFERED) this.#flush(part);
  }

  /** The records of each part, in the order of the lists. */
  *parts(): Generator<ListedRecord[], void> {
    for (const [part, path] of this.#paths.map((each, at) => [at, each] as const)) {
      this.#flush(part);
      const lines = readFileSync(path, 'utf8').split('\n');
      writeFileSync(path, '');
      yield lines.filter(Boolean).map(parseLine);
    }
  }

  #flush(part: number): void {
    appendFileSync(this.#paths[part] as string, this.#texts[part] as string);
    this.#texts[part] = '';
  }
}
