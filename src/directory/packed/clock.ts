/**
 * When the groups of a pack meet, without saying what they are: enough to sort all of them, to find the first page, and to filter by day, time and
 * format. Groups are numbered in the order of their records.
 */
import type {Format, Group, Meeting, Schedule} from '../../model/group.js';
import {decodeColumn, encodeColumn} from './columns.js';
import type {Column} from './columns.js';
import {readSections, writeSections} from './sections.js';

/** How and when a meeting is held. */
export type Timing = Pick<Meeting, 'formats' | 'schedule'>;

/** What is known of each group without its record. */
export interface ClockGroups {
  readonly size: number;
  readonly timings: readonly Timing[];
  /** The numbers of the timings of all groups' meetings, one after the other. */
  readonly meetings: Uint32Array;
  /** Where the meetings of each group start in `meetings`, and at last where all end. */
  readonly starts: Uint32Array;
  statusOf: (record: number) => Group['status'];
}

const STATUSES: readonly Group['status'][] = ['active', 'paused', 'ended', 'unknown'];

interface Data {
  timings: number;
  columns: Column;
}

/** A timing with nothing but what dates depend on: the words of a list differ where its dates don't. */
function bareTiming({formats, schedule}: Meeting): Timing {
  return {formats, schedule: {...schedule, text: undefined, zoneText: undefined}};
}

/** Gathers the timings of groups, in the order of the list. */
export class ClockBuilder {
  readonly #known = new Map<string, number>();
  readonly #timings: Timing[] = [];
  readonly #numbers: number[] = [];
  readonly #starts: number[] = [0];
  readonly #statuses: number[] = [];

  add({status, meetings}: Pick<Group, 'status' | 'meetings'>): void {
    this.#statuses.push(STATUSES.indexOf(status));
    for (const meeting of meetings) {
      const timing = bareTiming(meeting);
      const key = JSON.stringify(timing);
      let number = this.#known.get(key);
      if (number === undefined) this.#known.set(key, (number = this.#timings.push(timing) - 1));
      this.#numbers.push(number);
    }
    this.#starts.push(this.#numbers.length);
  }

  get timings(): readonly Timing[] {
    return this.#timings;
  }

  /** The numbers of the timings of the group at a position. */
  timingsAt(position: number): readonly number[] {
    return this.#numbers.slice(this.#starts[position], this.#starts[position + 1]);
  }

  isHeld(position: number): boolean {
    const status = STATUSES[this.#statuses[position] as number];
    return status !== 'paused' && status !== 'ended';
  }

  /** The file. `order` has the position of each record. Timings are numbered anew as they occur, so that numbers of neighbors are alike. */
  write(order: Uint32Array): Uint8Array<ArrayBuffer>[] {
    const renumbered = new Map<number, number>();
    const counts = new Uint32Array(order.length);
    const statuses = new Uint32Array(order.length);
    const meetings = new Uint32Array(this.#numbers.length);
    let filled = 0;
    order.forEach((position, record) => {
      const numbers = this.timingsAt(position);
      counts[record] = numbers.length;
      statuses[record] = this.#statuses[position] as number;
      for (const number of numbers) {
        const known = renumbered.get(number) ?? renumbered.size;
        renumbered.set(number, known);
        meetings[filled++] = known;
      }
    });
    const timings = [...renumbered.keys()].map((number) => this.#timings[number]);
    const data: Data = {timings: timings.length, columns: encodeColumn(timings)};
    return writeSections(data, {
      counts: {coding: 'plain', values: counts},
      statuses: {coding: 'plain', values: statuses},
      meetings: {coding: 'delta', values: meetings},
    });
  }
}

/** For each list where it starts, and at last where all end. */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => (starts[at + 1] = (starts[at] as number) + count));
  return starts;
}

/** Reads the file. Throws for anything else. */
export function readClock(bytes: Uint8Array<ArrayBuffer>): ClockGroups {
  const {data, numbers} = readSections<Data>(bytes);
  const timings = decodeColumn(data.columns, data.timings) as {formats: Format[]; schedule: Schedule}[];
  const starts = startsOf(numbers('counts'));
  const statuses = numbers('statuses');
  const meetings = numbers('meetings');
  if (statuses.length !== starts.length - 1 || meetings.length !== starts[statuses.length])
    throw new RangeError('The parts of the clock have different lengths.');
  if (meetings.some((number) => number >= timings.length)) throw new RangeError('There is no such timing.');
  return {
    size: statuses.length,
    timings,
    meetings,
    starts,
    statusOf: (record) => STATUSES[statuses[record] as number] ?? 'unknown',
  };
}
