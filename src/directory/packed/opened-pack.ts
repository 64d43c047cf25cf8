/** A pack whose clock has been read, and that is searched once its index is there. */
import type {Group} from '../../model/group.js';
import type {Answer} from '../../model/query.js';
import type {Now} from '../../model/schedule.js';
import {smallest} from '../../search/index/smallest.js';
import {createSlotReader} from '../../search/index/slots.js';
import {NO_DATE, nextOf} from '../../search/index/soonest-order.js';
import type {LocalSearch} from '../../search/open-search.js';
import {openSearch} from '../../search/open-search.js';
import {emptyFacets} from '../first-page.js';
import {runSliced} from '../run-sliced.js';
import type {GroupOutline} from '../shapes.js';
import {BlockRecords} from './block-records.js';
import {readClock} from './clock.js';
import type {ClockGroups} from './clock.js';
import {idHash} from '../../search/index/ids.js';
import type {Manifest} from './manifest.js';
import type {PackFiles} from './pack-files.js';
import {parsed} from './pack-files.js';
import {readIndexSteps} from './packed-index.js';

/** When and where a pack is opened. */
export interface Opening {
  viewerZone: string;
  now: Now;
  signal: AbortSignal;
}

/** A group as search sees it, with the number of its record. */
export type NumberedOutline = Pick<Group, 'status' | 'meetings'> & {record: number};

const MINUTE_MS = 60_000;
/** Timings looked at between two pauses: one takes up to 0.1 ms. */
const TIMINGS_PER_STEP = 64;

/** When the meetings of each timing are held next, and until when that is true. */
function* nextSteps({timings}: ClockGroups, now: Now, viewerZone: string) {
  const minutes = new Uint32Array(timings.length);
  const expiries = new Uint32Array(timings.length);
  for (let number = 0; number < timings.length; number++) {
    const timing = timings[number] as Group['meetings'][number];
    [minutes[number], expiries[number]] = nextOf(timing, now, viewerZone);
    if (number % TIMINGS_PER_STEP === 0) yield;
  }
  return {minutes, expiries};
}

/** The same by record: that of the meeting that comes first. */
function* soonestSteps(clock: ClockGroups, now: Now, viewerZone: string) {
  const next = yield* nextSteps(clock, now, viewerZone);
  const minutes = new Uint32Array(clock.size).fill(NO_DATE);
  const expiries = new Uint32Array(clock.size).fill(NO_DATE);
  for (let record = 0; record < clock.size; record++) {
    const status = clock.statusOf(record);
    if (status === 'paused' || status === 'ended') {
      minutes[record] = NO_DATE + 1;
      continue;
    }
    for (let at = clock.starts[record] as number; at < (clock.starts[record + 1] as number); at++) {
      const number = clock.meetings[at] as number;
      if ((next.minutes[number] as number) >= (minutes[record] as number)) continue;
      minutes[record] = next.minutes[number] as number;
      expiries[record] = next.expiries[number] as number;
    }
  }
  return {minutes, expiries, builtAt: Math.floor(Number(now) / MINUTE_MS)};
}

type Soonest = {minutes: Uint32Array; expiries: Uint32Array; builtAt: number};

export class OpenedPack {
  readonly manifest: Manifest;
  readonly blocks: BlockRecords;
  readonly #files: PackFiles;
  readonly #clock: ClockGroups;
  readonly #soonest: Soonest;
  readonly #opening: Opening;
  #local?: LocalSearch;
  #records?: Uint32Array;
  #ids?: Promise<Uint32Array>;

  private constructor(files: PackFiles, clock: ClockGroups, soonest: Soonest, opening: Opening) {
    this.manifest = files.manifest;
    this.blocks = new BlockRecords(files, files.manifest);
    this.#files = files;
    this.#clock = clock;
    this.#soonest = soonest;
    this.#opening = opening;
  }

  /** Loads the clock. Throws as {@link PackFiles.load} does. */
  static async open(files: PackFiles, opening: Opening): Promise<OpenedPack> {
    const {signal, now, viewerZone} = opening;
    const bytes = await files.load(files.manifest.files.clock, signal);
    const clock = parsed(() => readClock(bytes));
    return new OpenedPack(files, clock, await runSliced(soonestSteps(clock, now, viewerZone), signal), opening);
  }

  /** The first page of everything, soonest first. Groups that meet at the same minute may have another order in it than in the list. */
  async firstPage(pageSize: number): Promise<Answer> {
    const {size} = this.#clock;
    // As in search, one number holds both the time and the place in the order.
    const keys = Float64Array.from(this.#soonest.minutes, (minutes, record) => minutes * size + record);
    const records = [...smallest(keys, size, pageSize)].map((key) => key % size);
    await this.blocks.load(records, true);
    return {
      total: size,
      isExact: true,
      of: 'all',
      groups: this.groupsOf(records),
      distancesKm: records.map(() => undefined),
      facets: emptyFacets(),
    };
  }

  /** Loads the index; after that, it can be searched. */
  async loadIndex(): Promise<void> {
    const {signal, now, viewerZone} = this.#opening;
    const bytes = await this.#files.load(this.manifest.files.index, signal);
    const read = createSlotReader(now, viewerZone);
    const slots = this.#clock.timings.map((timing) => read(timing as Group['meetings'][number]));
    const timed = {...this.#soonest, slots};
    const steps = parsed(() => readIndexSteps(bytes, this.#clock, timed));
    const {index, records} = await runSliced(steps, signal);
    this.#records = records;
    this.#local = openSearch(index, (position) => this.outlineAt(position) as unknown as Group, {viewerZone});
  }

  get local(): LocalSearch {
    if (!this.#local) throw new Error('The index is not there yet.');
    return this.#local;
  }

  get size(): number {
    return this.#clock.size;
  }

  /** The group at a position of the list, without its record. */
  outlineAt(position: number): NumberedOutline & GroupOutline {
    const record = this.#records?.[position] as number;
    const {timings, meetings, starts} = this.#clock;
    const numbers = [...meetings.subarray(starts[record], starts[record + 1])];
    return {
      record,
      status: this.#clock.statusOf(record),
      meetings: numbers.map((number) => timings[number] as Group['meetings'][number]),
    };
  }

  /** Groups whose records have been loaded. */
  groupsOf(records: readonly number[]): Group[] {
    return records.flatMap((record) => this.blocks.at(record) ?? []);
  }

  /** The records that an id could be that of. */
  async candidates(id: string): Promise<number[]> {
    this.#ids ??= this.#files
      .load(this.manifest.files.ids, new AbortController().signal)
      .then((bytes) => new Uint32Array(bytes.slice().buffer));
    const ids = await this.#ids.catch((error: unknown) => {
      this.#ids = undefined;
      throw error;
    });
    const hash = idHash(id);
    return [...ids.keys()].filter((record) => ids[record] === hash);
  }
}
