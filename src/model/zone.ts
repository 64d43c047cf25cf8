/**
 * Converts between local times and instants in IANA time zones. It uses only `Intl`, whose zone data is on the device
 * and needs no download.
 *
 * A local time is also a timestamp: `Date.UTC()` of what the clock shows, called a wall timestamp. Nothing here throws:
 * results that can't be computed (an unknown zone, not a number, a year far from ours) are `NaN`.
 */
import {DAY_MS} from './calendar-day.js';

/** Roughly the number of zone names, including links. Limits the cache if a feed has invented names. */
const MAX_ZONES = 600;
/** Offsets cached per zone: enough for a year of days, and for every start on days when the clocks change. */
const MAX_OFFSETS = 1000;
/** Years 386 to 3554. Dates outside are typing errors, or have a different format in ISO 8601. */
export const MAX_INSTANT_MS = 5e13;

/** The IANA names that have three letters. */
const SHORT_NAMES = 'UTC GMT EST MST HST CET EET MET WET PRC ROC ROK UCT'.split(' ');

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset in milliseconds, by instant. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone | undefined>();
let ownZone: string | undefined;

function openZone(name: string): Zone | undefined {
  try {
    // Newer engines also accept a bare offset such as "+05:30", which isn't an IANA name and throws in older ones. Some
    // engines also have their own abbreviations: "AST" is Alaska there.
    if (!/^[a-z]/i.test(name) || (/^[a-z]{3}$/i.test(name) && !SHORT_NAMES.includes(name.toUpperCase()))) return;
    return {format: new Intl.DateTimeFormat('en-US', {timeZone: name, timeZoneName: 'longOffset'}), offsets: new Map()};
  } catch {
    return;
  }
}

function zoneOf(name: string | undefined): Zone | undefined {
  if (!name) return;
  if (!zones.has(name)) {
    if (zones.size >= MAX_ZONES) zones.clear();
    zones.set(name, openZone(name));
  }
  return zones.get(name);
}

/** Returns the offset at exactly this instant. Asking `Intl` takes microseconds, so the answer is cached. */
function askOffset({format, offsets}: Zone, instant: number): number {
  let offset = offsets.get(instant);
  if (offset === undefined) {
    // "11/24/2026, GMT+05:30". "GMT" alone is 0, and times before standard time have seconds.
    const [, sign, hours = 0, minutes = 0, seconds = 0] =
      /GMT(?:(\D)(\d+):(\d+):?(\d+)?)?/.exec(format.format(instant)) ?? [];
    offset = (sign === '+' ? 1000 : -1000) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) || 0;
    if (offsets.size >= MAX_OFFSETS) offsets.clear();
    offsets.set(instant, offset);
  }
  return offset;
}

/** Returns the offset from the UTC day of `first` to the UTC day of `last`, if it doesn't change on these days. */
function steadyOffset(zone: Zone, first: number, last: number): number | undefined {
  const offset = askOffset(zone, Math.floor(first / DAY_MS) * DAY_MS);
  return offset === askOffset(zone, Math.floor(last / DAY_MS + 1) * DAY_MS) ? offset : undefined;
}

function offsetIn(zone: Zone, instant: number): number {
  return steadyOffset(zone, instant, instant) ?? askOffset(zone, instant);
}

/**
 * Returns how far the clocks of `zone` are ahead of UTC at `instant` (epoch milliseconds), in milliseconds. `NaN` for
 * an unknown zone or an impossible instant.
 */
export function offsetMs(instant: number, zone: string): number {
  const found = zoneOf(zone);
  return found && Math.abs(instant) < MAX_INSTANT_MS ? offsetIn(found, instant) : NaN;
}

/** Returns the local time in `zone` at `instant` (epoch milliseconds), as a wall timestamp. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetMs(instant, zone);
}

/**
 * Returns the calendar day of an instant in a zone as a number of days (UTC for wall timestamps), for "tomorrow" and
 * "in 3 days".
 */
export function dayNumber(instant: number, zone = 'UTC'): number {
  return Math.floor(wallOf(instant, zone) / DAY_MS);
}

/**
 * Returns the instant (epoch milliseconds) at which the clock in `zone` shows `wallMs`. A time that the clocks skip
 * moves later by the length of the gap; of a time that occurs twice, the earlier one is returned ("compatible" in
 * Temporal, and RFC 5545 section 3.3.5).
 */
export function instantOf(wallMs: number, zone: string): number {
  const found = zoneOf(zone);
  if (!found || !(Math.abs(wallMs) < MAX_INSTANT_MS)) return NaN;
  // Every zone is less than a day from UTC, so a day on either side encloses the instant.
  const steady = steadyOffset(found, wallMs - DAY_MS, wallMs + DAY_MS);
  if (steady !== undefined) return wallMs - steady;
  const withOld = wallMs - offsetIn(found, wallMs - DAY_MS);
  const withNew = wallMs - offsetIn(found, wallMs + DAY_MS);
  const shows = (instant: number) => instant + offsetIn(found, instant) === wallMs;
  return !shows(withOld) && shows(withNew) ? withNew : withOld;
}

/** Whether this device knows the zone. Only IANA names count, in any case: no offsets, and no Windows names. */
export function isTimeZone(name: string | undefined): name is string {
  return zoneOf(name) !== undefined;
}

/** Returns the device's time zone, or UTC if it's unknown. */
export function ownTimeZone(): string {
  if (!ownZone) {
    ownZone = [new Intl.DateTimeFormat().resolvedOptions().timeZone].find(isTimeZone) ?? 'UTC';
  }
  return ownZone;
}
