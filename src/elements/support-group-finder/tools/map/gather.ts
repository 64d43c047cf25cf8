/** All groups of the current answer for the map: their pins, and how many groups have none. */
import {answerPages} from '../../../../directory/answer-pages.js';
import {yieldToBrowser} from '../../../../directory/run-sliced.js';
import type {Search} from '../../../../directory/shapes.js';
import type {Query} from '../../../../model/query.js';
import type {Pin, Unmapped} from './pins.js';
import {pinsOf, whyUnmapped} from './pins.js';

export interface Gathered {
  pins: Pin[];
  /** Number of groups with a pin. */
  mapped: number;
  unmapped: Record<Unmapped, number>;
  /**
   * How many groups were loaded, and how many there are. Fewer are loaded if a server would have to be asked for page
   * after page.
   */
  seen: number;
  total: number;
  /** False if at least `total` groups match. */
  isExact: boolean;
}

/** This many groups are found and unpacked in a few milliseconds. */
const SLICE = 250;

/** Gathers the pins; undefined if another query came in the meantime. */
export async function gather(
  search: Search,
  query: Query,
  now: number,
  signal: AbortSignal,
): Promise<Gathered | undefined> {
  const gathered: Gathered = {
    pins: [],
    mapped: 0,
    unmapped: {remote: 0, private: 0, unknown: 0},
    seen: 0,
    total: 0,
    isExact: true,
  };
  for await (const {groups, total, isExact} of answerPages(search, {...query, limit: SLICE}, now, signal)) {
    for (const group of groups) {
      const pins = pinsOf(group);
      gathered.pins.push(...pins);
      if (pins.length) gathered.mapped++;
      else gathered.unmapped[whyUnmapped(group)]++;
    }
    gathered.seen += groups.length;
    gathered.total = total;
    gathered.isExact = isExact;
    await yieldToBrowser();
  }
  return signal.aborted ? undefined : gathered;
}

/** Returns the position of a group in the answer; -1 if the answer no longer has it. */
export async function positionOf(
  id: string,
  search: Search,
  query: Query,
  now: number,
  signal: AbortSignal,
): Promise<number> {
  for await (const {groups, offset} of answerPages(search, {...query, limit: SLICE}, now, signal)) {
    const index = groups.findIndex((group) => group.id === id);
    if (index >= 0) return offset + index;
    await yieldToBrowser();
  }
  return -1;
}
