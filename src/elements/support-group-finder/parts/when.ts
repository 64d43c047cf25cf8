/** Decides which of a group's dates to show, and in which time zone. */
import {formatTime, formatZone, wallTimestamp} from '../../../i18n/format.js';
import {DAY_MS, weekdayOf} from '../../../model/calendar-day.js';
import type {Group, Meeting, Schedule} from '../../../model/group.js';
import type {Filters, TimeOfDay} from '../../../model/query.js';
import type {Occurrence} from '../../../model/schedule.js';
import {currentOrNext, isUnderWay, minutesUntilStart, occurrences} from '../../../model/schedule.js';
import {hasUnsureDates} from '../../../model/unsure-dates.js';
import {dayNumber, isTimeZone, wallOf} from '../../../model/zone.js';
import type {Surroundings} from '../render-context.js';

/** A date of a group, ready for formatting. */
export interface When {
  meeting: Meeting;
  occurrence?: Occurrence;
  /** The local time shown, as a UTC timestamp. */
  shown?: number;
  hasTime: boolean;
  /** Whether the time shown is the visitor's: for an online or phone meeting whose time zone is known. */
  isVisitors?: boolean;
  isUnderWay: boolean;
  /** Set only within the hour before it starts. */
  startsInMinutes?: number;
  /** Whole days from today to the date shown, in its time zone. */
  daysAway?: number;
  /** How many days the date shown is after the group's own: the visitor's Tuesday may be the group's Monday. */
  dayShift: number;
  /**
   * The same instant on the other clock, if it differs: the group's for online meetings, the visitor's for hybrid ones.
   */
  otherClock?: {time: string; zone?: string};
}

const LOOK_AHEAD_MS = 70 * DAY_MS;
const SOON_MINUTES = 60;

/**
 * Returns the date to show: the soonest that matches the selected day, time and format, or otherwise the soonest of
 * all.
 */
export function whenOf(group: Pick<Group, 'meetings'>, filters: Filters, around: Surroundings): When | undefined {
  const fitting = group.meetings.filter(({formats}) => fits(filters.format, ...formats));
  const candidates = fitting.length > 0 ? fitting : group.meetings;
  return soonest(candidates, filters, around) ?? soonest(candidates, {}, around);
}

/** If no meeting has a date, returns the first meeting. */
function soonest(meetings: Meeting[], {day, time}: Filters, around: Surroundings): When | undefined {
  const {now, viewerZone} = around;
  const isNarrowed = day?.length || time?.length;
  const isAllowed = ({meeting, shown, hasTime}: When) =>
    !isNarrowed ||
    (shown === undefined
      ? mayBeHeld(meeting.schedule, day)
      : fits(day, weekdayOf(dayNumber(shown))) && fits(time, hasTime ? timeOfDay(shown) : undefined));
  const whens = meetings.map((meeting) =>
    [
      currentOrNext(meeting, now, viewerZone),
      ...(isNarrowed ? occurrences(meeting, now, now + LOOK_AHEAD_MS, viewerZone) : []),
    ]
      .map((occurrence) => shownWhen(meeting, occurrence, around))
      .find(isAllowed),
  );
  const sortKey = ({occurrence}: When) => occurrence?.sortKey ?? Number.MAX_VALUE;
  return whens.filter((when) => when !== undefined).sort((a, b) => sortKey(a) - sortKey(b))[0];
}

/** Whether it meets on one of these days, though not in every week. */
function mayBeHeld(schedule: Schedule, days: Filters['day']): boolean {
  return (
    schedule.kind === 'rule' && hasUnsureDates(schedule) && fits(days, ...(schedule.byday ?? []).map(({day}) => day))
  );
}

function fits<T>(asked: readonly T[] | undefined, ...values: (T | undefined)[]): boolean {
  return !asked?.length || values.some((value) => value !== undefined && asked.includes(value));
}

/** Returns the part of the day by the hour of the start, with the same limits as the filter. */
export function timeOfDay(timestamp: number): TimeOfDay {
  const hour = new Date(timestamp).getUTCHours();
  return hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : hour < 22 ? 'evening' : 'night';
}

/**
 * Converts an occurrence to the time zone that matters to the visitor: the place's for an in-person meeting, the
 * visitor's own for an online or phone meeting. Without a zone, the time stays as listed.
 */
function shownWhen(meeting: Meeting, occurrence: Occurrence | undefined, around: Surroundings): When {
  const base = {meeting, occurrence, isUnderWay: false, dayShift: 0, hasTime: false};
  if (!occurrence) return base;
  const {wall, start} = occurrence;
  const {zone} = meeting.schedule;
  const {now, viewerZone} = around;
  const ownClock = wallTimestamp(wall);
  const visitorClock = start === undefined ? ownClock : wallOf(start, viewerZone);
  const isRemote = meeting.formats.length > 0 && !meeting.formats.includes('in-person');
  const shown = isRemote ? visitorClock : ownClock;
  const startsIn = minutesUntilStart(occurrence, now) ?? -1;
  return {
    ...base,
    shown,
    hasTime: wall.length > 10,
    isVisitors: isRemote && start !== undefined,
    isUnderWay: isUnderWay(occurrence, now),
    startsInMinutes: startsIn >= 0 && startsIn <= SOON_MINUTES ? startsIn : undefined,
    daysAway: dayNumber(shown) - dayNumber(now, isRemote || !isTimeZone(zone) ? viewerZone : zone),
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
