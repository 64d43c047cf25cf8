/**
 * The days of a repeating rule: RFC 5545 RRULE on wall-clock days, without a zone and without a time of day.
 *
 * Every period (day, week, month, year) goes through its days and keeps those that fit all parts of the rule. For the parts we have
 * that is the same as RFC 5545's table of "expand" and "limit" (section 3.3.10).
 */
import {dateOf, firstOfMonth, monthOf, parseDay, weekdayOf} from './calendar-day.js';
import {WEEKDAYS} from './group.js';
import type {RuleSchedule} from './group.js';

/** Nothing is sought farther away than this (27 years), so that no rule, however odd, keeps us searching. */
const MAX_SPAN_DAYS = 10_000;

type Lengths = Partial<Record<RuleSchedule['freq'], number>>;
const DAYS_OF_PERIOD: Lengths = {DAILY: 1, WEEKLY: 7};
const MONTHS_OF_PERIOD: Lengths = {MONTHLY: 1, YEARLY: 12};

/** Is the item at `index` (from 0) of `length` asked for? Positions count from 1, and from the end: -1 is the last. */
function isAt(positions: readonly number[], index: number, length: number): boolean {
  return positions.includes(index + 1) || positions.includes(index - length);
}

/** The first day of the span of `months` months that `day` lies in, and the first day after it. */
function spanAround(day: number, months: number): [number, number] {
  const first = Math.floor(monthOf(day) / months) * months;
  return [firstOfMonth(first), firstOfMonth(first + months)];
}

/** Takes from the anchor what a rule without days leaves to it (RFC 5545: such a part "is determined from DTSTART"). */
function fillFrom(anchor: number, rule: RuleSchedule): RuleSchedule | undefined {
  const {freq, byday, bymonthday, bymonth} = rule;
  if (freq === 'DAILY' || byday?.length || bymonthday?.length) return rule;
  const weekday = weekdayOf(anchor);
  if (!weekday) return undefined;
  if (freq === 'WEEKLY') return {...rule, byday: [{day: weekday}]};
  const date = dateOf(anchor);
  const months = freq === 'YEARLY' && !bymonth?.length ? [date.getUTCMonth() + 1] : bymonth;
  return {...rule, bymonthday: [date.getUTCDate()], bymonth: months};
}

/** What a day must pass to be one of the rule's. An empty part of a rule says as little as a missing one. */
function dayTests({freq, byday, bymonthday, bymonth}: RuleSchedule): ((day: number) => boolean)[] {
  const tests: ((day: number) => boolean)[] = [];
  const periodMonths = MONTHS_OF_PERIOD[freq];
  const months = periodMonths && (bymonth?.length ? 1 : periodMonths);
  /** "The second Tuesday" is one of a month or a year; RFC 5545 forbids it of a week or a day, where it fits nothing. */
  const isNth = (nth: number, day: number) => {
    if (!months) return false;
    const [start, end] = spanAround(day, months);
    const index = Math.floor((day - start) / 7);
    return isAt([nth], index, index + Math.ceil((end - day) / 7));
  };
  if (byday?.length) {
    tests.push((day) => {
      const weekday = weekdayOf(day);
      return byday.some((part) => part.day === weekday && (part.nth === undefined || isNth(part.nth, day)));
    });
  }
  if (bymonth?.length) tests.push((day) => bymonth.includes(dateOf(day).getUTCMonth() + 1));
  if (bymonthday?.length) {
    tests.push((day) => {
      const [start, end] = spanAround(day, 1);
      return isAt(bymonthday, day - start, end - start);
    });
  }
  return tests;
}

/**
 * The days of a rule from `from` to `to` (both included, counted from 1970-01-01), in order, made as they are asked for.
 *
 * A rule that cannot be placed gives none: without an anchor nobody knows which of every two weeks is meant, or where a count begins.
 */
export function* ruleDays(rule: RuleSchedule, from: number, to: number): Generator<number, void> {
  const {freq, interval, count = Infinity, bysetpos, wkst = 'MO'} = rule;
  const anchor = rule.anchor ? parseDay(rule.anchor) : -Infinity;
  const placed = Number.isFinite(anchor) || (!rule.anchor && interval === 1 && count === Infinity);
  const filled = fillFrom(anchor, rule);
  const start = Math.max(from, anchor);
  if (!placed || !filled || !(Number.isInteger(interval) && interval > 0 && count > 0)) return;
  if (count < Infinity && start - anchor > MAX_SPAN_DAYS) return;
  const tests = dayTests(filled);
  // Day 0 was a Thursday, the fifth of WEEKDAYS.
  const weekStart = WEEKDAYS.indexOf(wkst) - 4;
  const {[freq]: days = 0} = DAYS_OF_PERIOD;
  const {[freq]: months = 0} = MONTHS_OF_PERIOD;
  const periodOf = (day: number) => Math.floor(months ? monthOf(day) / months : (day - weekStart) / days);
  const startOf = (period: number) => (months ? firstOfMonth(period * months) : period * days + weekStart);
  const base = rule.anchor ? periodOf(anchor) : 0;
  const skipped = count < Infinity ? 0 : Math.ceil((periodOf(start) - base) / interval);
  const last = Math.min(to, start + MAX_SPAN_DAYS);
  let counted = 0;
  for (let period = base + skipped * interval; startOf(period) <= last; period += interval) {
    let fitting: number[] = [];
    const end = startOf(period + 1);
    for (let day = startOf(period); day < end; day++) {
      if (tests.every((test) => test(day))) fitting.push(day);
    }
    if (bysetpos?.length) fitting = fitting.filter((_, index) => isAt(bysetpos, index, fitting.length));
    for (const day of fitting) {
      if (day < anchor) continue;
      if (day > last || ++counted > count) return;
      if (day >= start) yield day;
    }
  }
}
