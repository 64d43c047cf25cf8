/** When a result is next: which of the group's dates to show, and on whose clock. */
import {dayNumber, formatTime, formatZone, wallTimestamp} from '../../i18n/format.js';
import type {Group, Meeting} from '../../model/group.js';
import type {Filters, TimeOfDay} from '../../model/query.js';
import type {Occurrence} from '../../model/schedule.js';
import {currentOrNext, isUnderWay, minutesUntilStart, occurrences} from '../../model/schedule.js';
import type {Surroundings} from './surroundings.js';

/** A date of a group, ready to be put into words. */
export interface When {
  meeting: Meeting;
  occurrence?: Occurrence;
  /** What the shown clock says, as a UTC timestamp. */
  shown?: number;
  hasTime: boolean;
  isUnderWay: boolean;
  /** Only within the hour before it starts. */
  startsInMinutes?: number;
  /** Whole days from today to the shown date, on the shown clock. */
  daysAway?: number;
  /** How many days later the shown date is than the group's own: the visitor's Tuesday may be the group's Monday. */
  dayShift: number;
  /** The same moment on the other clock, when that differs: the group's for online meetings, the visitor's for hybrid ones. */
  otherClock?: {time: string; zone?: string};
}

const LOOK_AHEAD_DAYS = 70;
const DAY_MS = 86_400_000;
const SOON_MINUTES = 60;
const WEEKDAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The date to show: the soonest that the chosen day, time and format allow, else the soonest of all. */
export function whenOf(group: Group, filters: Filters, around: Surroundings): When | undefined {
  const fitting = group.meetings.filter(({formats}) => fits(filters.format, ...formats));
  const candidates = fitting.length > 0 ? fitting : group.meetings;
  const narrowed =
    filters.day?.length || filters.time?.length
      ? candidates.map((meeting) => narrowedWhen(meeting, filters, around))
      : [];
  return (
    earliest(narrowed) ??
    earliest(
      candidates.map((meeting) => shownWhen(meeting, currentOrNext(meeting, around.now, around.viewerZone), around)),
    )
  );
}

function narrowedWhen(meeting: Meeting, {day, time}: Filters, around: Surroundings): When | undefined {
  const current = currentOrNext(meeting, around.now, around.viewerZone);
  const later = occurrences(meeting, around.now, around.now + LOOK_AHEAD_DAYS * DAY_MS, around.viewerZone);
  for (const occurrence of current ? [current, ...later] : later) {
    const when = shownWhen(meeting, occurrence, around);
    const {shown} = when;
    if (shown === undefined) continue;
    const weekday = WEEKDAY_CODES[new Date(shown).getUTCDay()];
    if (fits(day, weekday) && (!time?.length || (when.hasTime && fits(time, timeOfDay(shown))))) return when;
  }
  return undefined;
}

function fits<T>(asked: readonly T[] | undefined, ...values: (T | undefined)[]): boolean {
  return !asked?.length || values.some((value) => value !== undefined && asked.includes(value));
}

/** The part of the day, by the hour of the start (the same limits as the filter's). */
function timeOfDay(timestamp: number): TimeOfDay {
  const hour = new Date(timestamp).getUTCHours();
  return hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : hour < 22 ? 'evening' : 'night';
}

function earliest(whens: (When | undefined)[]): When | undefined {
  const sortKey = (when: When) => when.occurrence?.sortKey ?? Number.MAX_VALUE;
  return whens
    .filter((when) => when !== undefined)
    .reduce<When | undefined>((best, when) => (best && sortKey(best) <= sortKey(when) ? best : when), undefined);
}

/**
 * Puts an occurrence on the clock that matters to the visitor: a meeting one goes to happens on the clock of its place, a meeting on
 * screen or phone on the visitor's own. Without a zone it stays as listed.
 */
function shownWhen(meeting: Meeting, occurrence: Occurrence | undefined, around: Surroundings): When {
  const base = {meeting, occurrence, isUnderWay: false, dayShift: 0, hasTime: false};
  if (!occurrence) return base;
  const {wall, start} = occurrence;
  const {zone} = meeting.schedule;
  const {now, viewerZone} = around;
  const hasTime = wall.length > 10;
  const ownClock = wallTimestamp(wall);
  const visitorClock = start === undefined || !hasTime ? ownClock : onClock(start, viewerZone);
  const isRemote = meeting.formats.length > 0 && !meeting.formats.includes('in-person');
  const shown = isRemote ? visitorClock : ownClock;
  const shownZone = isRemote || !zone ? viewerZone : zone;
  const startsIn = minutesUntilStart(occurrence, now);
  return {
    ...base,
    shown,
    hasTime,
    isUnderWay: isUnderWay(occurrence, now),
    startsInMinutes:
      startsIn !== undefined && hasTime && startsIn >= 0 && startsIn <= SOON_MINUTES ? Math.round(startsIn) : undefined,
    daysAway: dayNumber(shown) - dayNumber(now, shownZone),
    dayShift: dayNumber(shown) - dayNumber(ownClock),
    otherClock: visitorClock === ownClock ? undefined : otherClock(meeting, occurrence, isRemote, around),
  };
}

function otherClock(meeting: Meeting, {start}: Occurrence, isRemote: boolean, {locale, viewerZone}: Surroundings) {
  const {zone} = meeting.schedule;
  if (start === undefined || !zone) return undefined;
  if (isRemote) return {time: formatTime(start, locale, zone), zone: formatZone(start, locale, zone)};
  return meeting.formats.includes('online') ? {time: formatTime(start, locale, viewerZone)} : undefined;
}

/** What a clock in that zone shows at an instant, as a UTC timestamp. */
function onClock(instant: number, zone: string): number {
  const parts = clockFormat(zone).formatToParts(instant);
  const part = (name: string) => Number(parts.find(({type}) => type === name)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

let cachedClock: {zone: string; format: Intl.DateTimeFormat} | undefined;

function clockFormat(zone: string): Intl.DateTimeFormat {
  if (cachedClock?.zone !== zone) {
    const options = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
      timeZone: zone,
    } as const;
    cachedClock = {zone, format: new Intl.DateTimeFormat('en-US', options)};
  }
  return cachedClock.format;
}
