/** Times of day, as lists write them, in minutes since midnight. */
import type {ListClock} from './clock.js';
import {minutesBetween, parseClock} from './clock.js';
import {foldKey} from './fold-key.js';
import {splitParts} from './trim.js';
import {lookUp} from './values.js';

/** `HH:MM`. */
export function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0');
}

const NOON = 720;
/** Longer than this is no time. */
const LONGEST_TEXT = 100;
const WORDS: Record<string, number> = {};
for (const word of 'noon 12noon 1200noon midday mittag mediodia midi meiodia'.split(' ')) WORDS[word] = NOON;
for (const word of 'midnight 12midnight 1200midnight mitternacht medianoche minuit meianoite midnatt'.split(' '))
  WORDS[word] = 0;

/** To some the beginning of the day that is named beside it, to most its end. */
export const MIDNIGHT = /^\W*(?:12(?:[:.]00)?\s*)?(?:midnight|mitternacht|medianoche|minuit|meia-noite|midnatt)/i;

const TIME =
  /^(\d{1,2})(?:\s?([:.h])\s?(\d{2}))?([:.]\d{2}(?:\.\d+)?)?\s*(?:([ap])(?:\s?\.?\s?m\b)?\.?|(h|hs|hrs|uhr)|o'clock)?$/i;
/** What sheets put before a time of day: the day their calendar begins with. Without a zone behind it the time is the one on the wall. */
const FIRST_DAY_OF_SHEETS =
  /^(?:12\/(?:30|31)\/1899|1\/[01]\/1900|1899-12-3[01]|1900-01-0[01])[T ](?!.*(?:Z|[+-]\d\d:?\d\d)$)/i;
const RANGE = /[-–—]|\b(?:to|bis|until|till|a las)\b|\s(?:à|às|a|até|al)\s(?=\d)/i;

/** A time as it is written: `half` says that it is before or after noon, `clock` that it is one of 24 hours. Neither: it could be both. */
interface ListedTime {
  minutes: number;
  says: 'half' | 'clock' | 'word' | 'nothing';
  /** Just an hour: "7". */
  isBare: boolean;
  /** Two digits for the hour, as a 24-hour clock has them; so have lists with "am" and "pm" from ten on. */
  isTidy?: boolean;
}

/** Minutes since midnight. */
export interface TimeRange {
  start: number;
  end?: number;
}

const clockTime = (minutes: number): ListedTime => ({minutes, says: 'clock', isBare: false});

function minutesOfNumber(value: number): number | undefined {
  // Spreadsheets store a fraction of the day, some exports seconds since midnight. Anything else could be either.
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

/** Minutes since midnight (0-1439, or 1440 for "24:00"), or undefined where the time is not clear. A bare "7" is not. */
export function parseTime(value: unknown, clock: ListClock = '24h'): number | undefined {
  const plain = clock === '24h' ? parseClock(value) : undefined;
  if (plain !== undefined) return plain;
  const time = readTime(value, clock);
  return time && !time.isBare ? startOf(time, clock) : undefined;
}

/** "12:00" is at noon on either clock. */
function startOf({minutes, says, isTidy}: ListedTime, clock: ListClock): number | undefined {
  return says !== 'nothing' || isTidy || clock === '24h' || minutes >= NOON ? minutes : undefined;
}

/** Both halves of the day, where a time could be in either. */
const halvesOf = ({minutes, says}: ListedTime): number[] =>
  says === 'nothing' ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes];

/** Of several lengths the shortest that is one. */
const shortest = (lengths: readonly number[]): number => Math.min(...lengths.map((length) => length || 1440));

function splitRange(value: unknown): string[] {
  const parts = typeof value === 'string' && value.length <= LONGEST_TEXT ? splitParts(value, RANGE) : [];
  return parts.length === 2 && parts[0] && parts[1] ? parts : [];
}

/**
 * A start and perhaps an end, from "6:00pm - 7:00pm", "6-7:30pm", "09:00–11:30", "12-1:30", "19:00".
 *
 * Undefined where neither time says which half of the day is meant, unless the list's clock does: "7-8:30" could be in the morning or in the
 * evening. An end that isn't within twelve hours of the start is left out.
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
  // No one means midnight by "12-1:30".
  const isNoon = says === 'nothing' && start >= NOON;
  if (isBoth24 && isClear) return withEnd(start, isNoon ? halvesOf(to) : [to.minutes]);
  if (says !== 'nothing' || (isNoon && to.says === 'nothing')) return withEnd(start, halvesOf(to));
  if (to.says === 'nothing') return undefined;
  // "6-7:30pm" is in the evening and "11-1pm" begins in the morning: whichever half of the day makes it shorter.
  const length = shortest(halvesOf(from).map((half) => minutesBetween(half, to.minutes)));
  return {start: (to.minutes - length + 1440) % 1440, end: to.minutes};
}

function withEnd(start: number, ends: readonly number[]): TimeRange {
  const length = shortest(ends.map((end) => minutesBetween(start, end)));
  const end = start + length;
  // An end that comes before its start is on the next day, but not that late.
  return length > NOON && end > 1440 ? {start} : {start, end: end === 1440 ? end : end % 1440};
}

/** As {@link parseTimeRange}, for an end that stands in a field of its own. */
export function parseTimes(time: unknown, end: unknown, clock: ListClock = '24h'): TimeRange | undefined {
  const [from, to] = [time, end].map((each) => readTime(each, clock));
  if (from && to) return joinTimes(from, to, clock);
  const range = parseTimeRange(time, clock);
  return range && to ? joinTimes(clockTime(range.start), to, clock) : range;
}

/** Says whether a text is a time or two of them that could be in the morning or in the evening. */
export function lacksHalf(value: unknown): boolean {
  const parts = splitRange(value);
  const times = (parts.length ? parts : [value]).map((part) => readTime(part, '12h'));
  return times.every((time) => time !== undefined) && times[0]?.says === 'nothing';
}
