import type {Group} from '../../model/group.js';
import {inOneGo} from '../../search/index/build-index.js';

/**
 * Many groups as one piece of memory: the JSON text of each in UTF-8, one behind the other.
 *
 * A buffer crosses from a Worker without being copied, and 10,000 records stay out of the JavaScript heap until someone looks at one.
 */
export interface PackedGroups {
  text: Uint8Array<ArrayBuffer>;
  /** Where each record begins, and at the end where the last one stops. */
  offsets: Uint32Array<ArrayBuffer>;
}

/** As many unpacked records as a visitor sees and pages through; older ones are unpacked again when needed. */
const KEPT_RECORDS = 128;

/** The number of groups between pauses. */
const GROUPS_PER_STEP = 500;

/** Packs groups, pausing now and then. */
export function* packSteps(groups: readonly Group[]): Generator<void, PackedGroups> {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(groups.length + 1);
  const records: Uint8Array<ArrayBuffer>[] = [];
  for (const group of groups) {
    const record = encoder.encode(JSON.stringify(group));
    const before = offsets[records.length] ?? 0;
    offsets[records.push(record)] = before + record.length;
    if (records.length % GROUPS_PER_STEP === 0) yield;
  }
  const text = new Uint8Array(offsets[records.length] ?? 0);
  records.forEach((record, position) => text.set(record, offsets[position]));
  return {text, offsets};
}

/** Packs groups without pausing. */
export const packGroups = (groups: readonly Group[]): PackedGroups => inOneGo(packSteps(groups));

/** Reads one record at a time; the same position gives the same object while it is kept. */
export function unpackGroups({text, offsets}: PackedGroups): (position: number) => Group {
  const decoder = new TextDecoder();
  const kept = new Map<number, Group>();
  return (position) => {
    const known = kept.get(position);
    if (known) return known;
    const group = JSON.parse(decoder.decode(text.subarray(offsets[position], offsets[position + 1]))) as Group;
    kept.set(position, group);
    if (kept.size > KEPT_RECORDS) kept.delete(oldestKey(kept));
    return group;
  };
}

/** A Map keeps the order of insertion. */
function oldestKey(map: ReadonlyMap<number, unknown>): number {
  for (const key of map.keys()) return key;
  return -1;
}
