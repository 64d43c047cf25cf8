/** Parses `RRULE` (RFC 5545, section 3.3.10), in full or not at all. */
import {formatWall, parseDay} from '../../../model/calendar-day.js';
import {readRule} from '../../values/rule-parts.js';
import type {Rule} from '../../values/rule-parts.js';
import {addDays, inZone, instantOfStamp, isFarOff, readStamp} from './moments.js';
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

/** Returns the parts by name; undefined if one occurs twice or isn't known, which would change the dates. */
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

/** Whether hours and minutes, if they are stated, are the same as the start's. */
function repeatsStart(parts: ReadonlyMap<string, string>, {time}: Stamp): boolean {
  const same = (name: string, number: number): boolean => !parts.get(name) || Number(parts.get(name)) === number;
  const isPlain = !parts.get('BYHOUR') && !parts.get('BYMINUTE');
  if (!time) return isPlain && !parts.get('BYSECOND');
  return same('BYHOUR', Number(time.slice(0, 2))) && same('BYMINUTE', Number(time.slice(3))) && same('BYSECOND', 0);
}

/**
 * When the last day starts east of Greenwich, clocks there are up to this many hours ahead; west of Greenwich, they are
 * up to 11 hours behind.
 */
const FARTHEST_EAST_HOURS = 13;

/**
 * Returns the last day of a series of whole days that ends at an instant. Outlook writes the midnight at the start of
 * the last day, in the zone of whoever created the series but converted to UTC; others write the last minute of that
 * day.
 */
function lastWholeDay(end: Stamp): string {
  const isLastMinute = end.time?.endsWith(':59');
  const midnight = instantOfStamp(end) + (isLastMinute ? MINUTE_MS : 0);
  const day = formatWall(midnight + FARTHEST_EAST_HOURS * HOUR_MS).slice(0, 10);
  return isLastMinute ? addDays(day, -1) : day;
}

/**
 * Returns the last day of a rule. A date includes its whole day, even if the start has a time, which isn't allowed but
 * common; a date with a time counts to the minute. Undefined if it can't be parsed.
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

/** Parses a rule as listed; `start` is the first date. Undefined if any part isn't recognized or can't be expressed. */
export function readRuleText(listed: string, start: Stamp): ReadRule | undefined {
  const parts = partsOf(listed);
  if (!parts || !repeatsStart(parts, start) || Number.isNaN(parseDay(start.day))) return undefined;
  const stated = parts.get('UNTIL');
  // "Until 9999" is how some software writes that a series doesn't end.
  const listedUntil = stated && isFarOff(stated) && stated > '2' ? undefined : stated;
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
