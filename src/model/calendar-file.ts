/**
 * Writes the meetings of a group as a calendar file (iCalendar, RFC 5545), which visitors can import into their own
 * calendar.
 *
 * The file has only the title it's given and what `about` returns for a meeting. It names neither the group nor the
 * program that made it, because other people may see a visitor's calendar.
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

/** The text of an entry, apart from its title. Everything is optional. */
export interface EntryText {
  location?: string;
  url?: string;
  /** Plain text; newlines are kept. */
  description?: string;
}

export interface CalendarOptions {
  /** The title of every entry. */
  title: string;
  /** Returns more text for a meeting; `special` is the note for one of its dates. */
  about?: (meeting: Meeting, special?: string) => EntryText;
  /** IANA time zone that decides when meetings without a zone are over. By default, the device's. */
  viewerZone?: string;
}

/** An event, or a series of them. */
interface Entry {
  lines: string[];
  zone?: string;
  /** The first and last start, in epoch milliseconds. */
  first: number;
  last: number;
}

const YEAR_MS = 365.25 * DAY_MS;
/** How far clock changes are listed for a series without an end. */
const CLOCKS_MS = 20 * YEAR_MS;
/** Limits for dates that don't form a series: how far ahead, and how many. */
const LISTED_MS = 2 * YEAR_MS;
const MOST_LISTED = 150;

/**
 * Formats the local times of one schedule as property values: in its zone, without a zone, or as whole days if no time
 * is listed.
 */
function clockOf(zone: string | undefined, isTimed: boolean) {
  const parameter = !isTimed ? ';VALUE=DATE' : zone ? `;TZID=${zone}` : '';
  const write = isTimed ? stamp : dayStamp;
  return {
    property: (name: string, ...walls: number[]): string => `${name}${parameter}:${walls.map(write).join()}`,
    /** The end of a day, for `UNTIL`: in UTC if there is a zone (section 3.3.10). */
    endOf(day: number): string {
      const wall = (day + 1) * DAY_MS - 60_000;
      return isTimed && zone ? utcStamp(instantOf(wall, zone)) : write(wall);
    },
  };
}

/**
 * Whether all calendar apps read the rule the same way. Several expand rules that combine more parts differently, and
 * some hang (ical.js 2.2 with `DAILY` and `BYMONTHDAY`), so the dates of such rules are listed instead.
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

/** The `RRULE` value, without empty parts. */
function ruleText({freq, interval, byday, bymonth, bymonthday, bysetpos, wkst}: RuleSchedule, until?: string): string {
  // In the order of the week, which some calendar apps require.
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
 * Returns a plain rule as one series, starting at its next date. `count` becomes the date of its last day, because it
 * also counts past dates. Exceptions are written only for days on which the rule has a date, because some calendar apps
 * can't handle others.
 */
function seriesOf(schedule: RuleSchedule, next: Occurrence, clockZone: string): Omit<Entry, 'zone'> | undefined {
  const {zone, start = '00:00', except = [], count} = schedule;
  const isTimed = next.wall.length > 10;
  const clock = clockOf(isTimeZone(zone) ? zone : undefined, isTimed);
  const startMs = isTimed ? Date.parse(`1970-01-01T${start}Z`) : 0;
  const wallOn = (day: number) => day * DAY_MS + startMs;
  // If the clocks skip the listed time, they show a later one, possibly on the next day.
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
      // People who share a calendar then only show each other that they're busy.
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
 * Returns the file for dates after `now`: a series for each meeting with a rule, and an entry for each upcoming date of
 * a list. Returns an empty string if there are none: by appointment, around the clock, office hours, or a group that
 * doesn't meet at the moment.
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
