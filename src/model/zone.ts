/**
 * Wall clocks and instants in IANA time zones, by `Intl` alone: its zone data is the device's own and needs no download.
 *
 * A wall clock is written as a timestamp too: `Date.UTC()` of what the clock shows. Nothing here throws: what cannot be computed
 * (an unknown zone, no number, a year far from ours) is `NaN`.
 */
import {DAY_MS} from './calendar-day.js';

/** About as many names as there are, links included: a feed that invents spellings cannot make us keep more. */
const MAX_ZONES = 600;
/** Offsets kept per zone: enough for a year of days, and every start on the days when clocks change. */
const MAX_OFFSETS = 1000;
/** Years 386 to 3554. Beyond lie typing errors, and dates that ISO 8601 writes differently. */
export const MAX_INSTANT_MS = 5e13;

/** The IANA names of three letters. */
const SHORT_NAMES = 'UTC GMT EST MST HST CET EET MET WET PRC ROC ROK UCT'.split(' ');

interface Zone {
  format: Intl.DateTimeFormat;
  /** Offset in ms by instant. */
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone | undefined>();
let ownZone: string | undefined;

function openZone(name: string): Zone | undefined {
  try {
    // Newer engines also take a bare offset such as "+05:30"; it is no IANA name, and older ones throw. So are abbreviations that some
    // engines have of their own: "AST" is Alaska there.
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

/** The offset at exactly this instant; asking `Intl` costs microseconds, so the answer is kept. */
function askOffset({format, offsets}: Zone, instant: number): number {
  let offset = offsets.get(instant);
  if (offset === undefined) {
    // "11/24/2026, GMT+05:30"; "GMT" alone is 0, and times before standard time have seconds.
    const [, sign, hours = 0, minutes = 0, seconds = 0] =
      /GMT(?:(\D)(\d+):(\d+):?(\d+)?)?/.exec(format.format(instant)) ?? [];
    offset = (sign === '+' ? 1000 : -1000) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) || 0;
    if (offsets.size >= MAX_OFFSETS) offsets.clear();
    offsets.set(instant, offset);
  }
  return offset;
}

/** The offset of all instants of the UTC days from that of `first` to that of `last`, where it does not change on them. */
function steadyOffset(zone: Zone, first: number, last: number): number | undefined {
  const offset = askOffset(zone, Math.floor(first / DAY_MS) * DAY_MS);
  return offset === askOffset(zone, Math.floor(last / DAY_MS + 1) * DAY_MS) ? offset : undefined;
}

function offsetIn(zone: Zone, instant: number): number {
  return steadyOffset(zone, instant, instant) ?? askOffset(zone, instant);
}

/** How far the clocks of `zone` are ahead of UTC at `instant` (epoch ms), in ms. `NaN` for an unknown zone or an impossible instant. */
export function offsetMs(instant: number, zone: string): number {
  const found = zoneOf(zone);
  return found && Math.abs(instant) < MAX_INSTANT_MS ? offsetIn(found, instant) : NaN;
}

/** What the clock in `zone` shows at `instant` (epoch ms), as a wall timestamp. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetMs(instant, zone);
}

/** The calendar day of an instant in a zone as a count of days (UTC for wall timestamps): for "tomorrow" and "in 3 days". */
export function dayNumber(instant: number, zone = 'UTC'): number {
  return Math.floor(wallOf(instant, zone) / DAY_MS);
}

/**
 * The instant (epoch ms) at which the clock in `zone` shows `wallMs`. A time that clocks skip moves later by as much as they skip; of a
 * time that comes twice it is the earlier ("compatible" in Temporal, and RFC 5545 section 3.3.5).
 */
export function instantOf(wallMs: number, zone: string): number {
  const found = zoneOf(zone);
  if (!found || !(Math.abs(wallMs) < MAX_INSTANT_MS)) return NaN;
  // No zone is a day from UTC, so a day either side encloses the instant.
  const steady = steadyOffset(found, wallMs - DAY_MS, wallMs + DAY_MS);
  if (steady !== undefined) return wallMs - steady;
  const withOld = wallMs - offsetIn(found, wallMs - DAY_MS);
  const withNew = wallMs - offsetIn(found, wallMs + DAY_MS);
  const shows = (instant: number) => instant + offsetIn(found, instant) === wallMs;
  return !shows(withOld) && shows(withNew) ? withNew : withOld;
}

/** Does this device know the zone? Only IANA names count, in any case: no offsets, no Windows names. */
export function isTimeZone(name: string | undefined): name is string {
  return zoneOf(name) !== undefined;
}

/** The zone of this device; UTC where it does not say. */
export function ownTimeZone(): string {
  if (!ownZone) {
    ownZone = [new Intl.DateTimeFormat().resolvedOptions().timeZone].find(isTimeZone) ?? 'UTC';
  }
  return ownZone;
}
