/** Points that many different addresses share, over all parts of a list: only the whole list shows them. */
import {idHash} from '../../search/index/ids.js';
import type {Group} from '../../model/group.js';
import {approximateSharedPoints} from '../../sources/records/shared-coordinates.js';
import type {SpilledGroups} from './spilled-groups.js';

/** Points are told apart by so many cells; where two are in one cell, the rule of the reader tells them apart. */
const CELLS = 1 << 22;
/** Of the 32 bits that addresses set, ten different ones set fewer than this once in a billion times. */
const FEWEST_BITS = 4;

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
}

export class SharedPoints {
  /** A bit for each address seen in a cell, by its hash. */
  readonly #addresses = new Int32Array(CELLS);
  /** The cell of each place, and the record that it belongs to. */
  readonly #cells: number[] = [];
  readonly #records: number[] = [];

  add(record: number, {meetings}: Group): void {
    for (const {place} of meetings) {
      if (place?.latitude === undefined) continue;
      const cell = idHash(`${place.latitude},${place.longitude}`) % CELLS;
      const {lines, locality, postalCode, name} = place;
      (this.#addresses[cell] as number) |= 1 << idHash([lines, locality, postalCode, name].join());
      this.#cells.push(cell);
      this.#records.push(record);
    }
  }

  /** Marks such points as approximate. */
  correct(groups: SpilledGroups): void {
    const isCrowded = (cell: number): boolean => bitsIn(this.#addresses[cell] as number) >= FEWEST_BITS;
    const records = [...new Set(this.#records.filter((_, at) => isCrowded(this.#cells[at] as number)))];
    const crowded = records.map((record) => groups.ofRecord(record));
    approximateSharedPoints(crowded).forEach((group, at) => {
      if (group !== crowded[at]) groups.put(records[at] as number, group);
    });
  }
}
