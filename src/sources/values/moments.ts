/** ISO 8601 dates and times, in the time zone of their place. */
import {DAY_MS, formatWall, parseDay} from '../../model/calendar-day.js';
import {wallOf} from '../../model/zone.js';
import {stringOf} from './values.js';

/** A day, optionally with a time of day. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`. */
  time?: string;
  /**
   * A zone that is exact for this date, although it has no daylight saving time; absent if the text states no offset.
   */
  fixedZone?: string;
}

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ]\s?((?:[01]\d|2[0-3])(?=:?[0-5])|24(?=:?00)):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Returns a zone for "-04:00" whose name engines know. Its sign is what has to be added to reach Greenwich. */
function fixedZoneOf(offset: string): string | undefined {
  if (/^Z$|^[+-]00(:?00)?$/i.test(offset)) return 'UTC';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  const hour = Number(hours);
  const isKnown = minutes === '00' && hour <= (sign === '+' ? 14 : 12);
  return isKnown ? `Etc/GMT${sign === '+' ? '-' : '+'}${hour}` : undefined;
}

/** The end of a day, 24:00, is the start of the next one (ISO 8601). */
const END_OF_DAY = '24';
const dayAfter = (day: string): string => formatWall((parseDay(day) + 1) * DAY_MS).slice(0, 10);

/**
 * Parses `2026-03-14`, `2026-03-14 19:00:00`, `2026-03-14T19:00-04:00` or `2026-03-14T24:00`. With a `zone`, a time
 * with an offset is converted to local time there; without one, the time stays as written. Undefined if it isn't a
 * date.
 */
export function readMoment(value: unknown, zone?: string): Moment | undefined {
  const [, written = '', hours, minutes, offset] = ISO.exec(stringOf(value)) ?? [];
  if (!(parseDay(written) >= 365)) return undefined;
  if (hours === undefined) return {day: written};
  const [day, time] = hours === END_OF_DAY ? [dayAfter(written), '00:00'] : [written, `${hours}:${minutes}`];
  if (!offset) return {day, time};
  const colon = offset.length > 3 && !offset.includes(':') ? offset.slice(0, 3) + ':' + offset.slice(3) : offset;
  const instant = Date.parse(
    `${day}T${time}:00${/^z$/i.test(colon) ? 'Z' : colon.length === 3 ? colon + ':00' : colon}`,
  );
  const wall = zone ? wallOf(instant, zone) : NaN;
  if (Number.isNaN(wall)) {
    const fixedZone = fixedZoneOf(offset);
    return fixedZone ? {day, time, fixedZone} : {day, time};
  }
  const local = formatWall(wall);
  return {day: local.slice(0, 10), time: local.slice(11)};
}

/** Parses the last day of a series, which may include the end of that day. */
export function readLastDay(value: unknown, zone?: string): string | undefined {
  const [, day, offset] = /^(\d{4}-\d\d-\d\d)[T ]\s?24:?00(?::?00)?(.*)$/i.exec(stringOf(value)) ?? [];
  // One second earlier, in whatever time zone that is.
  return readMoment(day ? `${day}T23:59:59${offset}` : value, zone)?.day;
}

/** Returns the whole minutes from one local time to another; undefined without two times. */
export function minutesFrom(start: Moment, end: Moment | undefined): number | undefined {
  if (!start.time || !end?.time) return undefined;
  return Math.round((Date.parse(`${end.day}T${end.time}Z`) - Date.parse(`${start.day}T${start.time}Z`)) / 60_000);
}
