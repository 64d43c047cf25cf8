/**
 * Finds time zones next to a time, rather than in a separate field: "7:00 PM EST", "19:00 (UTC+1)", "Online - 6pm
 * Pacific".
 */
import {parseTime, parseTimeRange} from './times.js';
import {namesZone} from './zone-words.js';
import {isZoneName} from './zones.js';

/** A time, and the zone next to it. */
interface Apart {
  time: unknown;
  zone: string;
}

const LONGEST = 80;
const OFFSET = /\(?((?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d\d)?)\)?$/i;
/** A minus between two times means "until", unless the first one has seconds. */
const ISO_OFFSET = /^t?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(z|\+\d\d:?\d\d)$|^t?(\d\d:\d\d:\d\d(?:\.\d+)?)(-\d\d:?\d\d)$/i;
/** A machine-written timestamp, whose hour isn't in anyone's local time. */
const STAMP = /^\d{4}-\d\d-\d\d[t ].*(?:z|[+-]\d\d:?\d\d)$/i;
const WORDS = /^(.*(?:\d|[ap]\s?\.?m\b\.?|noon|midnight))\s*\(?([a-z][a-z/_&., ]*(?:\([a-z&. ]*\))?)\)?$/i;

/** Splits the zone from the end of a time. A text that isn't a time without it stays whole. */
export function splitZone(time: unknown): Apart {
  const whole = {time, zone: ''};
  if (typeof time !== 'string' || time.length > LONGEST) return whole;
  const text = time.trim();
  const [, plain, offset, late = plain, minus = offset] = ISO_OFFSET.exec(text) ?? [];
  if (late && minus) return {time: late, zone: minus};
  if (STAMP.test(text) || parseTimeRange(text)) return whole;
  const offsetAtEnd = OFFSET.exec(text);
  const [, rest, zone = ''] = offsetAtEnd
    ? ['', text.slice(0, offsetAtEnd.index).trimEnd(), offsetAtEnd[1]]
    : (WORDS.exec(text) ?? []);
  return parseTimeRange(rest) && isZoneName(zone) ? {time: rest, zone} : whole;
}

const IN_NAME =
  /(?<![\d:.])(\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?|\d{1,2}[:.]\d\d)\s+\(?([A-Z][A-Za-z .]{1,30}?)(?:(?<= [Tt]ime)\b|(?=\s*(?:[-–,;:|)/]|$)))/;
/** A region may also be a street, and an abbreviation can mean anything. If "time" follows, any name is a zone. */
const PLAIN = /^(?:Eastern|Central|Mountain|Pacific|Atlantic|[A-Z]{2,4})$/;
const isStated = (zone: string): boolean =>
  / time$/i.test(zone) ? isZoneName(zone) : PLAIN.test(zone) && namesZone(zone);

/**
 * Returns the zone in the name of a meeting that starts at `start` (minutes since midnight): "Memphis - 6:30pm
 * Central". If the zone is next to another time, it only says that the start is in a different zone; it's then returned
 * with that time, which makes it an invalid zone. Empty if there is none.
 */
export function zoneInName(name: string, start: number | undefined): string {
  const [, time = '', zone = ''] = IN_NAME.exec(name) ?? [];
  if (!zone || start === undefined || !isStated(zone)) return '';
  return parseTime(time) === start ? zone : `${time} ${zone}`;
}

const ALL_IN_NOTES = /^(?:all\s+times?(?:\s+are|\s+is)?(?:\s+in)?|time\s*zone):?\s+(\S.{1,50})$/i;
const TIME_IN_NOTES = /^(?:[A-Z][a-z]+\s+){1,3}[Tt]ime(?:\s+\([^()]{2,30}\))?$/;

/**
 * Returns the zone that a sentence in the notes states: "Online. Eastern Time (US/Canada)", "All times are Pacific".
 * Empty if there is none.
 */
export function zoneInNotes(notes: string): string {
  if (!/time/i.test(notes)) return '';
  const found = notes.split(/[.;|\n]+/).map((sentence) => {
    const text = sentence.trim();
    return ALL_IN_NOTES.exec(text)?.[1] ?? (TIME_IN_NOTES.test(text) ? text : '');
  });
  return joinZones(...found.filter(isZoneName));
}

/** Combines all zones that a record states. If two differ, the result is an invalid zone. */
export const joinZones = (...zones: string[]): string => {
  const [first = '', ...others] = new Set(zones.filter(Boolean));
  return others.length ? `${first} (${others.join(') (')})` : first;
};
