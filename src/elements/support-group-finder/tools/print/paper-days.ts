/** Assigns groups to the days of a printout, with their times in the time zone that matters to the reader. */
import {DAY_MS, weekdayOf} from '../../../../model/calendar-day.js';
import type {Group, Meeting} from '../../../../model/group.js';
import {WEEKDAYS} from '../../../../model/group.js';
import type {Query} from '../../../../model/query.js';
import type {Occurrence} from '../../../../model/schedule.js';
import {currentOrNext, occurrences} from '../../../../model/schedule.js';
import {hasUnsureDates} from '../../../../model/unsure-dates.js';
import {dayNumber, instantOf, isTimeZone, wallOf} from '../../../../model/zone.js';
import {wallTimestamp} from '../../../../i18n/format.js';
import {isOnViewersClock} from '../../../../search/index/slots.js';
import {timeOfDay} from '../../parts/when.js';
import type {Surroundings} from '../../render-context.js';

/** A meeting on one day of the printout. */
export interface Held {
  meeting: Meeting;
  /**
   * Its next start on that day in the relevant time zone, as a UTC timestamp; only the day if the listing has no time.
   */
  shown?: number;
  hasTime: boolean;
  minutes?: number;
  /** Whether the relevant time zone is the reader's: for an online or phone meeting whose time zone is known. */
  isReaders: boolean;
  /** How many days later it is in that time zone than in the group's own. */
  dayShift: number;
}

/** A group on one day, listed once with all its meetings that day. */
export interface Entry {
  group: Group;
  held: Held[];
  /** Set if all of these meetings are already listed under an earlier day. */
  seeDay?: PaperDay;
}

/** A weekday as in `Date.prototype.getUTCDay()`, a date as a number of days, every day, or no known date. */
export type PaperDay = {weekday: number} | {date: number} | 'every' | 'none';

export interface DaySection {
  day: PaperDay;
  entries: Entry[];
}

/** Long enough for two dates of a monthly meeting. */
const LOOK_AHEAD_MS = 70 * DAY_MS;
const DAYS_OF_A_WEEK = 7;

type Around = Pick<Surroundings, 'now' | 'viewerZone'>;

const fits = <T>(asked: readonly T[] | undefined, ...values: (T | undefined)[]): boolean =>
  !asked?.length || values.some((value) => value !== undefined && asked.includes(value));

/** Converts a date to the reader's time zone, or keeps that of the place for an in-person meeting. */
function heldAt(meeting: Meeting, {wall, start, minutes}: Occurrence, viewerZone: string): Held {
  const own = wallTimestamp(wall);
  const isReaders = start !== undefined && isOnViewersClock(meeting);
  const shown = isReaders ? wallOf(start, viewerZone) : own;
  const dayShift = dayNumber(shown) - dayNumber(own);
  return {meeting, shown, hasTime: wall.length > 10, minutes, isReaders, dayShift};
}

/** If the weeks are unclear but the weekday is known, returns the next such day in the group's own time zone. */
function maybeHeld({meeting, ...around}: Around & {meeting: Meeting}): Held[] {
  const {schedule} = meeting;
  if (schedule.kind !== 'rule' || !hasUnsureDates(schedule)) return [];
  const {byday = [], start = '', zone, minutes} = schedule;
  const today = dayNumber(around.now, isTimeZone(zone) ? zone : around.viewerZone);
  const time = start ? wallTimestamp(`1970-01-01T${start}`) : 0;
  const days = WEEKDAYS.map((_, index) => today + index);
  return days
    .filter((day) => byday.some((each) => each.day === weekdayOf(day)))
    .map((day) => ({
      meeting,
      shown: day * DAY_MS + time,
      hasTime: Boolean(start),
      minutes,
      isReaders: false,
      dayShift: 0,
    }));
}

/** Returns all upcoming dates that the query allows, soonest first. */
function datesOf(meeting: Meeting, {filters = {}, thisWeek}: Query, around: Around): Held[] {
  const {now, viewerZone} = around;
  const end = instantOf((dayNumber(now, viewerZone) + DAYS_OF_A_WEEK) * DAY_MS, viewerZone);
  const coming = [
    currentOrNext(meeting, now, viewerZone),
    ...occurrences(meeting, now, now + LOOK_AHEAD_MS, viewerZone),
  ].filter((date) => date !== undefined && (!thisWeek || date.sortKey < end)) as Occurrence[];
  const dates = [...coming.map((date) => heldAt(meeting, date, viewerZone)), ...maybeHeld({meeting, now, viewerZone})];
  return dates.filter(
    ({shown = 0, hasTime}) =>
      fits(filters.day, weekdayOf(dayNumber(shown))) && (!hasTime || fits(filters.time, timeOfDay(shown))),
  );
}

const NONE = 'none';
const EVERY = 'every';

/** Returns the days of one meeting, each with its next date. */
function daysOf(meeting: Meeting, query: Query, around: Around): Map<number | string, Held> {
  const days = new Map<number | string, Held>();
  for (const held of datesOf(meeting, query, around)) {
    const day = dayNumber(held.shown as number);
    const key = query.thisWeek ? day : WEEKDAYS.indexOf(weekdayOf(day) ?? 'SU');
    if (!days.has(key)) days.set(key, held);
  }
  const isEveryDay = !query.thisWeek && days.size === DAYS_OF_A_WEEK;
  if (isEveryDay) return new Map([[EVERY, [...days.values()][0] as Held]]);
  const dateless: Held = {meeting, hasTime: false, isReaders: false, dayShift: 0};
  return days.size > 0 ? days : new Map([[NONE, dateless]]);
}

/** Returns what a group has on each day. A group with a date isn't listed among those without one. */
function ofGroup(group: Group, query: Query, around: Around): Map<number | string, Held[]> {
  const {meetings, status} = group;
  const days = new Map<number | string, Held[]>();
  const {filters = {}, thisWeek} = query;
  const isNarrowed = Boolean(thisWeek) || Boolean(filters.day?.length) || Boolean(filters.time?.length);
  if (status === 'paused' || status === 'ended') return isNarrowed ? days : days.set(NONE, []);
  const asked = meetings.filter(({formats}) => fits(filters.format, ...formats));
  for (const meeting of asked.length > 0 ? asked : meetings) {
    for (const [key, held] of daysOf(meeting, query, around)) days.set(key, [...(days.get(key) ?? []), held]);
  }
  // If certain days were selected, meetings at other times are irrelevant.
  if (isNarrowed && days.size > 1) days.delete(NONE);
  return days.size > 0 ? days : days.set(NONE, []);
}

/** Minutes after midnight; groups without a time come first. */
const startOf = ({held}: Entry): number =>
  Math.min(...held.map(({shown = 0, hasTime}) => (hasTime ? shown % DAY_MS : -1)));

/**
 * Sorts groups by day: every day first, then `weekdays` in order or the dates of the selected week, and groups without
 * a date last. Within a day, they are sorted by time, and each group is listed once.
 */
export function byDay(
  groups: readonly Group[],
  query: Query,
  around: Around,
  weekdays: readonly number[],
): DaySection[] {
  const sections = new Map<number | string, Entry[]>();
  for (const group of groups) {
    for (const [key, held] of ofGroup(group, query, around))
      sections.set(key, [...(sections.get(key) ?? []), {group, held}]);
  }
  const dates = [...sections.keys()].filter((key) => typeof key === 'number').sort((a, b) => a - b);
  const order = [EVERY, ...(query.thisWeek ? dates : weekdays), NONE];
  const nameOf = (key: number | string): PaperDay =>
    typeof key !== 'number' ? (key as 'every' | 'none') : query.thisWeek ? {date: key} : {weekday: key};
  const before = new Map<Meeting, PaperDay>();
  return order
    .filter((key) => sections.has(key))
    .map((key) => {
      const day = nameOf(key);
      const entries = (sections.get(key) ?? []).map((entry) => seen(entry, day, before));
      return {day, entries: entries.sort((a, b) => startOf(a) - startOf(b))};
    });
}

/** Adds a reference to the day under which a group is listed in full, if that is an earlier one. */
function seen(entry: Entry, day: PaperDay, before: Map<Meeting, PaperDay>): Entry {
  const {held} = entry;
  const [first] = held;
  const seeDay = first && held.every(({meeting}) => before.has(meeting)) ? before.get(first.meeting) : undefined;
  for (const {meeting} of held) if (!before.has(meeting)) before.set(meeting, day);
  return seeDay ? {...entry, seeDay} : entry;
}
