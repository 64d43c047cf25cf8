/** When and how the meetings of a group take place, in a few bits each, for the filters day, time and format. */
import {DAY_MS} from '../../model/calendar-day.js';
import {WEEKDAYS} from '../../model/group.js';
import type {Format, Meeting} from '../../model/group.js';
import type {TimeOfDay} from '../../model/query.js';
import {occurrences} from '../../model/schedule.js';
import type {Now} from '../../model/schedule.js';
import {hasUnsureDates} from '../../model/unsure-dates.js';
import {offsetMs} from '../../model/zone.js';
import {memo} from './memo.js';

export const TIME_NAMES: readonly TimeOfDay[] = ['morning', 'afternoon', 'evening', 'night'];
const FORMAT_NAMES: readonly Format[] = ['in-person', 'online', 'phone'];

/** The values of day, time and format (the first of `FACET_NAMES`) in the order of their bits, lowest first. */
export const SLOT_VALUES: readonly (readonly string[])[] = [WEEKDAYS, TIME_NAMES, FORMAT_NAMES];

/** The bits of each of the three filters. */
export const DAYS = 0x7f;
export const TIMES_OF_DAY = 0xf << 7;
export const FORMATS = 0b111 << 11;
/** The values before this bit are days and parts of the day, which have their own order. */
export const FIRST_FORMAT_BIT = 11;
/** The bit of in-person meetings. */
export const IN_PERSON = 1 << FIRST_FORMAT_BIT;
/** A meeting with one of these formats can be joined from anywhere. */
export const REMOTE_FORMATS = FORMATS - IN_PERSON;
/** Set in every slot: the meeting exists, whatever is known about it. */
export const ANY_SLOT = 1 << 14;
/** Not every week: the group may or may not meet on that day. */
export const UNSURE = 1 << 15;

/** How far ahead dates are checked if no rule names the weekdays: long enough for all monthly meetings. */
const DAYS_AHEAD = 35;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** The hours at which each part of the day starts: night is from 22:00 to 5:00. */
export const TIME_STARTS = [5, 12, 17, 22];

/** Weekdays (as bits) with the same start: `HH:MM`, or undefined if it isn't listed. */
export type ListedTime = readonly [days: number, start: string | undefined];

/**
 * Returns the weekdays and times of a meeting, in the time zone in which they are listed. Empty for a series that is
 * over.
 */
export function listTimes(meeting: Meeting, now: number): ListedTime[] {
  const {schedule} = meeting;
  const {start, until = ''} = schedule;
  // A day later, because it may still be yesterday in the meeting's time zone.
  if (Date.parse(until) < now - 2 * DAY_MS) return [];
  if (schedule.kind === 'rule' && schedule.byday?.length)
    return [[schedule.byday.reduce((days, {day}) => days | (1 << WEEKDAYS.indexOf(day)), 0), start]];
  return occurrences(meeting, now, now + DAYS_AHEAD * DAY_MS).map(({wall}) => [
    1 << new Date(wall.slice(0, 10)).getUTCDay(),
    wall.slice(11),
  ]);
}

/** Returns the same time on a clock that is this many minutes ahead, as bits of days and time. */
function shiftedBits([days, start]: ListedTime, shiftMinutes: number): number {
  if (!start) return days;
  const [hours = 0, past = 0] = start.split(':').map(Number);
  const minutes = hours * 60 + past + shiftMinutes;
  // Seven days wrap around: the days shift within the week, by at most one in either direction.
  const onward = (Math.floor(minutes / DAY_MINUTES) + 7) % 7;
  const hour = ((minutes + 2 * DAY_MINUTES) % DAY_MINUTES) / 60;
  const time = TIME_STARTS.filter((first) => first <= hour).length + 3;
  return (((days << onward) | (days >> (7 - onward))) & DAYS) | (0x80 << (time % 4));
}

/** Returns the bits of a local time, `YYYY-MM-DDTHH:MM`, or of only a day. */
export const bitsOfWall = (wall: string): number =>
  shiftedBits([1 << new Date(wall.slice(0, 10)).getUTCDay(), wall.slice(11) || undefined], 0);

/** Whether the day and time of a meeting are in the viewer's time zone, because no one attends in person. */
export const isOnViewersClock = ({formats, schedule}: Meeting): boolean =>
  schedule.zone !== undefined && formats.length > 0 && !formats.includes('in-person');

/**
 * Returns a function that returns the bits of a meeting's slots: days and times that belong together, with all its
 * formats.
 */
export function createSlotReader(now: Now, viewerZone: string | undefined): (meeting: Meeting) => number[] {
  /**
   * How many minutes the viewer's clock is ahead of the meeting's in each of the following weeks. They differ if one of
   * them changes its clocks and the other doesn't, or not yet. Weekly steps are enough, because no two zones differ for
   * less time.
   */
  const shiftsOf = memo((zone: string) =>
    [0, 7, 14, 21, 28, 35].map((days) => {
      const instant = Number(now) + days * DAY_MS;
      return (offsetMs(instant, viewerZone ?? zone) - offsetMs(instant, zone)) / MINUTE_MS || 0;
    }),
  );
  return (meeting) => {
    const {formats, schedule} = meeting;
    const any = hasUnsureDates(schedule) ? ANY_SLOT | UNSURE : ANY_SLOT;
    const own = formats.reduce((bits, format) => bits | (IN_PERSON << FORMAT_NAMES.indexOf(format)), any);
    if (schedule.kind === 'always') return [own | DAYS | TIMES_OF_DAY];
    const shifts = schedule.zone && isOnViewersClock(meeting) ? shiftsOf(schedule.zone) : [0];
    /** By part of the day: slots that only differ in their days are merged. */
    const slots: Record<number, number> = {};
    for (const time of listTimes(meeting, Number(now)))
      for (const shift of shifts) {
        const bits = own | shiftedBits(time, shift);
        slots[bits & ~DAYS] = (slots[bits & ~DAYS] ?? own) | bits;
      }
    const all = Object.values(slots);
    return all.length ? all : [own];
  };
}
