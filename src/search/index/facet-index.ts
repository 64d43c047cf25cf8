/** The index for filters: the ids of each group and the slots of its meetings, in flat columns. */
import type {Group, Meeting} from '../../model/group.js';
import {FACET_NAMES} from '../../model/query.js';
import type {Now} from '../../model/schedule.js';
import {pointOf} from '../places/distance.js';
import {eachGroup} from './each-group.js';
import {memo} from './memo.js';
import {IN_PERSON, SLOT_VALUES, createSlotReader} from './slots.js';

/**
 * Plain immutable data. A tag is a value of a filter; the first tags are those of day, time and format, in the order of
 * their bits.
 */
export type FacetIndex = readonly [
  /** The value of each tag. */
  values: string[],
  /** The filter of each tag, as an index into `FACET_NAMES`. */
  facets: Uint8Array,
  /** The tags of all groups, one group after another, without those of meetings. */
  tags: Uint32Array,
  /** Where the tags of each group start in `tags`, followed by the end of the last ones. */
  tagStarts: Uint32Array,
  /** The slots of all groups, one group after another: bits of `SLOT_VALUES`, and `ANY_SLOT`. */
  slots: Uint16Array,
  /** Where the slots of each group start in `slots`, followed by the end of the last ones. */
  slotStarts: Uint32Array,
  /** The place of each slot, as x, y and z on the unit sphere; `NaN` if it isn't known or public. */
  points: Float32Array,
  /** How many groups have each tag. */
  frequency: Uint32Array,
];

/**
 * Facets that sentences can ask for, but that aren't filters. Their tags come after those of the filters, and aren't
 * counted for visitors.
 */
export const HIDDEN_FACETS = ['openness', 'frequency', 'status'] as const;

/** The day, time and format values. */
export const SLOT_TAGS = SLOT_VALUES.flat().length;

/** Returns how often a meeting takes place, as a value of the facet `frequency`; `always` is around the clock. */
export function frequencyOf({schedule}: Meeting): string | undefined {
  if (schedule.kind === 'always') return 'always';
  if (schedule.kind !== 'rule') return undefined;
  const {freq, interval, byday} = schedule;
  if (freq === 'DAILY' && interval === 1) return 'daily';
  if (freq === 'WEEKLY')
    return interval === 1 ? (byday?.length === 7 ? 'daily' : 'weekly') : interval === 2 ? 'biweekly' : undefined;
  if (freq !== 'MONTHLY' || interval !== 1) return undefined;
  const dates = byday?.length ?? 1;
  return dates === 1 ? 'monthly' : dates === 2 ? 'biweekly' : undefined;
}

/** Gathers what the filters need from groups. Next dates are calculated from `now`. */
export function* indexFacets(
  groups: Iterable<Group>,
  now: Now,
  viewerZone: string | undefined,
): Generator<void, FacetIndex> {
  const values: string[] = [];
  const facets: number[] = [];
  const tagOf = [...FACET_NAMES, ...HIDDEN_FACETS].map((_, facet) =>
    memo((value: string) => {
      facets.push(facet);
      return values.push(value) - 1;
    }),
  );
  SLOT_VALUES.forEach((names, facet) => names.forEach((name) => tagOf[facet]?.(name)));
  const tags: number[] = [];
  const tagStarts = [0];
  const slots: number[] = [];
  const slotStarts = [0];
  const points: number[] = [];
  const frequency: number[] = [];
  const count = (tag: number) => (frequency[tag] = (frequency[tag] ?? 0) + 1);
  const readSlots = createSlotReader(now, viewerZone);

  yield* eachGroup(
    groups,
    ({kind, focus, audience, languages, access, cost, programme, meetings, openness, status}) => {
      const first = tags.length;
      // The group's own values, in the order of `FACET_NAMES`.
      [
        [kind],
        focus,
        audience,
        languages,
        access,
        [cost?.kind],
        [programme?.code],
        meetings.flatMap(({place}) => [place?.region, place?.locality]),
        [openness],
        meetings.map(frequencyOf),
        [status === 'paused' || status === 'ended' ? status : undefined],
      ].forEach((ids, i) => {
        for (const id of ids) {
          if (!id) continue;
          const tag = tagOf[i + SLOT_VALUES.length]?.(id) as number;
          if (!tags.includes(tag, first)) tags.push(tag);
        }
      });
      tagStarts.push(tags.length);
      for (let at = first; at < tags.length; at++) count(tags[at] as number);
      let held = 0;
      for (const meeting of meetings)
        for (const slot of readSlots(meeting)) {
          held |= slot;
          const [x, y, z] = pointOf(slot & IN_PERSON ? meeting.place : undefined);
          slots.push(slot);
          points.push(x, y, z);
        }
      slotStarts.push(slots.length);
      for (let tag = 0; tag < SLOT_TAGS; tag++) if (held & (1 << tag)) count(tag);
    },
  );
  return [
    values,
    new Uint8Array(facets),
    new Uint32Array(tags),
    new Uint32Array(tagStarts),
    new Uint16Array(slots),
    new Uint32Array(slotStarts),
    new Float32Array(points),
    Uint32Array.from(values, (_, tag) => frequency[tag] ?? 0),
  ];
}
