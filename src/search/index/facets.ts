/** Finds the groups that match the filters and counts the values of every filter, in one pass over flat columns. */
import {FACET_NAMES} from '../../model/query.js';
import type {FacetName, Query, Reach} from '../../model/query.js';
import {pointAt, squareOfKm} from '../places/distance.js';
import type {FacetIndex} from './facet-index.js';
import {ANY_SLOT, DAYS, FORMATS, IN_PERSON, REMOTE_FORMATS, TIMES_OF_DAY, UNSURE} from './slots.js';

/**
 * Called for each matching group: the square of the straight-line distance to its nearest matching place (Infinity
 * without one), its score, and whether it may not meet on the selected day or at the selected time.
 */
export type HitVisitor = (position: number, square: number, score: number, isUnsure: boolean) => void;

/**
 * Finds the groups that match the filters among those with a score, and counts them.
 *
 * The counts are per tag: the number of groups that have it and match all other filters. So a group that fails exactly
 * one filter still counts for the values of that filter. Near a point, it also counts the groups that meet in person
 * within the radius, and the others that can be joined remotely.
 */
export function narrow(
  [values, facets, tags, tagStarts, slots, slotStarts, points]: FacetIndex,
  scores: Uint16Array,
  {filters = {}, near}: Query,
  visit: HitVisitor | undefined,
): {total: number; counts: Uint32Array; reach?: Reach} {
  const counts = new Uint32Array(values.length);
  /** The bits of the filters in use. */
  let asked = 0;
  /** For each filter, the selected slot tags as bits. Every slot matches a filter that isn't in use. */
  const wanted = FACET_NAMES.map((name, facet) => {
    if (!filters[name]?.length) return ANY_SLOT;
    asked |= 1 << facet;
    return 0;
  });
  /** For each tag, the bit of its filter if the tag is selected, otherwise 0. */
  const bits = values.map((value, tag) => {
    const facet = facets[tag] as number;
    const asking: readonly string[] | undefined = filters[FACET_NAMES[facet] as FacetName];
    if (!asking?.includes(value)) return 0;
    (wanted[facet] as number) |= 1 << tag;
    return 1 << facet;
  });
  const [days, times, formats] = wanted as [number, number, number];
  const [x, y, z] = pointAt(near?.latitude, near?.longitude);
  const radiusKm = near?.radiusKm as number;
  const limit = radiusKm >= 0 ? squareOfKm(radiusKm) : Infinity;

  /** Returns all bits if the slot matches, the values of the one filter it fails, or nothing. */
  const countedBits = (slot: number): number =>
    slot & (slot & days ? -1 : DAYS) & (slot & times ? -1 : TIMES_OF_DAY) & (slot & formats ? -1 : FORMATS);

  let total = 0;
  const reach = isNaN(x) ? undefined : {within: 0, online: 0};
  const canGo = formats & (ANY_SLOT | IN_PERSON);
  // The indices below are within bounds by construction, so they are asserted.
  for (let position = 0; position < scores.length; position++) {
    if (!scores[position]) continue;
    const firstTag = tagStarts[position] as number;
    const tagEnd = tagStarts[position + 1] as number;
    const firstSlot = slotStarts[position] as number;
    const slotEnd = slotStarts[position + 1] as number;
    // The first three filters apply to meetings.
    let failed = asked & ~0b111;
    for (let at = firstTag; failed && at < tagEnd; at++) failed &= ~(bits[tags[at] as number] as number);
    if (failed & (failed - 1)) continue; // It fails two filters.

    // A group without listed meetings matches as long as no filter applies to meetings.
    let held = firstSlot < slotEnd ? 0 : days & times & formats & ANY_SLOT;
    let sure = 0;
    let placeless = 0;
    let nearest = Infinity;
    let nearestOfAll = Infinity;
    let canJoin = 0;
    for (let at = firstSlot; at < slotEnd; at++) {
      const slot = slots[at] as number;
      let counted = countedBits(slot);
      if (near) {
        const dx = (points[at * 3] as number) - x;
        const dy = (points[at * 3 + 1] as number) - y;
        const dz = (points[at * 3 + 2] as number) - z;
        const square = dx * dx + dy * dy + dz * dz;
        if (square < nearestOfAll) nearestOfAll = square;
        if (square < nearest && counted & ANY_SLOT) nearest = square;
        if (isNaN(square)) placeless |= counted;
        const remote = slot & REMOTE_FORMATS && countedBits(slot & ~IN_PERSON);
        canJoin |= remote & ANY_SLOT;
        // Too far away to attend in person, but it stays if people can join remotely.
        if (!(square <= limit)) counted = remote;
      }
      held |= counted;
      if (!(slot & UNSURE)) sure |= counted;
    }
    // A meeting at an unknown place is judged by all known places of its group.
    if (nearestOfAll === Infinity || nearestOfAll <= limit) {
      held |= placeless;
      if (!(placeless & UNSURE)) sure |= placeless;
    }

    if (held & ANY_SLOT) {
      for (let at = visit ? firstTag : tagEnd; at < tagEnd; at++) {
        const tag = tags[at] as number;
        if (!failed || failed === 1 << (facets[tag] as number)) (counts[tag] as number)++;
      }
      if (!failed) {
        total++;
        if (reach && canGo && nearest < Infinity && nearest <= limit) reach.within++;
        else if (reach && canJoin) reach.online++;
        visit?.(position, nearest, scores[position] as number, (asked & 0b11) !== 0 && !(sure & ANY_SLOT));
      }
    }
    for (let left = failed || !visit ? 0 : held & ~(ANY_SLOT | UNSURE); left; left &= left - 1)
      (counts[31 - Math.clz32(left & -left)] as number)++;
  }
  return {total, counts, ...(reach && {reach})};
}
