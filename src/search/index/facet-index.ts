/** What the filters look at: the ids of each group and the slots of its meetings, in flat columns. */
import type {Group, Meeting} from '../../model/group.js';
import {FACET_NAMES} from '../../model/query.js';
import type {Now} from '../../model/schedule.js';
import {pointOf} from '../places/distance.js';
import {eachGroup} from './each-group.js';
import {memo} from './memo.js';
import {IN_PERSON, SLOT_VALUES, createSlotReader} from './slots.js';

/** Plain data, immutable. A tag is a value of a filter; the first ones are those of day, time and format, in the order of their bits. */
export type FacetIndex = readonly [
  /** The value of each tag. */
  values: string[],
  /** The filter each tag belongs to, as an index of `FACET_NAMES`. */
  facets: Uint8Array,
  /** The tags of all groups, one after the other. Not those of meetings. */
  tags: Uint32Array,
  /** Where the tags of each group start in `tags`, and at last where all end. */
  tagStarts: Uint32Array,
  /** The slots of all groups, one after the other: bits of `SLOT_VALUES`, and `ANY_SLOT`. */
  slots: Uint16Array,
  /** Where the slots of each group start in `slots`, and at last where all end. */
  slotStarts: Uint32Array,
  /** For each slot where it is held, as x, y, z on the unit sphere; `NaN` where one cannot or may not know. */
  points: Float32Array,
];

/** What sentences ask for and no filter does: their tags come after those of the filters, and are counted for no one. */
export const HIDDEN_FACETS = ['openness', 'frequency', 'status'] as const;

/** How often a meeting is held, in the words of sentences; `always` is around the clock. */
function frequencyOf({schedule}: Meeting): string | undefined {
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

/** Gathers what the filters need of groups. Next dates are found from `now` on. */
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
  const readSlots = createSlotReader(now, viewerZone);

  yield* eachGroup(
    groups,
    ({kind, focus, audience, languages, access, cost, programme, meetings, openness, status}) => {
      const first = tags.length;
      // What a group itself carries, in the order of `FACET_NAMES`.
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
      for (const meeting of meetings)
        for (const slot of readSlots(meeting)) {
          const [x, y, z] = pointOf(slot & IN_PERSON ? meeting.place : undefined);
          slots.push(slot);
          points.push(x, y, z);
        }
      slotStarts.push(slots.length);
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
  ];
}
