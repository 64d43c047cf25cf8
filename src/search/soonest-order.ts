/** The order of groups by their next meeting, kept right as time goes by. */
import type {Group} from '../model/group.js';
import {soonest} from '../model/schedule.js';
import type {Now, Occurrence} from '../model/schedule.js';

/** Plain data, immutable. By position, in minutes since 1970. */
export interface SoonestIndex {
  /** When the next meeting is, as `Occurrence.sortKey`; {@link NO_DATE} or {@link NOT_HELD} without one. */
  minutes: Uint32Array;
  /** From when on the above is no longer true: the end of that meeting. */
  expiries: Uint32Array;
  /** The time all this was said at. */
  builtAt: number;
}

/** No date is known. Later than any date there is (the year 6053). */
export const NO_DATE = 2 ** 31;
/** Paused or ended: after all others. */
export const NOT_HELD = NO_DATE + 1;
const NEVER = 2 ** 32 - 1;

const MINUTE_MS = 60_000;
/** What is assumed of a meeting whose length is not listed. */
const ASSUMED_MINUTES = 60;

const minuteOf = (instant: Now): number => Math.max(0, Math.floor(Number(instant) / MINUTE_MS));

/** When something is held next, and from when on that must be asked again. */
type Next = readonly [minutes: number, expiry: number];

function readNext(occurrence: Occurrence | undefined, now: Now): Next {
  if (!occurrence) return [NO_DATE, NEVER];
  const minutes = minuteOf(occurrence.sortKey);
  const expiry = occurrence.end ? minuteOf(occurrence.end) : minutes + (occurrence.minutes ?? ASSUMED_MINUTES);
  // What is under way at this minute is asked about again at the next one, and not before.
  return [minutes, Math.max(expiry, minuteOf(now) + 1)];
}

/** Makes the function that says when a group meets next. */
function createNextReader(now: Now, viewerZone: string | undefined): (group: Group) => Next {
  /** By schedule: finding a date is slow, and in a real list two of three meetings share theirs with another. */
  const known = new Map<string, Next>();
  return (group) => {
    if (group.status === 'paused' || group.status === 'ended') return [NOT_HELD, NEVER];
    let first: Next = [NO_DATE, NEVER];
    for (const meeting of group.meetings) {
      const key = JSON.stringify(meeting.schedule);
      let next = known.get(key);
      if (!next) known.set(key, (next = readNext(soonest({...group, meetings: [meeting]}, now, viewerZone), now)));
      if (next[0] < first[0]) first = next;
    }
    return first;
  };
}

/** Gathers the next dates of groups, which must come in the order of their positions. */
export interface SoonestCollector {
  add(position: number, group: Group): void;
  finish(): SoonestIndex;
}

/** Looks for dates from `now` on. */
export function createSoonestCollector(now: Now, viewerZone: string | undefined): SoonestCollector {
  const minutes: number[] = [];
  const expiries: number[] = [];
  const nextOf = createNextReader(now, viewerZone);
  return {
    add(position, group) {
      [minutes[position], expiries[position]] = nextOf(group);
    },
    finish: () => ({
      minutes: new Uint32Array(minutes),
      expiries: new Uint32Array(expiries),
      builtAt: minuteOf(now),
    }),
  };
}

/** The order of a list by next meeting, then as listed. */
export interface SoonestOrder {
  /** Positions, soonest first. */
  readonly order: Uint32Array;
  /** For each position, its place in `order`. */
  readonly ranks: Uint32Array;
  /** Looks again at the groups whose meeting has ended; at all of them when the clock went back. */
  update(now: Now): void;
}

/** Starts from what was found when the index was built, which itself stays as it is. */
export function createSoonestOrder(
  index: SoonestIndex,
  groupAt: (position: number) => Group,
  viewerZone: string | undefined,
): SoonestOrder {
  const minutes = index.minutes.slice();
  const expiries = index.expiries.slice();
  const size = minutes.length;
  const ranks = new Uint32Array(size);
  const order = new Uint32Array(size);
  let updatedAt = index.builtAt;
  let nextExpiry = 0;

  function sort(): void {
    // One number per group holds both its time and its position: numbers sort ten times as fast as with a comparing function.
    const keys = Float64Array.from(minutes, (minute, position) => minute * size + position).sort();
    keys.forEach((key, rank) => {
      const position = key % size;
      order[rank] = position;
      ranks[position] = rank;
    });
    nextExpiry = expiries.reduce((first, expiry) => Math.min(first, expiry), NEVER);
  }
  sort();

  return {
    order,
    ranks,
    update(now) {
      const minute = minuteOf(now);
      const wentBack = minute < updatedAt;
      updatedAt = minute;
      if (minute < nextExpiry && !wentBack) return;
      const nextOf = createNextReader(now, viewerZone);
      for (let position = 0; position < size; position++) {
        if ((expiries[position] as number) > minute && !wentBack) continue;
        [minutes[position], expiries[position]] = nextOf(groupAt(position));
      }
      sort();
    },
  };
}
