/// <reference types="node" />
/**
 * The records of a large list on disk, in parts that fit into memory. Records that can be meetings of one group have one name, so they are in one part, and
 * each part can be read by itself.
 */
import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {idHash} from '../../search/index/ids.js';
import {foldKey} from '../../sources/values/fold-key.js';
import {isObject, stringOf} from '../../sources/values/values.js';

/** Text of a part that is written at once. */
const BUFFERED = 1 << 18;
/** The fields that have the name of a group in the formats we know, in the order of asking. */
const NAMES = ['name', 'title', 'group', 'meeting_name', 'Name', 'Title', 'organization', 'organisation'];

/** A record as it was listed. */
export interface ListedRecord {
  /** Its number in the list; 0 is the first. */
  number: number;
  value: unknown;
}

function nameOf(record: unknown): string {
  if (!isObject(record)) return '';
  for (const holder of [record, record.fields, record.properties])
    if (isObject(holder))
      for (const name of NAMES) if (holder[name] !== undefined) return foldKey(stringOf(holder[name]));
  return '';
}

export class Partitions {
  readonly #paths: string[];
  readonly #texts: string[];

  constructor(folder: string, count: number) {
    this.#paths = [...new Array<undefined>(count).keys()].map((part) => join(folder, `part-${part}`));
    this.#texts = this.#paths.map(() => '');
    for (const path of this.#paths) writeFileSync(path, '');
  }

  /** Adds a record. `text` is what it was parsed from. */
  add({number, value}: ListedRecord, text: string): void {
    const part = idHash(nameOf(value)) % this.#paths.length;
    this.#texts[part] += `${number}\t${text.includes('\n') ? JSON.stringify(value) : text}\n`;
    if ((this.#texts[part] as string).length > BUFFERED) this.#flush(part);
  }

  /** The records of each part, in the order of the list. */
  *parts(): Generator<ListedRecord[], void> {
    for (const [part, path] of this.#paths.map((each, at) => [at, each] as const)) {
      this.#flush(part);
      const lines = readFileSync(path, 'utf8').split('\n');
      writeFileSync(path, '');
      yield lines.filter(Boolean).map((line) => {
        const tab = line.indexOf('\t');
        return {number: Number(line.slice(0, tab)), value: JSON.parse(line.slice(tab + 1)) as unknown};
      });
    }
  }

  #flush(part: number): void {
    appendFileSync(this.#paths[part] as string, this.#texts[part] as string);
    this.#texts[part] = '';
  }
}
