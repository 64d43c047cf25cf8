/** Dates with times as ISO 8601 writes them, on the clock of the place they are for. */
import {DAY_MS, formatWall, parseDay} from '../../model/calendar-day.js';
import {wallOf} from '../../model/zone.js';
import {stringOf} from './values.js';

/** A day, perhaps with a time of day. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`. */
  time?: string;
  /** A zone that is exact for this moment, though it knows no summer time; absent when the text states no offset. */
  fixedZone?: string;
}

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ]\s?((?:[01]\d|2[0-3])(?=:?[0-5])|24(?=:?00)):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** "-04:00" as a zone that engines know: they are named by what has to be added to reach Greenwich. */
function fixedZoneOf(offset: string): string | undefined {
  if (/^Z$|^[+-]00(:?00)?$/i.test(offset)) return 'UTC';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  const hour = Number(hours);
  const isKnown = minutes === '00' && hour <= (sign === '+' ? 14 : 12);
  return isKnown ? `Etc/GMT${sign === '+' ? '-' : '+'}${hour}` : undefined;
}

/** The end of a day, 24:00, is the beginning of the next (ISO 8601). */
const END_OF_DAY = '24';
const dayAfter = (day: string): string => formatWall((parseDay(day) + 1) * DAY_MS).slice(0, 10);

/**
 * Reads `2026-03-14`, `2026-03-14 19:00:00`, `2026-03-14T19:00-04:00`, `2026-03-14T24:00`. With a `zone`, a stated offset is turned into the time on the
 * clock there; without, the time stays as it is written. Undefined for what is no date.
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

/** The last day of a series, which may state when that day ends. */
export function readLastDay(value: unknown, zone?: string): string | undefined {
  const [, day, offset] = /^(\d{4}-\d\d-\d\d)[T ]\s?24:?00(?::?00)?(.*)$/i.exec(stringOf(value)) ?? [];
  // One second before it, on whatever clock that is.
  return readMoment(day ? `${day}T23:59:59${offset}` : value, zone)?.day;
}

/** Whole minutes from one moment to another, as the clock on the wall counts them; undefined without two times. */
export function minutesFrom(start: Moment, end: Moment | undefined): number | undefined {
  if (!start.time || !end?.time) return undefined;
  return Math.round((Date.parse(`${end.day}T${end.time}Z`) - Date.parse(`${start.day}T${start.time}Z`)) / 60_000);
}
