/** Zones that stand beside a time instead of in a field of their own: "7:00 PM EST", "19:00 (UTC+1)", "Online - 6pm Pacific". */
import {parseTime, parseTimeRange} from './times.js';
import {namesZone} from './zone-words.js';
import {isZoneName} from './zones.js';

/** A time, and the zone that stood beside it. */
interface Apart {
  time: unknown;
  zone: string;
}

const LONGEST = 80;
const OFFSET = /\(?((?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d\d)?)\)?$/i;
/** A minus between two times is "until", unless the first has seconds. */
const ISO_OFFSET = /^t?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(z|\+\d\d:?\d\d)$|^t?(\d\d:\d\d:\d\d(?:\.\d+)?)(-\d\d:?\d\d)$/i;
/** A moment that a machine wrote: its hour is on no one's clock. */
const STAMP = /^\d{4}-\d\d-\d\d[t ].*(?:z|[+-]\d\d:?\d\d)$/i;
const WORDS = /^(.*(?:\d|[ap]\s?\.?m\b\.?|noon|midnight))\s*\(?([a-z][a-z/_&., ]*(?:\([a-z&. ]*\))?)\)?$/i;

/** Takes the zone off the end of a time; a text that is no time without it stays whole. */
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
/** A region may be a street as well, and an abbreviation anything: with "time" behind it any name is one. */
const PLAIN = /^(?:Eastern|Central|Mountain|Pacific|Atlantic|[A-Z]{2,4})$/;
const isStated = (zone: string): boolean =>
  / time$/i.test(zone) ? isZoneName(zone) : PLAIN.test(zone) && namesZone(zone);

/**
 * The zone in the name of what begins at `start` (minutes since midnight): "Memphis - 6:30pm Central". With another time beside it, it says in
 * which zone the start is not, and no more: then it comes with that time, which is no zone. Empty when there is none.
 */
export function zoneInName(name: string, start: number | undefined): string {
  const [, time = '', zone = ''] = IN_NAME.exec(name) ?? [];
  if (!zone || start === undefined || !isStated(zone)) return '';
  return parseTime(time) === start ? zone : `${time} ${zone}`;
}

const ALL_IN_NOTES = /^(?:all\s+times?(?:\s+are|\s+is)?(?:\s+in)?|time\s*zone):?\s+(\S.{1,50})$/i;
const TIME_IN_NOTES = /^(?:[A-Z][a-z]+\s+){1,3}[Tt]ime(?:\s+\([^()]{2,30}\))?$/;

/** The zone that a sentence of the notes is: "Online. Eastern Time (US/Canada)", "All times are Pacific". Empty when there is none. */
export function zoneInNotes(notes: string): string {
  if (!/time/i.test(notes)) return '';
  const found = notes.split(/[.;|\n]+/).map((sentence) => {
    const text = sentence.trim();
    return ALL_IN_NOTES.exec(text)?.[1] ?? (TIME_IN_NOTES.test(text) ? text : '');
  });
  return joinZones(...found.filter(isZoneName));
}

/** The zone of a record from all that state one; two that differ are one that no one understands. */
export const joinZones = (...zones: string[]): string => {
  const [first = '', ...others] = new Set(zones.filter(Boolean));
  return others.length ? `${first} (${others.join(') (')})` : first;
};
