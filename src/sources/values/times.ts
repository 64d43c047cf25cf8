/** Times of day, as lists write them, in minutes since midnight. */
import {minutesBetween, parseClock} from './clock.js';
import {splitParts} from './trim.js';

/** `HH:MM`. */
export function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}`.padStart(2, '0') + ':' + `${minutes % 60}`.padStart(2, '0');
}

const WORDS: Record<string, number> = {noon: 720, midday: 720, mittag: 720, midnight: 0, mitternacht: 0};
const CLOCK =
  /^(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:([ap])\s?\.?\s?m\b\.?|h|hs|hrs|uhr|o'clock)?$/i;

function minutesOfNumber(value: number): number | undefined {
  // Spreadsheets store a fraction of the day, some exports seconds since midnight. Anything else could be either.
  if (value > 0 && value < 1) return Math.round(value * 1440) % 1440;
  if (value >= 3600 && value < 86400 && value % 60 === 0) return value / 60;
  return undefined;
}

function toTwentyFour(hour: number, meridiem: string | undefined): number {
  if (!meridiem || hour > 12) return hour;
  return (hour % 12) + (meridiem.toLowerCase() === 'p' ? 12 : 0);
}

/** Minutes since midnight (0-1439, or 1440 for "24:00"), or undefined where the time is not clear. A bare "7" is not. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value === 'number') return minutesOfNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const plain = parseClock(text);
  if (plain !== undefined) return plain;
  if (Object.hasOwn(WORDS, text)) return WORDS[text];
  if (/^(0?\.\d+|\d{4,5})$/.test(text) && Number(text) >= (text.includes('.') ? 0 : 3600))
    return minutesOfNumber(Number(text));
  const match = CLOCK.exec(text);
  if (!match || !/[:.ha-z]/.test(text)) return undefined;
  const hour = toTwentyFour(Number(match[1]), match[4]);
  const minute = Number(match[2] ?? 0);
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? hour * 60 + minute : undefined;
}

/** A start and perhaps an end, from "6:00pm - 7:00pm", "6-7:30pm", "09:00–11:30", "19:00". */
export function parseTimeRange(value: unknown): {start: number; end?: number} | undefined {
  const whole = parseTime(value);
  if (whole !== undefined) return {start: whole};
  if (typeof value !== 'string') return undefined;
  const [from, to, more] = splitParts(value, /[-–—]|\bto\b|\bbis\b|\buntil\b|\ba las\b/i);
  if (!from || !to || more !== undefined) return undefined;
  const end = parseTime(to);
  if (end === undefined) return undefined;
  const stated = parseTime(from);
  if (stated !== undefined && (/[ap]\.?\s?m/i.test(from) || !/[ap]\.?\s?m/i.test(to))) return {start: stated, end};
  // "6-7:30pm" is in the evening and "11-1pm" begins in the morning: whichever half of the day makes it shorter.
  const halves = ['am', 'pm'].flatMap((half) => parseTime(from + half) ?? []);
  const starts = halves.sort((a, b) => minutesBetween(a, end) - minutesBetween(b, end));
  return starts[0] === undefined ? undefined : {start: starts[0], end};
}
