/** Looks at the meetings of one group: which of them fit day, time, format and distance together. */
import type {FacetName, Filters} from '../model/query.js';
import type {Surroundings} from './distance.js';
import type {FacetIndex} from './facet-index.js';
import {ANY_SLOT, IN_PERSON, REMOTE_FORMATS, SLOT_VALUES} from './slots.js';

/** The filters that look at meetings: what they ask for must be true of one and the same meeting. */
const SLOT_FACETS = ['day', 'time', 'format'] as const;

/** Does the filter look at meetings and not at the group? */
export const isSlotFacet = (name: FacetName): boolean => SLOT_FACETS.some((facet) => facet === name);

/** The bits of these values of a filter, or of all. */
function bitsOf(facet: FacetName, values?: readonly string[]): number {
  return SLOT_VALUES.reduce(
    (bits, [name, value], i) => (name === facet && (values?.includes(value) ?? true) ? bits | (1 << i) : bits),
    0,
  );
}

/**
 * What a slot counts for, by the filters it fails (1 day, 2 time, 4 format, added up): for everything when it fits, for the values of the
 * one filter it fails, else for nothing.
 */
const COUNTED = [-1, bitsOf('day'), bitsOf('time'), 0, bitsOf('format'), 0, 0, 0];

/** Looks at one group after the other. */
export interface SlotCheck {
  /**
   * The values of day, time and format that the group counts for, as bits: those of its slots that the other filters leave. With
   * `ANY_SLOT` the group fits.
   */
  look(position: number): number;
  /** For the group that was looked at last: the square of the straight line to its nearest fitting place, Infinity without one. */
  square: number;
}

/** Makes the check for one question. */
export function createSlotCheck(
  {slots, slotEnds, points}: FacetIndex,
  filters: Filters,
  surroundings: Surroundings | undefined,
): SlotCheck {
  const [days, times, formats] = SLOT_FACETS.map((facet) =>
    filters[facet]?.length ? bitsOf(facet, filters[facet]) : ANY_SLOT,
  ) as [number, number, number];
  const [x, y, z] = surroundings?.point ?? [0, 0, 0];
  const limit = surroundings?.limit ?? Infinity;

  const countedBits = (slot: number): number =>
    slot & (COUNTED[(slot & days ? 0 : 1) + (slot & times ? 0 : 2) + (slot & formats ? 0 : 4)] as number);

  return {
    square: Infinity,
    look(position) {
      const start = position ? (slotEnds[position - 1] as number) : 0;
      const end = slotEnds[position] as number;
      let bits = 0;
      let placeless = 0;
      let nearest = Infinity;
      let nearestOfAll = Infinity;
      for (let at = start; at < end; at++) {
        const slot = slots[at] as number;
        let counted = countedBits(slot);
        if (surroundings) {
          const dx = (points[at * 3] as number) - x;
          const dy = (points[at * 3 + 1] as number) - y;
          const dz = (points[at * 3 + 2] as number) - z;
          const square = dx * dx + dy * dy + dz * dz;
          if (square < nearestOfAll) nearestOfAll = square;
          if (square < nearest && counted & ANY_SLOT) nearest = square;
          if (isNaN(square)) placeless |= counted;
          // Too far to go to; but where one can join from afar, it stays for that.
          if (!(square <= limit)) counted = slot & REMOTE_FORMATS && countedBits(slot & ~IN_PERSON);
        }
        bits |= counted;
      }
      this.square = nearest;
      // A meeting at an unknown place is judged by all the known ones of its group.
      if (nearestOfAll === Infinity || nearestOfAll <= limit) bits |= placeless;
      // A group that lists no meeting fits as long as nothing is asked of one.
      return start < end ? bits : days & times & formats & ANY_SLOT;
    },
  };
}
