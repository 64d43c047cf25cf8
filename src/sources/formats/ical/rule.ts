/** `RRULE` (RFC 5545, section 3.3.10): read whole or not at all. */
import {formatWall, parseDay} from '../../../model/calendar-day.js';
import {readRule} from '../../values/rule-parts.js';
import type {Rule} from '../../values/rule-parts.js';
import {addDays, inZone, instantOfStamp, readStamp} from './moments.js';
import type {Stamp} from './moments.js';

/** A rule, and the last day on which it can fall, `YYYY-MM-DD`. */
export interface ReadRule {
  rule: Rule;
  until?: string;
}

const LONGEST = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const READ = new Set(
  'FREQ INTERVAL BYDAY BYMONTHDAY BYMONTH BYSETPOS COUNT UNTIL WKST BYHOUR BYMINUTE BYSECOND'.split(' '),
);

/** The parts by name; undefined when one is written twice or is not known, which would change the dates. */
function partsOf(listed: string): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of listed.slice(0, LONGEST).split(';')) {
    const [name = '', value = '', ...more] = part.split('=').map((text) => text.trim());
    const key = name.toUpperCase();
    if (!value && !key) continue;
    if (more.length || parts.has(key) || !READ.has(key)) return undefined;
    parts.set(key, value);
  }
  return listed.length > LONGEST ? undefined : parts;
}

/** Hours and minutes may be repeated, as long as they say the same as the start. */
function repeatsStart(parts: ReadonlyMap<string, string>, {time}: Stamp): boolean {
  const same = (name: string, number: number): boolean => !parts.get(name) || Number(parts.get(name)) === number;
  const isPlain = !parts.get('BYHOUR') && !parts.get('BYMINUTE');
  if (!time) return isPlain && !parts.get('BYSECOND');
  return same('BYHOUR', Number(time.slice(0, 2))) && same('BYMINUTE', Number(time.slice(3))) && same('BYSECOND', 0);
}

/** Clocks east of Greenwich are up to so many hours ahead when the last day begins there, and those west of it up to 11 behind. */
const FARTHEST_EAST_HOURS = 13;

/**
 * The last day of a series of whole days that ends at a moment. Outlook writes the midnight that begins the last day, on the clock of whoever made the
 * series but in UTC; others write the last minute of that day.
 */
function lastWholeDay(end: Stamp): string {
  const isLastMinute = end.time?.endsWith(':59');
  const midnight = instantOfStamp(end) + (isLastMinute ? MINUTE_MS : 0);
  const day = formatWall(midnight + FARTHEST_EAST_HOURS * HOUR_MS).slice(0, 10);
  return isLastMinute ? addDays(day, -1) : day;
}

/**
 * The last day of a rule. A date counts with the whole of its day, also beside a start with a time, where it is not allowed but common; a
 * moment counts to the minute. Undefined when it cannot be read.
 */
function lastDayOf(listed: string, start: Stamp): string | undefined {
  const stamp = readStamp(listed, start.zone);
  if (!stamp) return undefined;
  const {day} = inZone(stamp, start.zone);
  if (!stamp.time) return day;
  if (!start.time) return stamp.zone === 'UTC' ? lastWholeDay(stamp) : day;
  const isOver = instantOfStamp({...start, day}) > instantOfStamp(stamp);
  return isOver ? addDays(day, -1) : day;
}

/** Reads a rule as it was listed; `start` is the first date. Undefined when any of it is not understood or cannot be expressed. */
export function readRuleText(listed: string, start: Stamp): ReadRule | undefined {
  const parts = partsOf(listed);
  if (!parts || !repeatsStart(parts, start) || Number.isNaN(parseDay(start.day))) return undefined;
  const listedUntil = parts.get('UNTIL');
  const until = listedUntil ? lastDayOf(listedUntil, start) : undefined;
  if (listedUntil && !until) return undefined;
  const rule = readRule({
    freq: parts.get('FREQ'),
    interval: parts.get('INTERVAL'),
    byday: parts.get('BYDAY'),
    bymonthday: parts.get('BYMONTHDAY'),
    bymonth: parts.get('BYMONTH'),
    bysetpos: parts.get('BYSETPOS'),
    count: parts.get('COUNT'),
    wkst: parts.get('WKST'),
    anchor: start.day,
  });
  return rule && (until ? {rule, until} : {rule});
}
