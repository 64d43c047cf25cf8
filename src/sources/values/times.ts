/** Parses times of day in lists, in minutes since midnight. */
import type {ListClock} from './clock.js';
import {minutesBetween, parseClock} from './clock.js';
import {foldKey} from './fold-key.js';
import {splitParts} from './trim.js';
import {lookUp} from './values.js';

/** Formats minutes since midnight as `HH:MM`. */
export function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0');
}

const NOON = 720;
/** A longer text isn't a time. */
const LONGEST_TEXT = 100;
const WORDS: Record<string, number> = {};
for (const word of 'noon 12noon 1200noon midday mittag mediodia midi meiodia'.split(' ')) WORDS[word] = NOON;
for (const word of 'midnight 12midnight 1200midnight mitternacht medianoche minuit meianoite midnatt'.split(' '))
  WORDS[word] = 0;

/** Midnight means the start of the day to some people, and its end to most. */
export const MIDNIGHT = /^\W*(?:12(?:[:.]00)?\s*)?(?:midnight|mitternacht|medianoche|minuit|meia-noite|midnatt)/i;

const TIME =
  /^(\d{1,2})(?:\s?([:.h])\s?(\d{2}))?([:.]\d{2}(?:\.\d+)?)?\s*(?:([ap])(?:\s?\.?\s?m\b)?\.?|(h|hs|hrs|uhr)|o'clock)?$/i;
/**
 * The first day of a spreadsheet's calendar, which precedes a time of day in some exports. Without a time zone after
 * it, the time is local.
 */
const FIRST_DAY_OF_SHEETS =
  /^(?:12\/(?:30|31)\/1899|1\/[01]\/1900|1899-12-3[01]|1900-01-0[01])[T ](?!.*(?:Z|[+-]\d\d:?\d\d)$)/i;
const RANGE = /[-–—]|\b(?:to|bis|until|till|a las)\b|\s(?:à|às|a|até|al)\s(?=\d)/i;

/**
 * A time as written: `half` if it states am or pm, `clock` if it's in the 24-hour format. With neither, it could be
 * both.
 */
interface ListedTime {
  minutes: number;
  says: 'half' | 'clock' | 'word' | 'nothing';
  /** Only an hour: "7". */
  isBare: boolean;
  /** Two digits for the hour, as in the 24-hour format, but also in lists with "am" and "pm" from ten on. */
  isTidy?: boolean;
}

/** Minutes since midnight. */
export interface TimeRange {
  start: number;
  end?: number;
}

const clockTime = (minutes: number): ListedTime => ({minutes, says: 'clock', isBare: false});

function minutesOfNumber(value: number): number | undefined {
  // Spreadsheets store a fraction of the day, and some exports have seconds since midnight. Anything else could be
  // either.
  if (value > 0 && value < 1) return Math.round(value * 1440) % 1440;
  if (value >= 3600 && value < 86400 && value % 60 === 0) return value / 60;
  return undefined;
}

function toTwentyFour(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function readTime(value: unknown, clock: ListClock): ListedTime | undefined {
  const number = typeof value === 'number' ? minutesOfNumber(value) : undefined;
  if (number !== undefined) return clockTime(number);
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return undefined;
  const text = value
    .trim()
    .replace(FIRST_DAY_OF_SHEETS, '')
    .replace(/^kl\.?\s*(\d{1,2})$/i, '$1 h');
  const word = lookUp(WORDS, foldKey(text));
  if (word !== undefined) return {minutes: word, says: 'word', isBare: false};
  const fraction = text.replace(',', '.');
  if (/^(0?\.\d{2,}|0\.\d+|\d{4,5})$/.test(fraction) && Number(fraction) >= (fraction.includes('.') ? 0 : 3600)) {
    const minutes = minutesOfNumber(Number(fraction));
    return minutes === undefined ? undefined : clockTime(minutes);
  }
  const [, hours, separator = '', past = '0', seconds, half, unit] = TIME.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = toTwentyFour(Number(hours), half);
  const minute = Number(past);
  if (minute > 59 || hour > 24 || (hour === 24 && minute)) return undefined;
  const isPadded = hours.startsWith('0') && clock !== '12h';
  const isClock = hour > 12 || hour === 0 || isPadded || seconds || unit || /h/i.test(separator);
  return {
    minutes: hour * 60 + minute,
    says: half ? 'half' : isClock ? 'clock' : 'nothing',
    isBare: !separator && !half && !unit && !/o'clock/i.test(text),
    isTidy: hours.length === 2 && separator === ':' && clock !== '12h',
  };
}

/**
 * Returns minutes since midnight (0-1439, or 1440 for "24:00"), or undefined if the time is unclear. A bare "7" is
 * unclear.
 */
export function parseTime(value: unknown, clock: ListClock = '24h'): number | undefined {
  const plain = clock === '24h' ? parseClock(value) : undefined;
  if (plain !== undefined) return plain;
  const time = readTime(value, clock);
  return time && !time.isBare ? startOf(time, clock) : undefined;
}

/** "12:00" is noon on either clock. */
function startOf({minutes, says, isTidy}: ListedTime, clock: ListClock): number | undefined {
  return says !== 'nothing' || isTidy || clock === '24h' || minutes >= NOON ? minutes : undefined;
}

/** Returns both halves of the day if a time could be in either. */
const halvesOf = ({minutes, says}: ListedTime): number[] =>
  says === 'nothing' ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes];

/** Returns the shortest length that isn't zero. */
const shortest = (lengths: readonly number[]): number => Math.min(...lengths.map((length) => length || 1440));

function splitRange(value: unknown): string[] {
  const parts = typeof value === 'string' && value.length <= LONGEST_TEXT ? splitParts(value, RANGE) : [];
  return parts.length === 2 && parts[0] && parts[1] ? parts : [];
}

/**
 * Parses a start and an optional end from "6:00pm - 7:00pm", "6-7:30pm", "09:00–11:30", "12-1:30" or "19:00".
 *
 * Undefined if neither time states the half of the day, and the list's clock doesn't settle it either: "7-8:30" could
 * be in the morning or in the evening. An end more than twelve hours after the start is left out.
 */
export function parseTimeRange(value: unknown, clock: ListClock = '24h'): TimeRange | undefined {
  const whole = parseTime(value, clock);
  if (whole !== undefined) return {start: whole};
  const [from, to] = splitRange(value).map((part) => readTime(part, clock));
  return from && to ? joinTimes(from, to, clock) : undefined;
}

function joinTimes(from: ListedTime, to: ListedTime, clock: ListClock): TimeRange | undefined {
  const {minutes: start, says} = from;
  const isBoth24 = [from, to].every((time) => time.says === 'clock' || time.says === 'nothing');
  const isTidy = from.isTidy && to.isTidy && start < to.minutes;
  const isClear = says === 'clock' || to.says === 'clock' || isTidy || (clock === '24h' && !from.isBare && !to.isBare);
  // "12-1:30" doesn't mean midnight.
  const isNoon = says === 'nothing' && start >= NOON;
  if (isBoth24 && isClear) return withEnd(start, isNoon ? halvesOf(to) : [to.minutes]);
  if (says !== 'nothing' || (isNoon && to.says === 'nothing')) return withEnd(start, halvesOf(to));
  if (to.says === 'nothing') return undefined;
  // "6-7:30pm" is in the evening, and "11-1pm" starts in the morning: the half of the day that makes it shorter.
  const length = shortest(halvesOf(from).map((half) => minutesBetween(half, to.minutes)));
  return {start: (to.minutes - length + 1440) % 1440, end: to.minutes};
}

function withEnd(start: number, ends: readonly number[]): TimeRange {
  const length = shortest(ends.map((end) => minutesBetween(start, end)));
  const end = start + length;
  // An end before its start is on the next day, but not that late.
  return length > NOON && end > 1440 ? {start} : {start, end: end === 1440 ? end : end % 1440};
}

/** Like {@link parseTimeRange}, for an end in a separate field. */
export function parseTimes(time: unknown, end: unknown, clock: ListClock = '24h'): TimeRange | undefined {
  const [from, to] = [time, end].map((each) => readTime(each, clock));
  if (from && to) return joinTimes(from, to, clock);
  const range = parseTimeRange(time, clock);
  return range && to ? joinTimes(clockTime(range.start), to, clock) : range;
}

/** Whether a text is one or two times that could be in the morning or in the evening. */
export function lacksHalf(value: unknown): boolean {
  const parts = splitRange(value);
  const times = (parts.length ? parts : [value]).map((part) => readTime(part, '12h'));
  return times.every((time) => time !== undefined) && times[0]?.says === 'nothing';
}
