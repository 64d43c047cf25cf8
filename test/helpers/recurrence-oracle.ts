/**
 * A second implementation of recurrence: RFC 5545 section 3.3.10 taken literally, with `Temporal` for all dates and
 * times. It is slow and naive on purpose and shares no code with what it tests.
 */
import {Temporal} from 'temporal-polyfill';
import type {RuleSchedule, Weekday} from '../../src/model/group.js';

type Day = Temporal.PlainDate;

/** In the order of `Temporal.PlainDate.dayOfWeek`, which counts from 1. */
const WEEKDAYS_FROM_MONDAY: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const hasAny = <T>(list: T[] | undefined): list is T[] => list !== undefined && list.length > 0;
const weekdayOf = (day: Day) => WEEKDAYS_FROM_MONDAY[day.dayOfWeek - 1];

/** Returns the items at positions: the 1st, the 2nd, or from the end, the -1st. */
const pick = <T>(list: T[], positions: number[]): T[] =>
  list.filter((_, index) => positions.some((position) => position === index + 1 || position === index - list.length));

const spans = new Map<string, Day[]>();

/** Cached, because the same months and years are needed again and again, and `Temporal` is slow. */
function daysBetween(first: Day, end: Day): Day[] {
  const key = `${first.toString()} ${end.toString()}`;
  const days = spans.get(key) ?? [];
  if (!spans.has(key)) {
    for (let day = first; Temporal.PlainDate.compare(day, end) < 0; day = day.add({days: 1})) days.push(day);
    spans.set(key, days);
  }
  return days;
}

/** Returns the days that BYDAY selects from a month or year, or, without a meaning for `nth`, from a week or a day. */
function withByday(days: Day[], byday: RuleSchedule['byday']): Day[] {
  if (!hasAny(byday)) return days;
  const chosen = byday.flatMap(({nth, day: weekday}) => {
    const same = days.filter((day) => weekdayOf(day) === weekday);
    return nth === undefined ? same : pick(same, [nth]);
  });
  return days.filter((day) => chosen.includes(day));
}

function withBymonthday(days: Day[], bymonthday: number[] | undefined): Day[] {
  if (!hasAny(bymonthday)) return days;
  return days.filter((day) => bymonthday.includes(day.day) || bymonthday.includes(day.day - day.daysInMonth - 1));
}

const withBymonth = (days: Day[], bymonth: number[] | undefined): Day[] =>
  hasAny(bymonth) ? days.filter((day) => bymonth.includes(day.month)) : days;

const daysOfMonth = (day: Day): Day[] => {
  const first = day.with({day: 1});
  return daysBetween(first, first.add({months: 1}));
};

/**
 * Returns all days of the set in the period that begins with `first`, before BYSETPOS. `anchor` determines what the
 * rule leaves open.
 */
function daysOfPeriod(first: Day, rule: RuleSchedule, anchor: Day): Day[] {
  const isOpen = !hasAny(rule.byday) && !hasAny(rule.bymonthday);
  const byday = isOpen && rule.freq === 'WEEKLY' ? [{day: weekdayOf(anchor) as Weekday}] : rule.byday;
  const isByMonth = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY';
  const bymonthday = isOpen && isByMonth ? [anchor.day] : rule.bymonthday;
  switch (rule.freq) {
    case 'DAILY':
      return withByday(withBymonthday(withBymonth([first], rule.bymonth), bymonthday), byday);
    case 'WEEKLY':
      return withByday(withBymonth(daysBetween(first, first.add({days: 7})), rule.bymonth), byday);
    case 'MONTHLY':
      return withBymonthday(withByday(withBymonth(daysOfMonth(first), rule.bymonth), byday), bymonthday);
    case 'YEARLY': {
      const year = daysBetween(first, first.add({years: 1}));
      if (!hasAny(rule.bymonth)) {
        const open = isOpen ? withBymonth(year, [anchor.month]) : year;
        return withBymonthday(withByday(open, byday), bymonthday);
      }
      return [...new Set(rule.bymonth)]
        .sort((a, b) => a - b)
        .flatMap((month) => withBymonthday(withByday(daysOfMonth(first.with({month})), byday), bymonthday));
    }
  }
}

const STEP = {DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years'} as const;

function firstPeriod(day: Day, {freq, wkst = 'MO'}: RuleSchedule): Day {
  if (freq === 'DAILY') return day;
  if (freq === 'MONTHLY') return day.with({day: 1});
  if (freq === 'YEARLY') return day.with({month: 1, day: 1});
  let first = day;
  while (weekdayOf(first) !== wkst) first = first.subtract({days: 1});
  return first;
}

/** One start according to the oracle. */
export interface ExpectedStart {
  start: number;
  wall: string;
}

/**
 * Returns all starts in [`from`, `to`) (epoch ms) of a schedule with a zone and a time, in order. A rule without an
 * anchor must not need one: it has an interval of 1, no count, and its own days.
 */
export function expectedStarts(schedule: RuleSchedule, zone: string, from: number, to: number): ExpectedStart[] {
  const earliest = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  const anchor = schedule.anchor
    ? Temporal.PlainDate.from(schedule.anchor)
    : earliest.subtract({days: 3}).with({month: 1, day: 1});
  const end = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(zone).toPlainDate().add({days: 3});

  const series: Day[] = [];
  const begin = firstPeriod(anchor, schedule);
  for (let step = 0; ; step++) {
    const first = begin.add({[STEP[schedule.freq]]: step * schedule.interval});
    if (Temporal.PlainDate.compare(first, end) > 0) break;
    const days = daysOfPeriod(first, schedule, anchor);
    const chosen = hasAny(schedule.bysetpos) ? pick(days, schedule.bysetpos) : days;
    series.push(...chosen.filter((day) => Temporal.PlainDate.compare(day, anchor) >= 0));
  }

  return series
    .slice(0, schedule.count)
    .filter((day) => !schedule.from || Temporal.PlainDate.compare(day, schedule.from) >= 0)
    .filter((day) => !schedule.until || Temporal.PlainDate.compare(day, schedule.until) <= 0)
    .filter((day) => !schedule.except?.includes(day.toString()))
    .map((day) => day.toZonedDateTime({timeZone: zone, plainTime: schedule.start}))
    .map((start) => ({
      start: start.epochMilliseconds,
      wall: start.toPlainDateTime().toString({smallestUnit: 'minute'}),
    }))
    .filter(({start}) => start >= from && start < to);
}
