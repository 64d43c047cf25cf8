/** All groups of the present answer, for the map: their pins, and how many have none. */
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import type {Group} from '../../../../model/group.js';
import type {Query} from '../../../../model/query.js';
import type {Search} from '../../../../search/open-search.js';
import type {Pin, Unmapped} from './pins.js';
import {pinsOf, whyUnmapped} from './pins.js';

export interface Gathered {
  pins: Pin[];
  /** Groups that have a pin. */
  mapped: number;
  unmapped: Record<Unmapped, number>;
}

/** So many groups are found and unpacked in a few milliseconds. */
const SLICE = 250;

/** Says whether the question is still the one that is asked. */
type IsCurrent = () => boolean;

/**
 * Hands over the answer slice by slice, in its order, and lets the browser breathe between them, until `use` has had enough. Another question
 * ends it before this one is put again: a backend would take it for the newest.
 */
async function eachSlice(
  search: Search,
  query: Query,
  now: number,
  isCurrent: IsCurrent,
  use: (groups: Group[], offset: number) => boolean | void,
) {
  for (let offset = 0; isCurrent(); offset += SLICE) {
    const {groups} = search.query({...query, offset, limit: SLICE}, now);
    if (use(groups, offset) || groups.length < SLICE) return;
    await yieldToBrowser();
  }
}

/** Undefined when another question came. A backend is asked nothing new: the question is the visitor's. */
export async function gather(
  search: Search,
  query: Query,
  now: number,
  isCurrent: IsCurrent,
): Promise<Gathered | undefined> {
  const gathered: Gathered = {pins: [], mapped: 0, unmapped: {remote: 0, private: 0, unknown: 0}};
  await eachSlice(search, query, now, isCurrent, (groups) => {
    for (const group of groups) {
      const pins = pinsOf(group);
      gathered.pins.push(...pins);
      if (pins.length) gathered.mapped++;
      else gathered.unmapped[whyUnmapped(group)]++;
    }
  });
  return isCurrent() ? gathered : undefined;
}

/** The place of a group in the answer; -1 when it is not in it any more. */
export async function positionOf(
  id: string,
  search: Search,
  query: Query,
  now: number,
  isCurrent: IsCurrent,
): Promise<number> {
  let position = -1;
  await eachSlice(search, query, now, isCurrent, (groups, offset) => {
    const index = groups.findIndex((group) => group.id === id);
    if (index >= 0) position = offset + index;
    return index >= 0;
  });
  return position;
}
