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

const FACET_BITS = SLOT_FACETS.map((facet) => bitsOf(facet));

/** Looks at one group after the other. */
export interface SlotCheck {
  /**
   * The bits of all slots of a group that fit, or 0 when the group does not. With `without` (a place in `SLOT_FACETS`) that filter is
   * ignored.
   */
  look(position: number, without?: number): number;
  /** For which values of day, time and format the group counts; `fitting` is what `look(position)` gave. */
  valueBits(position: number, fitting: number): number;
  /** For the group that was looked at last: the square of the straight line to its nearest fitting place, Infinity without one. */
  square: number;
}

/** Makes the check for one question. */
export function createSlotCheck(
  {slots, slotEnds, points}: FacetIndex,
  filters: Filters,
  surroundings: Surroundings | undefined,
): SlotCheck {
  const used = SLOT_FACETS.map((facet) => !!filters[facet]?.length);
  const wanted = SLOT_FACETS.map((facet, i) => (used[i] ? bitsOf(facet, filters[facet]) : ANY_SLOT));
  const [x, y, z] = surroundings?.point ?? [0, 0, 0];
  const limit = surroundings?.limit ?? Infinity;

  return {
    square: Infinity,
    look(position, without = 3) {
      const days = without === 0 ? ANY_SLOT : (wanted[0] as number);
      const times = without === 1 ? ANY_SLOT : (wanted[1] as number);
      const formats = without === 2 ? ANY_SLOT : (wanted[2] as number);
      const start = position ? (slotEnds[position - 1] as number) : 0;
      const end = slotEnds[position] as number;
      let fitting = 0;
      let placeless = 0;
      let nearest = Infinity;
      let nearestOfAll = Infinity;
      for (let at = start; at < end; at++) {
        const slot = slots[at] as number;
        const isFitting = slot & days && slot & times && slot & formats;
        if (!surroundings) {
          if (isFitting) fitting |= slot;
          continue;
        }
        const dx = (points[at * 3] as number) - x;
        const dy = (points[at * 3 + 1] as number) - y;
        const dz = (points[at * 3 + 2] as number) - z;
        const square = dx * dx + dy * dy + dz * dz;
        if (square < nearestOfAll) nearestOfAll = square;
        if (!isFitting) continue;
        if (square < nearest) nearest = square;
        if (square <= limit) fitting |= slot;
        // Too far to go to; but where one can join from afar and may, it stays for that.
        else if (slot & REMOTE_FORMATS && slot & formats & ~IN_PERSON) fitting |= slot & ~IN_PERSON;
        if (isNaN(square)) placeless |= slot;
      }
      this.square = nearest;
      // A meeting at an unknown place is judged by all the known ones of its group.
      if (nearestOfAll === Infinity || nearestOfAll <= limit) fitting |= placeless;
      // A group that lists no meeting fits as long as nothing is asked of one.
      return start < end || used.some((isUsed, i) => isUsed && i !== without) ? fitting : ANY_SLOT;
    },
    valueBits(position, fitting) {
      // Without such filters every view is the same.
      if (!used.includes(true)) return fitting & ~ANY_SLOT;
      return FACET_BITS.reduce((bits, own, i) => bits | (own & (used[i] ? this.look(position, i) : fitting)), 0);
    },
  };
}
