/** What the filters look at: the ids of each group and the slots of its meetings, in flat columns. */
import type {Group, Meeting} from '../model/group.js';
import {FACET_NAMES} from '../model/query.js';
import type {FacetName} from '../model/query.js';
import {pointOf} from './distance.js';
import {IN_PERSON, SLOT_VALUES} from './slots.js';

/** Plain data, immutable. A tag is a value of a filter; the first ones are those of day, time and format, in the order of their bits. */
export interface FacetIndex {
  /** The value of each tag. */
  values: string[];
  /** The filter each tag belongs to, as an index of `FACET_NAMES`. */
  facets: Uint8Array;
  /** The tags that occur in the list, in the order in which their counts are given. */
  shown: Uint32Array;
  /** The tags of all groups, one after the other. Not those of meetings. */
  tags: Uint16Array | Uint32Array;
  /** Where the tags of each group end in `tags`. */
  tagEnds: Uint32Array;
  /** The slots of all groups, one after the other: bits of `SLOT_VALUES`, and `ANY_SLOT`. */
  slots: Uint16Array;
  /** Where the slots of each group end in `slots`. */
  slotEnds: Uint32Array;
  /** For each slot where it is held, as x, y, z on the unit sphere; `NaN` where one cannot or may not know. */
  points: Float32Array;
}

const MAX_SHORT = 0xffff;

/** What a group itself carries, by filter. */
const IDS_OF: Readonly<Partial<Record<FacetName, (group: Group) => readonly (string | undefined)[]>>> = {
  kind: ({kind}) => [kind],
  focus: ({focus}) => focus,
  audience: ({audience}) => audience,
  language: ({languages}) => languages,
  access: ({access}) => access,
  cost: ({cost}) => [cost?.kind],
  programme: ({programme}) => [programme?.code],
};

/** Days have an order of their own. */
const isDay = (facet: number): boolean => FACET_NAMES[facet] === 'day';

/** Gathers what the filters need of groups, which must come in the order of their positions. */
export interface FacetCollector {
  add(group: Group): void;
  finish(): FacetIndex;
}

/** `readSlots` is made by `createSlotReader`. */
export function createFacetCollector(readSlots: (meeting: Meeting) => Iterable<number>): FacetCollector {
  const values = SLOT_VALUES.map(([, value]) => value);
  const facets = SLOT_VALUES.map(([name]) => FACET_NAMES.indexOf(name));
  const frequency = SLOT_VALUES.map(() => 0);
  const knownTags = FACET_NAMES.map(() => new Map<string, number>());
  const tags: number[] = [];
  const tagEnds: number[] = [];
  const slots: number[] = [];
  const slotEnds: number[] = [];
  const points: number[] = [];

  const count = (tag: number): number => (frequency[tag] = (frequency[tag] ?? 0) + 1);

  function tagFor(facet: number, value: string): number {
    let tag = knownTags[facet]?.get(value);
    if (tag === undefined) {
      tag = values.push(value) - 1;
      facets.push(facet);
      knownTags[facet]?.set(value, tag);
    }
    return tag;
  }

  function addTags(group: Group): void {
    for (const [facet, name] of FACET_NAMES.entries()) {
      for (const value of new Set(IDS_OF[name]?.(group))) {
        if (!value) continue;
        const tag = tagFor(facet, value);
        tags.push(tag);
        count(tag);
      }
    }
    tagEnds.push(tags.length);
  }

  function addSlots({meetings}: Group): void {
    let all = 0;
    for (const meeting of meetings) {
      for (const slot of readSlots(meeting)) {
        slots.push(slot);
        points.push(...((slot & IN_PERSON && pointOf(meeting.place)) || [NaN, NaN, NaN]));
        all |= slot;
      }
    }
    SLOT_VALUES.forEach((_, tag) => all & (1 << tag) && count(tag));
    slotEnds.push(slots.length);
  }

  return {
    add(group) {
      addTags(group);
      addSlots(group);
    },
    finish() {
      const shown = [...values.keys()].filter((tag) => frequency[tag]);
      const at = <T>(list: readonly T[], tag: number): T => list[tag] as T;
      shown.sort(
        (a, b) =>
          at(facets, a) - at(facets, b) ||
          (isDay(at(facets, a)) ? a - b : at(frequency, b) - at(frequency, a)) ||
          (at(values, a) < at(values, b) ? -1 : 1),
      );
      return {
        values,
        facets: Uint8Array.from(facets),
        shown: Uint32Array.from(shown),
        tags: values.length > MAX_SHORT ? Uint32Array.from(tags) : Uint16Array.from(tags),
        tagEnds: Uint32Array.from(tagEnds),
        slots: Uint16Array.from(slots),
        slotEnds: Uint32Array.from(slotEnds),
        points: Float32Array.from(points),
      };
    },
  };
}
