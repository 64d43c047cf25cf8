import {LONGEST_MINUTES, minutesBetween} from './clock.js';
import type {Note} from './notes.js';
import {excerpt} from './values.js';

/** A shorter or longer meeting is a typing error, except for a whole day. */
const SHORTEST_MINUTES = 10;
const DAY_MINUTES = 1440;

const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;
const WORDS = /^(?:(-?\d+(?:[.,]\d+)?)\s*h[a-z]*\.?)?\s*(?:(-?\d+)\s*m[a-z]*\.?)?$/i;
const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?$/i;

function minutesOf(text: string): number | undefined {
  if (/^-?\d+$/.test(text)) return Number(text);
  const match = CLOCK.exec(text) ?? ISO.exec(text) ?? WORDS.exec(text);
  if (!match || !text) return undefined;
  return Math.round(Number((match[1] ?? '0').replace(',', '.')) * 60) + Number(match[2] ?? 0);
}

/**
 * Parses a length in minutes from "1hr 30mins", "01:30:00", "90" or `PT1H30M`. Lengths that are impossible for a
 * meeting are noted and left out.
 */
export function parseDuration(value: unknown, note: Note): number | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!text || /^0+(:0+)*$/.test(text)) return undefined;
  const minutes = minutesOf(text);
  if (minutes === DAY_MINUTES) return minutes;
  if (minutes !== undefined && minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES) return minutes;
  note('odd-duration', {found: excerpt(text)});
  return undefined;
}

/** Returns the length from a start to an end. An unlikely length is noted, and an impossible one is left out. */
export function checkLength(start: number, end: number, found: string, note: Note): number | undefined {
  const isWholeDay = start === 0 && end === DAY_MINUTES;
  const minutes = isWholeDay ? DAY_MINUTES : minutesBetween(start, end);
  if (isWholeDay || (minutes > 0 && minutes <= LONGEST_MINUTES)) return minutes;
  note('odd-duration', {found});
  return end > start ? minutes : undefined;
}
