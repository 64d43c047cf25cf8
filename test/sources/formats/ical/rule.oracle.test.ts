/**
 * Rules in calendars against ical.js, which expands them by itself: the same starts, in zones whose clocks change, with dates that are
 * left out, added, moved and cancelled.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
import {occurrences} from '../../../../src/model/schedule.js';
import {readGroups} from '../../../../src/sources/read.js';
import {aCalendar} from '../../../helpers/a-calendar.js';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const RULE = 'DTSTART:19700101T020000';

/** Offsets in standard and in summer time, and the rules by which clocks change to summer time and back. */
const ZONES: Readonly<Record<string, readonly [string, string?, string?, string?]>> = {
  'America/New_York': ['-0500', '-0400', 'BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU'],
  'America/Los_Angeles': ['-0800', '-0700', 'BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU'],
  'America/St_Johns': ['-0330', '-0230', 'BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU'],
  'Australia/Sydney': ['+1000', '+1100', 'BYMONTH=10;BYDAY=1SU', 'BYMONTH=4;BYDAY=1SU'],
  'Europe/Berlin': ['+0100', '+0200', 'BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU'],
  'Europe/London': ['+0000', '+0100', 'BYMONTH=3;BYDAY=-1SU', 'BYMONTH=10;BYDAY=-1SU'],
  'Asia/Kolkata': ['+0530'],
  'America/Phoenix': ['-0700'],
};

/** Clocks change at these times of the day, in standard and in summer time. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  'Europe/London': ['010000', '020000'],
  'Australia/Sydney': ['020000', '030000'],
  'Europe/Berlin': ['020000', '030000'],
};

function zoneLines(zone: string): string[] {
  const [standard, summer, begins, ends] = ZONES[zone] ?? ['+0000'];
  const [spring, autumn] = CHANGES[zone] ?? ['020000', '020000'];
  const part = (name: string, time: string, from: string, to: string, rule?: string) => [
    `BEGIN:${name}`,
    RULE.replace('020000', time),
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...(rule ? [`RRULE:FREQ=YEARLY;${rule}`] : []),
    `END:${name}`,
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(summer
      ? [...part('DAYLIGHT', spring, standard, summer, begins), ...part('STANDARD', autumn, summer, standard, ends)]
      : part('STANDARD', '020000', standard, standard)),
    'END:VTIMEZONE',
  ];
}

const text = (ms: number): string => new Date(ms).toISOString().replace(/[-:]/g, '').slice(0, 15);
const weekdayOf = (ms: number): string => WEEKDAYS[new Date(ms).getUTCDay()] ?? 'SU';
const daysInMonth = (ms: number): number =>
  new Date(Date.UTC(new Date(ms).getUTCFullYear(), new Date(ms).getUTCMonth() + 1, 0)).getUTCDate();

/** A rule that the start itself fits, as RFC 5545 demands. `start` is a wall clock, as if in UTC. */
function ruleFor(start: number, kind: number, interval: number, more: readonly string[]): string {
  const date = new Date(start).getUTCDate();
  const nth = Math.ceil(date / 7);
  const weekday = weekdayOf(start);
  const isLast = date + 7 > daysInMonth(start);
  const others = more.filter((day) => day !== weekday);
  const monthly = 'FREQ=MONTHLY';
  const rules = [
    `FREQ=WEEKLY;BYDAY=${[weekday, ...others].join(',')}`,
    'FREQ=WEEKLY',
    `${monthly};BYDAY=${nth}${weekday}`,
    `${monthly};BYDAY=${isLast ? -1 : nth}${weekday}`,
    `${monthly};BYDAY=${nth}${weekday},${nth > 2 ? 1 : 4}${weekday}`,
    `${monthly};BYMONTHDAY=${date}`,
    `${monthly};BYMONTHDAY=${date},${(date % 28) + 1}`,
    monthly,
    `${monthly};BYDAY=${weekday};BYSETPOS=${nth}`,
    `${monthly};BYDAY=${weekday}${isLast ? ';BYSETPOS=-1' : ''}`,
    'FREQ=DAILY',
    'FREQ=YEARLY',
    `FREQ=YEARLY;BYMONTH=${new Date(start).getUTCMonth() + 1};BYDAY=${nth}${weekday}`,
  ];
  return `${rules[kind % rules.length]}${interval > 1 ? `;INTERVAL=${interval}` : ''}`;
}

interface RuleCase {
  calendar: string;
  from: number;
  to: number;
}

const ruleCase: fc.Arbitrary<RuleCase> = fc
  .record({
    day: fc.integer({min: Date.UTC(2024, 0, 1) / DAY_MS, max: Date.UTC(2026, 11, 31) / DAY_MS}),
    minutes: fc.oneof(
      fc.integer({min: 0, max: 12}).map((each) => each * 15),
      fc.integer({min: 0, max: 1439}),
    ),
    zone: fc.constantFrom(...Object.keys(ZONES), 'UTC'),
    kind: fc.nat(12),
    interval: fc.constantFrom(1, 1, 1, 2, 3, 4),
    more: fc.subarray(WEEKDAYS, {maxLength: 3}),
    wkst: fc.constantFrom('', '', ';WKST=SU', ';WKST=MO', ';WKST=TH'),
    end: fc.constantFrom('', '', 'count', 'until', 'until-later'),
    length: fc.integer({min: 1, max: 30}),
    picks: fc.array(
      fc.record({at: fc.integer({min: 1, max: 20}), what: fc.constantFrom('except', 'move', 'cancel', 'add')}),
      {
        maxLength: 4,
      },
    ),
    window: fc.integer({min: 30, max: 800}),
  })
  .map(({day, minutes, zone, kind, interval, more, wkst, end, length, picks, window}) => {
    const start = day * DAY_MS + minutes * 60_000;
    const stamp = (name: string, ms: number): string =>
      zone === 'UTC' ? `${name}:${text(ms)}Z` : `${name};TZID=${zone}:${text(ms)}`;
    const limit = start + length * 20 * DAY_MS;
    const ends: Readonly<Record<string, string>> = {
      count: `;COUNT=${length}`,
      until: `;UNTIL=${text(limit)}Z`,
      'until-later': `;UNTIL=${text(limit + 5 * 3_600_000)}Z`,
    };
    const rule = `RRULE:${ruleFor(start, kind, interval, more)}${wkst}${ends[end] ?? ''}`;
    // The dates of the rule, by ical.js, so that exceptions name some of them.
    const plain = ICAL.Recur.fromString(rule.slice(6).replace(/;UNTIL=[^;]*/, '')).iterator(
      ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)),
    );
    const dates: number[] = [];
    for (let next = plain.next(); next && dates.length <= 20; next = plain.next())
      dates.push(Date.parse(`${next.toString()}Z`));
    const master = ['UID:1@example.org', 'SUMMARY:Support group', stamp('DTSTART', start), rule];
    const events: string[][] = [];
    const used = new Set<number>();
    for (const {at, what} of picks) {
      const date = dates[at];
      if (date === undefined || used.has(date) || (end.startsWith('until') && date > limit - DAY_MS)) continue;
      used.add(date);
      if (what === 'except') master.push(stamp('EXDATE', date));
      else if (what === 'add') master.push(stamp('RDATE', date + 5 * 3_600_000 + DAY_MS));
      else
        events.push([
          'UID:1@example.org',
          'SUMMARY:Support group',
          stamp('RECURRENCE-ID', date),
          stamp('DTSTART', date + (what === 'move' ? 2 * DAY_MS + 3_600_000 : 0)),
          ...(what === 'cancel' ? ['STATUS:CANCELLED'] : []),
        ]);
    }
    const lines = [master, ...events].flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
    return {
      calendar: aCalendar('X-WR-CALNAME:Support groups', ...(zone === 'UTC' ? [] : zoneLines(zone)), ...lines),
      from: start - 3 * DAY_MS,
      to: start + window * DAY_MS,
    };
  });

/**
 * The instant of a date of ical.js (epoch ms). By Temporal, since ical.js takes a time that clocks skip for an hour earlier than RFC 5545,
 * section 3.3.5, wants it.
 */
function instantOf(time: ICAL.Time): number {
  const zone = time.zone.tzid;
  return Temporal.PlainDateTime.from(time.toString().replace('Z', '')).toZonedDateTime(zone).epochMilliseconds;
}

/** Every start in [`from`, `to`) by ical.js, in order. */
function expectedStarts({calendar, from, to}: RuleCase): number[] {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [master, ...exceptions] = root.getAllSubcomponents('vevent');
  if (!master) throw new Error('There is no event.');
  const event = new ICAL.Event(master, {exceptions: exceptions.map((each) => new ICAL.Event(each))});
  const iterator = event.iterator();
  const starts = new Set<number>();
  // What is moved may lie earlier than what comes after it.
  for (let next = iterator.next() as ICAL.Time | undefined; next; next = iterator.next() as ICAL.Time | undefined) {
    if (next.toUnixTime() * 1000 > to + 7 * DAY_MS) break;
    const {item, startDate} = event.getOccurrenceDetails(next);
    const start = instantOf(startDate);
    if (item.component.getFirstPropertyValue('status') !== 'CANCELLED' && start >= from && start < to)
      starts.add(start);
  }
  return [...starts].sort((a, b) => a - b);
}

async function readStarts({calendar, from, to}: RuleCase): Promise<number[]> {
  const {groups} = await readGroups(calendar);
  const starts = groups.flatMap(({meetings}) =>
    meetings.flatMap((meeting) => occurrences(meeting, from, to).map(({start}) => start ?? NaN)),
  );
  return [...new Set(starts)].sort((a, b) => a - b);
}

const stamps = (starts: readonly number[]): string[] => starts.map((start) => new Date(start).toISOString());

describe('the dates of calendars', () => {
  it('are those that ical.js finds, for any rule in any zone', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(ruleCase, async (each) => {
        const expected = stamps(expectedStarts(each));
        compared += expected.length;
        assert.deepEqual(stamps(await readStarts(each)), expected);
      }),
      {numRuns: 600},
    );
    assert.ok(compared > 5000, `only ${compared} dates were compared`);
  });
});
