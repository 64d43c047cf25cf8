/** What the filters look at: the ids of each group and the slots of its meetings, in flat columns. */
import type {Group, Meeting} from '../model/group.js';
import {FACET_NAMES} from '../model/query.js';
import type {Filters} from '../model/query.js';
import {pointOf} from './distance.js';
import {FIRST_FORMAT_BIT, IN_PERSON, SLOT_VALUES} from './slots.js';

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
const NOWHERE = [NaN, NaN, NaN] as const;

/** What a group itself carries, by filter. */
function idsOf({kind, focus, audience, languages, access, cost, programme}: Group): Filters {
  const single = <T>(value: T | undefined): T[] => (value ? [value] : []);
  return {
    kind: single(kind),
    focus,
    audience,
    language: languages,
    access,
    cost: single(cost?.kind),
    programme: single(programme?.code),
  };
}

/** Gathers what the filters need of groups, which must come in the order of their positions. */
export interface FacetCollector {
  add(position: number, group: Group): void;
  finish(): FacetIndex;
}

/** `readSlots` is made by `createSlotReader`. */
export function createFacetCollector(readSlots: (meeting: Meeting) => readonly number[]): FacetCollector {
  const values: string[] = [];
  const facets: number[] = [];
  const frequency: number[] = [];
  const lastPositions: number[] = [];
  const knownTags = FACET_NAMES.map(() => new Map<string, number>());
  const tags: number[] = [];
  const tagEnds: number[] = [];
  const slots: number[] = [];
  const slotEnds: number[] = [];
  const points: number[] = [];

  function tagFor(facet: number, value: string): number {
    const known = knownTags[facet] as Map<string, number>;
    let tag = known.get(value);
    if (tag === undefined) {
      known.set(value, (tag = values.push(value) - 1));
      facets.push(facet);
      frequency.push(0);
      lastPositions.push(-1);
    }
    return tag;
  }
  for (const [name, value] of SLOT_VALUES) tagFor(FACET_NAMES.indexOf(name), value);

  return {
    add(position, group) {
      const ids = idsOf(group);
      FACET_NAMES.forEach((name, facet) => {
        for (const value of ids[name] ?? []) {
          const tag = tagFor(facet, value);
          if (lastPositions[tag] === position) continue; // Listed twice.
          lastPositions[tag] = position;
          (frequency[tag] as number)++;
          tags.push(tag);
        }
      });
      tagEnds.push(tags.length);

      let bits = 0;
      for (const meeting of group.meetings) {
        for (const slot of readSlots(meeting)) {
          bits |= slot;
          slots.push(slot);
          const [x, y, z] = (slot & IN_PERSON && pointOf(meeting.place)) || NOWHERE;
          points.push(x, y, z);
        }
      }
      SLOT_VALUES.forEach((_, tag) => ((frequency[tag] as number) += (bits >> tag) & 1));
      slotEnds.push(slots.length);
    },
    finish() {
      // By filter, then most frequent first; but days and times are in the order of the week and the day, which is that of their tags.
      const rank = (tag: number): number => (tag < FIRST_FORMAT_BIT ? tag : -(frequency[tag] as number));
      const shown = [...values.keys()]
        .filter((tag) => frequency[tag])
        .sort(
          (a, b) =>
            (facets[a] as number) - (facets[b] as number) ||
            rank(a) - rank(b) ||
            ((values[a] as string) < (values[b] as string) ? -1 : 1),
        );
      return {
        values,
        facets: new Uint8Array(facets),
        shown: new Uint32Array(shown),
        tags: values.length > MAX_SHORT ? new Uint32Array(tags) : new Uint16Array(tags),
        tagEnds: new Uint32Array(tagEnds),
        slots: new Uint16Array(slots),
        slotEnds: new Uint32Array(slotEnds),
        points: new Float32Array(points),
      };
    },
  };
}
