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

/** A month, or another stretch of days: its first, and the day after its last. */
type Span = [start: number, end: number];

/** Does `at` have one of the positions in its span, every `step`th counted? From 1, and from the end: -1 is the last. */
function isAt(positions: readonly number[], at: number, [start, end]: Span, step = 1): boolean {
  return positions.includes(Math.floor((at - start) / step) + 1) || positions.includes(-Math.ceil((end - at) / step));
}

function monthAround(day: number): Span {
  const month = monthOf(day);
  return [firstOfMonth(month), firstOfMonth(month + 1)];
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

/** The days of one period that fit the rule, in order. An empty part of a rule says as little as a missing one. */
function fittingDays({freq, byday, bymonthday, bymonth, bysetpos}: RuleSchedule, period: Span): number[] {
  let month: Span = [0, -Infinity];
  const monthWith = (day: number) => (day < month[1] ? month : (month = monthAround(day)));
  // "The second Tuesday" is one of a month or a year. RFC 5545 forbids it of a week or a day, where it fits nothing.
  const isNth = (nth: number, day: number) =>
    freq in MONTHS_OF_PERIOD && isAt([nth], day, freq === 'YEARLY' && !bymonth?.length ? period : monthWith(day), 7);
  const fits = (day: number) => {
    const weekday = weekdayOf(day);
    return (
      (!byday?.length ||
        byday.some((part) => part.day === weekday && (part.nth === undefined || isNth(part.nth, day)))) &&
      (!bymonth?.length || bymonth.includes(dateOf(day).getUTCMonth() + 1)) &&
      (!bymonthday?.length || isAt(bymonthday, day, monthWith(day)))
    );
  };

  const days: number[] = [];
  for (let day = period[0]; day < period[1]; day++) if (fits(day)) days.push(day);
  return bysetpos?.length ? days.filter((_, index) => isAt(bysetpos, index, [0, days.length])) : days;
}

/**
 * The days of `rule` from `from` to `to`, both included and counted as `parseDay` does, in order and made as they are asked for. Nothing
 * lies before the anchor. The schedule's exceptions, and its own `from` and `until`, are the caller's: `count` counts without them.
 *
 * There are none where they would be a guess (an interval or a count without an anchor, days that only an anchor could tell) and where
 * the rule is none (interval 0, unknown frequency, an anchor that is no date).
 */
export function* ruleDays(rule: RuleSchedule, from: number, to: number): Generator<number, void> {
  const {freq, interval, count = Infinity, wkst = 'MO'} = rule;
  const anchor = rule.anchor ? parseDay(rule.anchor) : -Infinity;
  const isCounted = count < Infinity;
  const isPlaced = rule.anchor ? anchor > -Infinity : interval === 1 && !isCounted;
  const filled = fillFrom(anchor, rule);
  if (!filled || !isPlaced || !(Number.isInteger(interval) && interval > 0 && count > 0)) return;

  const start = Math.max(from, anchor);
  if (isCounted && start - anchor > MAX_SPAN_DAYS) return;
  const last = Math.min(to, start + MAX_SPAN_DAYS);
  const days = DAYS_OF_PERIOD[freq] ?? NaN;
  const months = MONTHS_OF_PERIOD[freq];
  // Day 0 was a Thursday, which is 4 in WEEKDAYS.
  const weekStart = WEEKDAYS.indexOf(wkst) - 4;
  const periodOf = (day: number) => Math.floor(months ? monthOf(day) / months : (day - weekStart) / days);
  const startOf = (period: number) => (months ? firstOfMonth(period * months) : period * days + weekStart);

  const base = rule.anchor ? periodOf(anchor) : 0;
  const skipped = isCounted ? 0 : Math.ceil((periodOf(start) - base) / interval);
  let counted = 0;
  for (let period = base + skipped * interval; startOf(period) <= last; period += interval) {
    for (const day of fittingDays(filled, [startOf(period), startOf(period + 1)])) {
      if (day < anchor) continue;
      if (day > last || ++counted > count) return;
      if (day >= start) yield day;
    }
  }
}
