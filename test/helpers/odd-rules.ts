/** Random rules for property tests: every part of a rule, in zones with unusual changes. */
import fc from 'fast-check';
import type {RuleSchedule} from '../../src/model/group.js';
import {WEEKDAYS} from '../../src/model/group.js';

/**
 * Offsets of half and quarter hours, changes at midnight or by half an hour, a skipped day, daylight saving time that
 * is suspended for Ramadan.
 */
export const ODD_ZONES = [
  'UTC',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/Asuncion',
  'America/Caracas',
  'America/Havana',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Scoresbysund',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Kiritimati',
  'Pacific/Norfolk',
  'Pacific/Pago_Pago',
];

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2008, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(2031, 0, 1) / DAY_MS;

const isoDay = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.integer({min: 1, max: 5}).chain((one) => (one === 5 ? value : fc.constant(undefined)));
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, {maxLength: 4});

/** Positions from either end: 1 … `most`, -1 … -`most`. */
const position = (most: number) =>
  fc.integer({min: 1, max: most}).chain((count) => fc.constantFrom(count, count, -count));
const weekday = fc.constantFrom(...WEEKDAYS);

/** Half of them are at night, when clocks change. */
const start = fc.oneof(
  fc.integer({min: 0, max: 12}).map((quarters) => clock(quarters * 15)),
  fc.integer({min: 0, max: 1439}).map(clock),
);

const none = fc.constant(undefined);
const byday = (nth: fc.Arbitrary<number | undefined>) => sometimes(few(fc.record({nth, day: weekday})));
const bydayOf = {
  DAILY: rarely(few(fc.record({day: weekday}))),
  WEEKLY: byday(none),
  MONTHLY: byday(sometimes(position(5))),
  YEARLY: byday(sometimes(fc.oneof(position(5), position(53)))),
};

/** A rule with a zone, a time and a duration, and the span of time (epoch ms) to check. */
export interface RuleCase {
  schedule: RuleSchedule & {zone: string; start: string; minutes: number};
  from: number;
  to: number;
}

/** Rules that a calendar may have. A rule without an anchor never needs one. */
export const ruleCase: fc.Arbitrary<RuleCase> = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'YEARLY'),
    fromDay: fc.integer({min: FIRST_DAY, max: LAST_DAY}),
    fromMs: fc.integer({min: 0, max: DAY_MS - 1}),
    windowDays: fc.integer({min: 1, max: 100}),
    zone: fc.constantFrom(...ODD_ZONES),
  })
  .chain(({freq, fromDay, fromMs, windowDays, zone}) => {
    const near = fc.integer({min: -50, max: 100}).map((days) => isoDay(fromDay + days));
    const pastDays = {DAILY: 200, WEEKLY: 400, MONTHLY: 900, YEARLY: 1500}[freq];
    const span = freq === 'YEARLY' ? windowDays * 6 : windowDays;
    const from = fromDay * DAY_MS + fromMs;
    return fc
      .record({
        anchor: sometimes(fc.integer({min: -pastDays, max: 40}).map((days) => isoDay(fromDay + days))),
        interval: fc.constantFrom(1, 1, 2, 3, 4),
        byday: bydayOf[freq],
        bymonthday: freq === 'WEEKLY' ? none : rarely(few(position(31))),
        bymonth: rarely(few(fc.integer({min: 1, max: 12}))),
        bysetpos: rarely(few(position(4))),
        count: rarely(fc.integer({min: 1, max: 60})),
        wkst: sometimes(weekday),
        start,
        minutes: fc.integer({min: 5, max: 180}),
        from: rarely(near),
        until: rarely(near),
        except: rarely(fc.array(near, {maxLength: 20})),
      })
      .map((parts): RuleCase => {
        const isOpen = !parts.byday?.length && !parts.bymonthday?.length;
        const needsAnchor = parts.interval > 1 || parts.count !== undefined || (isOpen && freq !== 'DAILY');
        const anchor = parts.anchor ?? (needsAnchor ? isoDay(fromDay - pastDays) : undefined);
        return {
          schedule: {...parts, kind: 'rule', zoneFrom: 'row', freq, anchor, zone},
          from,
          to: from + span * DAY_MS,
        };
      });
  });
