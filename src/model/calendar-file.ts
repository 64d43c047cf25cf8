/**
 * The meetings of a group as a calendar file (iCalendar, RFC 5545) that a visitor puts into their own calendar.
 *
 * It says no more than it is given: a title, and what `about` tells of a meeting. It names neither the group nor who made the file, since
 * others may see a calendar.
 */
import {DAY_MS, parseDay} from './calendar-day.js';
import {calendarText, component, dayStamp, escaped, hashed, stamp, utcStamp} from './calendar-lines.js';
import {zoneLines} from './calendar-zone.js';
import type {Group, Meeting, RuleSchedule, Weekday} from './group.js';
import {WEEKDAYS} from './group.js';
import {ruleDays} from './recurrence.js';
import type {Occurrence} from './schedule.js';
import {nextOccurrence, occurrences} from './schedule.js';
import {instantOf, isTimeZone, ownTimeZone} from './zone.js';

/** What an entry says besides its time; everything is optional. */
export interface EntryText {
  location?: string;
  url?: string;
  /** Plain text; newlines stay. */
  description?: string;
}

export interface CalendarOptions {
  /** The title of every entry. */
  title: string;
  /** What else may be said of a meeting, and of what is special on a date. */
  about?: (meeting: Meeting, special?: string) => EntryText;
  /** IANA zone by which meetings without a zone are over; default: the device's. */
  viewerZone?: string;
}

/** One entry, or a series of them. */
interface Entry {
  lines: string[];
  zone?: string;
  /** The first and the last start in epoch ms. */
  first: number;
  last: number;
}

const YEAR_MS = 365.25 * DAY_MS;
/** Clocks are told for so long where a series has no end. */
const CLOCKS_MS = 20 * YEAR_MS;
/** Dates that are no series: so far ahead, and no more than a calendar wants of them. */
const LISTED_MS = 2 * YEAR_MS;
const MOST_LISTED = 150;

/** Wall clocks of one schedule as values of properties: in its zone, in none, or whole days when no time is listed. */
function clockOf(zone: string | undefined, isTimed: boolean) {
  const parameter = !isTimed ? ';VALUE=DATE' : zone ? `;TZID=${zone}` : '';
  const write = isTimed ? stamp : dayStamp;
  return {
    property: (name: string, ...walls: number[]): string => `${name}${parameter}:${walls.map(write).join()}`,
    /** The end of a day, for `UNTIL`: in UTC where there is a zone (section 3.3.10). */
    endOf(day: number): string {
      const wall = (day + 1) * DAY_MS - 60_000;
      return isTimed && zone ? utcStamp(instantOf(wall, zone)) : write(wall);
    },
  };
}

/**
 * Is it a rule that all calendars read the same? What combines more parts is expanded differently by several, and makes some of them hang
 * (ical.js 2.2 with `DAILY` and `BYMONTHDAY`): of such rules the dates are listed.
 */
function isPlain({freq, byday = [], bymonth = [], bymonthday = [], bysetpos = []}: RuleSchedule): boolean {
  const isNth = byday.some(({nth}) => nth !== undefined);
  if (freq === 'DAILY') return !isNth && !bymonth.length && !bymonthday.length && !bysetpos.length;
  if (freq === 'WEEKLY') return !isNth && !bymonthday.length && !bysetpos.length;
  if (byday.length && bymonthday.length) return false;
  if (freq === 'MONTHLY')
    return !bymonth.length && (!bysetpos.length || (bysetpos.length === 1 && byday.length === 1 && !isNth));
  const isOfMonth = bymonth.length === 1 && byday.length < 2 && bymonthday.length < 2;
  const isCommon = byday.every(({nth = 0}) => nth && Math.abs(nth) <= 5) && bymonthday.every((day) => day > 0);
  return !bysetpos.length && (isOfMonth ? isCommon : !byday.length && !bymonth.length && !bymonthday.length);
}

/** The parts of `RRULE`, without those that say nothing. */
function ruleText({freq, interval, byday, bymonth, bymonthday, bysetpos, wkst}: RuleSchedule, until?: string): string {
  // In the order of the week, as some calendars need them.
  const order = (day: Weekday) => (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(wkst ?? 'MO') + 7) % 7;
  const days = [...(byday ?? [])].sort((a, b) => order(a.day) - order(b.day)).map(({nth = '', day}) => `${nth}${day}`);
  const parts: [string, string | number | undefined][] = [
    ['FREQ', freq],
    ['INTERVAL', interval > 1 ? interval : undefined],
    ['UNTIL', until],
    ['BYMONTH', bymonth?.join()],
    ['BYMONTHDAY', bymonthday?.join()],
    ['BYDAY', [...new Set(days)].join()],
    ['BYSETPOS', bysetpos?.join()],
    ['WKST', wkst],
  ];
  return parts.flatMap(([name, value]) => (value ? `${name}=${value}` : [])).join(';');
}

/**
 * A plain rule as one series from its next date on. `count` is told as its last day, for it counts dates that are over; exceptions only where
 * the rule has a date, for some calendars stumble over others.
 */
function seriesOf(schedule: RuleSchedule, next: Occurrence, clockZone: string): Omit<Entry, 'zone'> | undefined {
  const {zone, start = '00:00', except = [], count} = schedule;
  const isTimed = next.wall.length > 10;
  const clock = clockOf(isTimeZone(zone) ? zone : undefined, isTimed);
  const startMs = isTimed ? Date.parse(`1970-01-01T${start}Z`) : 0;
  const wallOn = (day: number) => day * DAY_MS + startMs;
  // Where clocks skip the listed time, what they show is later, and may be of the next day.
  const near = parseDay(next.wall.slice(0, 10));
  const firstDay = [...ruleDays(schedule, near - 1, near)].find(
    (day) => instantOf(wallOn(day), clockZone) === next.sortKey,
  );
  if (firstDay === undefined || !isPlain(schedule)) return undefined;

  let lastDay = schedule.until ? parseDay(schedule.until) : Infinity;
  if (count) for (const day of ruleDays(schedule, firstDay, lastDay)) lastDay = day;
  const isEnding = lastDay < Infinity;
  const left = [...new Set(except)]
    .map(parseDay)
    .filter((day) => day > firstDay && day <= lastDay && !ruleDays(schedule, day, day).next().done)
    .sort((a, b) => a - b);
  const first = instantOf(wallOn(firstDay), clockZone);
  return {
    lines: [
      clock.property('DTSTART', wallOn(firstDay)),
      `RRULE:${ruleText(schedule, isEnding ? clock.endOf(lastDay) : undefined)}`,
      ...(left.length ? [clock.property('EXDATE', ...left.map(wallOn))] : []),
    ],
    first,
    last: isEnding ? instantOf(wallOn(lastDay), clockZone) : first + CLOCKS_MS,
  };
}

function entriesOf(group: Group, meeting: Meeting, {title, about, viewerZone}: CalendarOptions, now: number): Entry[] {
  const {schedule} = meeting;
  const zone = isTimeZone(schedule.zone) ? schedule.zone : undefined;
  const clockZone = zone ?? (isTimeZone(viewerZone) ? viewerZone : ownTimeZone());
  const next = schedule.officeHours ? undefined : nextOccurrence(meeting, now, viewerZone);
  if (!next) return [];

  const entry = (when: Omit<Entry, 'zone'>, {wall, minutes, summary}: Occurrence, key: string): Entry => {
    const {location, url, description} = about?.(meeting, summary) ?? {};
    const text = (name: string, value: string | undefined) => (value ? [`${name}:${escaped(value)}`] : []);
    const lines = [
      `UID:${hashed([group.id, meeting.id, key].join('\n'))}`,
      `DTSTAMP:${utcStamp(now)}`,
      ...when.lines,
      ...(minutes && wall.length > 10 ? [`DURATION:PT${minutes}M`] : []),
      // Calendars that are shared show others that one is busy, and no more.
      'CLASS:PRIVATE',
      ...text('SUMMARY', title),
      ...text('LOCATION', location),
      ...text('DESCRIPTION', description),
      ...(url ? [`URL:${new URL(url).href}`] : []),
    ];
    return {...when, zone: wall.length > 10 ? zone : undefined, lines: component('VEVENT', lines)};
  };

  const series = schedule.kind === 'rule' ? seriesOf(schedule, next, clockZone) : undefined;
  if (series) return [entry(series, next, '')];
  const coming = occurrences(meeting, now, now + LISTED_MS, viewerZone).slice(0, MOST_LISTED);
  return coming.map((occurrence) => {
    const {wall, sortKey} = occurrence;
    const isTimed = wall.length > 10;
    const start = clockOf(zone, isTimed).property('DTSTART', Date.parse(isTimed ? `${wall}Z` : wall));
    return entry({lines: [start], first: sortKey, last: sortKey}, occurrence, wall);
  });
}

/**
 * The file, from `now` on: a series for each meeting with a rule, an entry for each coming date of a list. Empty text when there is nothing to come:
 * by appointment, around the clock, office hours, a group that does not meet at the moment.
 */
export function calendarFile(group: Group, options: CalendarOptions, now: number): string {
  const isMeeting = group.status !== 'paused' && group.status !== 'ended';
  const entries = isMeeting ? group.meetings.flatMap((meeting) => entriesOf(group, meeting, options, now)) : [];
  if (!entries.length) return '';
  const zones = new Set(entries.map(({zone}) => zone).filter((zone) => zone !== undefined));
  const zonesLines = [...zones].flatMap((zone) => {
    const inZone = entries.filter((entry) => entry.zone === zone);
    return zoneLines(zone, Math.min(...inZone.map(({first}) => first)), Math.max(...inZone.map(({last}) => last)));
  });
  return calendarText(
    component('VCALENDAR', [
      'VERSION:2.0',
      'PRODID:-//Calendar//EN',
      'CALSCALE:GREGORIAN',
      ...zonesLines,
      ...entries.flatMap(({lines}) => lines),
    ]),
  );
}
