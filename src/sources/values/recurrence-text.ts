/** Reads a field that is only about the schedule. All of its words must be understood, or nothing is: a wrong rule is worse than none. */
import type {RuleSchedule, Weekday} from '../../model/group.js';
import {numbered} from '../../model/numbered.js';
import {minutesBetween} from './clock.js';
import {parseDays} from './days.js';
import {parseTimeRange} from './times.js';
import {lookUp} from './values.js';
import {namesZone} from './zone-words.js';

const ORDINALS: Record<string, number> = {};
for (const [index, names] of numbered(['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th', 'fifth 5th'])) {
  for (const name of names.split(' ')) ORDINALS[name] = index + 1;
}
ORDINALS.last = -1;

const FILLERS = new Set('and & of the each every on at from only meets weekly week in - –'.split(' '));
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}\s{0,3}(?:[ap]\.?m\b\.?)?|\d{1,2}\s{0,3}[ap]\.?m\b\.?|noon|midnight)`;
const TIMES = new RegExp(
  String.raw`(?:\d{1,2}\s{0,3}(?:-|–|to)\s{0,3})?${CLOCK}(?:\s{0,3}(?:-|–|to)\s{0,3}${CLOCK})?`,
  'i',
);
const ZONE = /\(([a-z]{2,5}|[a-z]+ time)\)|\b([ECMP][SD]?T|[AH]K?[SD]T)\b/i;

/** What a schedule text says. */
export interface ScheduleText {
  rule?: Pick<RuleSchedule, 'freq' | 'interval' | 'byday' | 'bymonthday'>;
  /** Minutes since midnight. */
  startMinutes?: number;
  minutes?: number;
  /** As it is listed. */
  zone?: string;
}

function readRule(words: readonly string[]): ScheduleText['rule'] | undefined {
  const byday: {nth?: number; day: Weekday}[] = [];
  let ordinals: number[] = [];
  let monthly = false;
  for (const word of words) {
    const nth = lookUp(ORDINALS, word) ?? (/^\d{1,2}(st|nd|rd|th)$/.test(word) ? parseInt(word) : undefined);
    const days = nth === undefined ? parseDays(word) : undefined;
    if (nth !== undefined) ordinals.push(nth);
    else if (/^months?$|^monthly$/.test(word)) monthly = true;
    else if (days) {
      for (const day of days) byday.push(...(ordinals.length ? ordinals.map((each) => ({nth: each, day})) : [{day}]));
      ordinals = [];
    } else if (!FILLERS.has(word)) return undefined;
  }
  if (!byday.length) {
    const inRange = ordinals.length > 0 && ordinals.every((nth) => nth > 0 && nth <= 31);
    return monthly && inRange ? {freq: 'MONTHLY', interval: 1, bymonthday: ordinals} : undefined;
  }
  const counted = byday.filter(({nth}) => nth !== undefined);
  // "1st Monday, Thursday" could be one day or every Thursday; "Monday of the month" says nothing.
  if (ordinals.length || (counted.length && counted.length < byday.length) || (monthly && !counted.length))
    return undefined;
  if (counted.some(({nth = 0}) => nth > 5)) return undefined;
  return {freq: counted.length ? 'MONTHLY' : 'WEEKLY', interval: 1, byday};
}

/**
 * "2nd and 4th Wednesday of each month", "first Tuesday 7pm (EDT)", "Wednesday @ 6:00pm - 7:00pm". Undefined when any word is not
 * understood ("every 2 weeks" has no first week to count from; "listed for Jul 29").
 */
export function parseScheduleText(text: string): ScheduleText | undefined {
  if (text.length > 200) return undefined;
  const result: ScheduleText = {};
  let rest = text.replace(TIMES, (times) => {
    const range = parseTimeRange(times.trim());
    if (!range) return times;
    result.startMinutes = range.start;
    if (range.end !== undefined) result.minutes = minutesBetween(range.start, range.end);
    return ' ';
  });
  rest = rest.replace(ZONE, (whole, inBrackets?: string, bare?: string) => {
    const name = inBrackets ?? bare ?? '';
    if (!namesZone(name)) return whole;
    result.zone = name;
    return ' ';
  });
  const words = rest
    .toLowerCase()
    .replace(/[.@]/g, ' ')
    .split(/[\s,;/]+/)
    .filter(Boolean);
  const rule = words.length ? readRule(words) : undefined;
  if (words.length && !rule) return undefined;
  if (rule) result.rule = rule;
  return rule || result.startMinutes !== undefined ? result : undefined;
}
