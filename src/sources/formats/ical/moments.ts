/** Dates and times in iCalendar (RFC 5545, section 3.3.5), and their conversion to another zone. */
import {DAY_MS, formatWall, parseDay} from '../../../model/calendar-day.js';
import {instantOf, wallOf} from '../../../model/zone.js';
import type {Moment} from '../../values/moments.js';

/** A date, optionally with a time. Without a zone, it's local time everywhere. */
export interface Stamp {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`; absent for a whole day. */
  time?: string;
  /** IANA name; `UTC` for times that end in `Z` or state an offset. */
  zone?: string;
  /** A `TZID` that isn't recognized. */
  unclearZone?: string;
}

/** Finds the IANA zone of a `TZID`. */
export type FindZone = (tzid: string) => string | undefined;

const STAMP =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?([01]\d|2[0-3]):?([0-5]\d)(?::?[0-6]\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?T?$/i;

/** Plausible years; others are typing errors, and counting from them takes long. */
const isLikely = (day: string): boolean => day > '1970-01-02' && day < '2200';

const wallMs = ({day, time = '00:00'}: Stamp): number => Date.parse(`${day}T${time}Z`);

function stampAt(wall: number, zone: string | undefined): Stamp | undefined {
  if (Number.isNaN(wall)) return undefined;
  const text = formatWall(wall);
  return {day: text.slice(0, 10), time: text.slice(11), ...(zone && {zone})};
}

/**
 * Parses `20260314T190000`, `20260314T230000Z` or `20260314`; `zone` is that of its `TZID`. Undefined if it isn't a
 * date.
 */
export function readStamp(listed: string, zone?: string): Stamp | undefined {
  const [, year = '', month = '', date = '', hours, minutes, offset] = STAMP.exec(listed.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (Number.isNaN(parseDay(day)) || !isLikely(day)) return undefined;
  if (hours === undefined) return {day};
  const stamp: Stamp = {day, time: `${hours}:${minutes}`};
  if (!offset) return zone ? {...stamp, zone} : stamp;
  const [, sign = '', ahead = '', more = ''] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  const aheadMs = (Number(ahead) * 60 + Number(more)) * 60_000 * (sign === '-' ? -1 : 1);
  return stampAt(wallMs(stamp) - aheadMs, 'UTC');
}

/** Whether a valid date is in an implausible year. It isn't unclear, but nothing happens on it. */
export function isFarOff(listed: string): boolean {
  const [, year, month, date] = STAMP.exec(listed.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  return !Number.isNaN(parseDay(day)) && !isLikely(day);
}

/** Returns the instant in epoch milliseconds; a time without a zone counts as UTC. */
export function instantOfStamp(stamp: Stamp): number {
  return stamp.time && stamp.zone ? instantOf(wallMs(stamp), stamp.zone) : wallMs(stamp);
}

/** Returns the local time in `zone`. Whole days, and times without a zone, are the same everywhere. */
export function inZone(stamp: Stamp, zone: string | undefined): Moment {
  const isElsewhere = stamp.time && stamp.zone && zone && stamp.zone !== zone;
  const {day, time} = (isElsewhere && stampAt(wallOf(instantOfStamp(stamp), zone), zone)) || stamp;
  return time ? {day, time} : {day};
}

/** Adds days to a date, or subtracts them. */
export const addDays = (day: string, days: number): string => formatWall((parseDay(day) + days) * DAY_MS).slice(0, 10);

/** Parses `P1DT1H30M`, `PT90M` or `P1W` to minutes; undefined if it isn't a duration. */
export function minutesOfDuration(text: string): number | undefined {
  const [whole, weeks = 0, days = 0, hours = 0, minutes = 0] =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:\d{1,6}S)?)?$/i.exec(text.trim()) ?? [];
  return whole ? ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes) : undefined;
}
