/**
 * Recurrence rules in parts, named as in RFC 5545 and in the formats that borrow them. A rule that the model can't
 * express is undefined.
 */
import {parseDay, weekdayOf} from '../../model/calendar-day.js';
import type {RuleSchedule, Weekday} from '../../model/group.js';
import {parseDay as parseWeekday} from './days.js';
import {stringOf} from './values.js';

export type Rule = Pick<
  RuleSchedule,
  'anchor' | 'freq' | 'interval' | 'byday' | 'bymonthday' | 'bymonth' | 'bysetpos' | 'count' | 'wkst'
>;

/** A rule as listed: texts, numbers or lists of them. Absent parts aren't in the list. */
export interface RuleParts {
  freq?: unknown;
  interval?: unknown;
  byday?: unknown;
  bymonthday?: unknown;
  bymonth?: unknown;
  bysetpos?: unknown;
  count?: unknown;
  wkst?: unknown;
  /** A day in the series, `YYYY-MM-DD`. */
  anchor?: string;
}

export const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length);

const MOST_PARTS = 60;

function itemsOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : stringOf(value).split(',');
  return items.slice(0, MOST_PARTS).map((item) => stringOf(item));
}

/** Returns numbers within the limits; undefined if one isn't, and empty if there are none. */
function numbersOf(value: unknown, lowest: number, highest: number): number[] | undefined {
  if (!isGiven(value)) return [];
  const numbers = itemsOf(value).map((text) => (/^[-+]?\d{1,3}$/.test(text) ? Number(text) : 0));
  return numbers.every((number) => number && number >= lowest && number <= highest) ? numbers : undefined;
}

/** Parses `TU`, `2MO`, `-1FR`, "Monday" or `https://schema.org/Monday`. */
function readWeekday(text: string): {nth?: number; day: Weekday} | undefined {
  const [, nth, name = ''] = /^([-+]?\d{1,2})?\s*([a-z]+)$/i.exec(text.replace(/^.*[/:#]/, '').trim()) ?? [];
  const day = /^public/i.test(name) ? undefined : parseWeekday(name);
  if (!day || Number(nth) === 0) return undefined;
  return nth ? {nth: Number(nth), day} : {day};
}

/** Returns weekdays; undefined if one isn't a weekday, and empty if there are none. */
export function readByDay(value: unknown): {nth?: number; day: Weekday}[] | undefined {
  if (!isGiven(value)) return [];
  const days = itemsOf(value).map(readWeekday);
  return days.every((day) => day !== undefined) ? days : undefined;
}

function readFreq(value: unknown): RuleSchedule['freq'] | undefined {
  const freq = stringOf(value).toUpperCase();
  return freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY' || freq === 'YEARLY' ? freq : undefined;
}

/** Whether the parts make sense together: numbered days only make sense in a month or a year. */
function isSensible({freq, interval, byday = [], bymonthday = [], bysetpos = [], count, anchor}: Rule): boolean {
  const isLong = freq === 'MONTHLY' || freq === 'YEARLY';
  const nths = byday.flatMap(({nth}) => nth ?? []);
  if (!isLong && (nths.length || bymonthday.length || bysetpos.length)) return false;
  if (freq === 'MONTHLY' && nths.some((nth) => Math.abs(nth) > 5)) return false;
  if (freq === 'YEARLY' && !anchor) return false;
  // There has to be a start to count from.
  return anchor !== undefined || (interval === 1 && count === undefined);
}

/**
 * Returns the rule for these parts, or undefined if one of them isn't recognized or if they make no sense together: a
 * wrong date sends someone to a locked door.
 */
export function readRule(parts: RuleParts): Rule | undefined {
  const {anchor} = parts;
  const freq = readFreq(parts.freq);
  const interval = isGiven(parts.interval) ? Number(stringOf(parts.interval)) : 1;
  const count = isGiven(parts.count) ? Number(stringOf(parts.count)) : undefined;
  const byday = readByDay(parts.byday);
  const bymonthday = numbersOf(parts.bymonthday, -31, 31);
  const bymonth = numbersOf(parts.bymonth, 1, 12);
  const bysetpos = numbersOf(parts.bysetpos, -366, 366);
  const [wkst] = readByDay(parts.wkst) ?? [];
  if (!freq || !byday || !bymonthday || !bymonth || !bysetpos) return undefined;
  if (!(Number.isInteger(interval) && interval >= 1 && interval <= 400)) return undefined;
  if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= 10_000)) return undefined;
  const rule: Rule = {freq, interval};
  if (anchor) rule.anchor = anchor;
  if (byday.length) rule.byday = byday;
  if (bymonthday.length) rule.bymonthday = bymonthday;
  if (bymonth.length) rule.bymonth = bymonth;
  if (bysetpos.length) rule.bysetpos = bysetpos;
  if (count !== undefined) rule.count = count;
  if (wkst && wkst.day !== 'MO') rule.wkst = wkst.day;
  return isSensible(rule) ? withDays(rule) : undefined;
}

/** Completes a rule that names no day with the day of its first date. */
function withDays(rule: Rule): Rule | undefined {
  if (rule.byday ?? rule.bymonthday) return rule;
  const {freq, anchor} = rule;
  if (freq === 'DAILY') return rule;
  const day = anchor === undefined ? undefined : weekdayOf(parseDay(anchor));
  if (!anchor || !day) return undefined;
  if (freq === 'WEEKLY') return {...rule, byday: [{day}]};
  const bymonthday = [Number(anchor.slice(8))];
  return freq === 'MONTHLY' || rule.bymonth
    ? {...rule, bymonthday}
    : {...rule, bymonthday, bymonth: [Number(anchor.slice(5, 7))]};
}
