/** Ids of groups are told apart within each part of a list; this finds the few that two parts share. */
import {idHash} from '../../search/index/ids.js';
import type {SpilledGroups} from './spilled-groups.js';

/** A number for an id that hardly any other one has: two hashes, 52 bits together. */
const hashOf = (id: string): number => idHash(id) * 2 ** 20 + (idHash(`${id}\n`) >>> 12);

export class UniqueIds {
  readonly #hashes: Float64Array;
  readonly #records: Uint32Array;
  #count = 0;

  /** `records` is how many groups there can be at most. */
  constructor(records: number) {
    this.#hashes = new Float64Array(records);
    this.#records = new Uint32Array(records);
  }

  add(record: number, id: string): void {
    this.#hashes[this.#count] = hashOf(id);
    this.#records[this.#count++] = record;
  }

  /** Gives later groups of an id another one, as the reader does in one part: `id-2`. */
  correct(groups: SpilledGroups): void {
    const hashes = this.#hashes.subarray(0, this.#count);
    const sorted = hashes.slice().sort();
    const shared = new Set(sorted.filter((hash, at) => at > 0 && hash === sorted[at - 1]));
    if (!shared.size) return;
    const records = [...this.#records.subarray(0, this.#count)]
      .filter((_, at) => shared.has(hashes[at] as number))
      .sort((a, b) => a - b);
    const taken = new Set<string>();
    for (const record of records) {
      const group = groups.ofRecord(record);
      let {id} = group;
      for (let number = 2; taken.has(id); number++) id = `${group.id}-${number}`;
      taken.add(id);
      if (id === group.id) continue;
      const warning = {code: 'duplicate-id' as const, values: {id: group.source.nativeId ?? group.id}};
      groups.put(record, {...group, id, warnings: [...group.warnings, warning]});
    }
  }
}
