/**
 * The days of a recurrence rule: RFC 5545 RRULE on calendar days, without a time zone or a time of day.
 *
 * For each period (day, week, month or year), goes through its days and keeps those that match all parts of the rule.
 * For the parts we have, this is the same as RFC 5545's table of "expand" and "limit" (section 3.3.10).
 */
import {dateOf, firstOfMonth, monthOf, parseDay, weekdayOf} from './calendar-day.js';
import {WEEKDAYS} from './group.js';
import type {RuleSchedule} from './group.js';

/** The search stops after this many days (27 years), so that no rule, however odd, keeps it running. */
const MAX_SPAN_DAYS = 10_000;

type Lengths = Partial<Record<RuleSchedule['freq'], number>>;
const DAYS_OF_PERIOD: Lengths = {DAILY: 1, WEEKLY: 7};
const MONTHS_OF_PERIOD: Lengths = {MONTHLY: 1, YEARLY: 12};

/** A month, or another range of days: its first day, and the day after its last. */
type Span = [start: number, end: number];

/** Whether `at` has one of the positions in its span, counting every `step`th day: 1 is the first, -1 the last. */
function isAt(positions: readonly number[], at: number, [start, end]: Span, step = 1): boolean {
  return positions.includes(Math.floor((at - start) / step) + 1) || positions.includes(-Math.ceil((end - at) / step));
}

function monthAround(day: number): Span {
  const month = monthOf(day);
  return [firstOfMonth(month), firstOfMonth(month + 1)];
}

/** Takes parts that a rule without days omits from the anchor (RFC 5545: such a part "is determined from DTSTART"). */
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

/**
 * Returns the days of one period that match the rule, in order. An empty part of a rule is ignored, like a missing one.
 */
function fittingDays({freq, byday, bymonthday, bymonth, bysetpos}: RuleSchedule, period: Span): number[] {
  let month: Span = [0, -Infinity];
  const monthWith = (day: number) => (day < month[1] ? month : (month = monthAround(day)));
  // "The second Tuesday" is a position in a month or a year. RFC 5545 forbids it for a week or a day, where it matches
  // nothing.
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
 * Yields the days of `rule` from `from` to `to`, both inclusive and numbered as by `parseDay`, in order and on demand.
 * No day is before the anchor. The caller applies the schedule's exceptions and its own `from` and `until`, because
 * `count` ignores them.
 *
 * Yields nothing if the days would be a guess (an interval or a count without an anchor, or days that depend on a
 * missing anchor), or if the rule is invalid (interval 0, an unknown frequency, an anchor that isn't a date).
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
  // Day 0 was a Thursday, which is number 4 in WEEKDAYS.
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
