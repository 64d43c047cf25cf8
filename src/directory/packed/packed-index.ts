/** The prebuilt index of a pack: what search knows of the groups whatever the visitor's time and zone are. The rest comes from the clock. */
import type {Group} from '../../model/group.js';
import type {SearchIndex} from '../../search/index/build-index.js';
import {SLOT_TAGS} from '../../search/index/facet-index.js';
import type {FacetIndex} from '../../search/index/facet-index.js';
import type {IdIndex} from '../../search/index/ids.js';
import type {SoonestIndex} from '../../search/index/soonest-order.js';
import type {WordIndex} from '../../search/index/word-index.js';
import type {PlaceIndex} from '../../search/places/places.js';
import {startsOf} from './clock.js';
import type {ClockGroups} from './clock.js';
import {readSections, writeSections} from './sections.js';
import type {Section} from './sections.js';

const NO_IDS: IdIndex = [new Uint32Array()];

interface Data {
  words: string;
  values: string[];
  labels: string;
  placeWords: string;
}

/** What the index is made of. `points` has the place of each meeting in the list, three coordinates each. */
export interface IndexParts {
  words: WordIndex;
  facets: Pick<FacetIndex, 0 | 1 | 2 | 3>;
  /** The distinct points, three coordinates each. */
  points: ArrayLike<number>;
  /** For each meeting in the order of the list the number of its point plus 1; 0 without one. */
  pointNumbers: ArrayLike<number>;
  places: PlaceIndex;
  /** The number of the record of each group in the list. */
  records: Uint32Array;
}

/** The differences between the starts of lists. */
const countsOf = (starts: Uint32Array): Uint32Array =>
  new Uint32Array(starts.length - 1).map((_, at) => (starts[at + 1] as number) - (starts[at] as number));

/** The file. */
export function writeIndex({
  words,
  facets,
  points,
  pointNumbers,
  places,
  records,
}: IndexParts): Uint8Array<ArrayBuffer>[] {
  const data: Data = {words: words[0], values: facets[0], labels: places[0], placeWords: places[1]};
  const plain = (values: ArrayLike<number>): Section => ({coding: 'plain', values});
  const delta = (values: ArrayLike<number>): Section => ({coding: 'delta', values});
  const float = (values: ArrayLike<number>): Section => ({coding: 'float', values});
  return writeSections(data, {
    facets: plain(facets[1]),
    tags: plain(facets[2]),
    tagCounts: plain(countsOf(facets[3])),
    points: float(points),
    pointNumbers: delta(pointNumbers),
    lists: delta(words[1]),
    postings: delta(words[2]),
    nameWords: plain(words[3]),
    places: float(places[2]),
    records: delta(records),
  });
}

/** The index as search takes it, and which record belongs to each position. */
export interface OpenedIndex {
  index: SearchIndex;
  records: Uint32Array<ArrayBuffer>;
}

/** What depends on the visitor's time and zone, by record. */
export interface TimedIndex {
  minutes: Uint32Array;
  expiries: Uint32Array;
  builtAt: number;
  /** The slots of each timing. */
  slots: readonly (readonly number[])[];
}

/** Reads the file in small steps, and adds the times. Throws for anything else. */
export function* readIndexSteps(
  bytes: Uint8Array<ArrayBuffer>,
  clock: ClockGroups,
  timed: TimedIndex,
): Generator<void, OpenedIndex> {
  const {data, numbers, floats} = readSections<Data>(bytes);
  yield;
  const records = numbers('records');
  if (records.length !== clock.size || records.some((record) => record >= clock.size))
    throw new RangeError('The index is of another list.');
  const postings = numbers('postings');
  yield;
  const words: WordIndex = [data.words, numbers('lists'), postings, new Uint16Array(numbers('nameWords'))];
  yield;
  const tagStarts = startsOf(numbers('tagCounts'));
  const [slots, slotStarts, points] = placeSlots(records, clock, timed, numbers('pointNumbers'), floats('points'));
  yield;
  const {values} = data;
  const tags = numbers('tags');
  const facets: FacetIndex = [
    values,
    new Uint8Array(numbers('facets')),
    tags,
    tagStarts,
    slots,
    slotStarts,
    points,
    frequencies(values.length, tags, slots, slotStarts),
  ];
  yield;
  const soonest: SoonestIndex = [
    records.map((record) => timed.minutes[record] as number),
    records.map((record) => timed.expiries[record] as number),
    timed.builtAt,
  ];
  const places: PlaceIndex = [data.labels, data.placeWords, floats('places')];
  // A pack has a file of its own for ids.
  return {index: {words, facets, soonest, places, ids: NO_IDS}, records};
}

/** How many groups have each tag. Those of days, times and formats, the first ones, come from the slots. */
function frequencies(size: number, tags: Uint32Array, slots: Uint16Array, slotStarts: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size);
  const count = (tag: number) => (counts[tag] = (counts[tag] as number) + 1);
  tags.forEach(count);
  for (let position = 0; position < slotStarts.length - 1; position++) {
    let held = 0;
    for (let at = slotStarts[position] as number; at < (slotStarts[position + 1] as number); at++)
      held |= slots[at] as number;
    for (let tag = 0; tag < SLOT_TAGS; tag++) if (held & (1 << tag)) count(tag);
  }
  return counts;
}

/** The slots of all meetings in the order of the list, where those of each group start, and the point of each. */
function placeSlots(
  records: Uint32Array,
  {starts, meetings}: ClockGroups,
  {slots: slotsOf}: TimedIndex,
  pointNumbers: Uint32Array,
  points: Float32Array,
): [Uint16Array, Uint32Array, Float32Array] {
  const slots: number[] = [];
  const slotPoints: number[] = [];
  const slotStarts = new Uint32Array(records.length + 1);
  let meeting = 0;
  records.forEach((record, position) => {
    for (let at = starts[record] as number; at < (starts[record + 1] as number); at++) {
      const point = pointNumbers[meeting++] as number;
      for (const slot of slotsOf[meetings[at] as number] as readonly number[]) {
        slots.push(slot);
        slotPoints.push(point);
      }
    }
    slotStarts[position + 1] = slots.length;
  });
  const placed = new Float32Array(slots.length * 3).fill(NaN);
  slotPoints.forEach((point, at) => {
    if (point) placed.set(points.subarray(point * 3 - 3, point * 3), at * 3);
  });
  return [new Uint16Array(slots), slotStarts, placed];
}

/** What is known of a group before its record comes. Only what search looks at. */
export type Outline = Pick<Group, 'status' | 'meetings'> & {record: number};
