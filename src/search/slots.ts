/** When and how the meetings of a group are held, in a few bits each, for the filters day, time and format. */
import {DAY_MS, parseDay, weekdayOf} from '../model/calendar-day.js';
import {WEEKDAYS} from '../model/group.js';
import type {Format, Meeting, Schedule} from '../model/group.js';
import type {TimeOfDay} from '../model/query.js';
import {occurrences} from '../model/schedule.js';
import type {Now} from '../model/schedule.js';
import {offsetMs} from '../model/zone.js';

const TIMES: readonly TimeOfDay[] = ['morning', 'afternoon', 'evening', 'night'];
const FORMATS: readonly Format[] = ['in-person', 'online', 'phone'];

/** The values of these three filters in the order of their bits, lowest first. */
export const SLOT_VALUES: readonly (readonly ['day' | 'time' | 'format', string])[] = [
  ...WEEKDAYS.map((value) => ['day', value] as const),
  ...TIMES.map((value) => ['time', value] as const),
  ...FORMATS.map((value) => ['format', value] as const),
];

/** Set in every slot: it exists, whatever is known of it. */
export const ANY_SLOT = 1 << SLOT_VALUES.length;

const ALL_DAYS = 0x7f;
const ALL_TIMES = 0xf << 7;
const FIRST_TIME_BIT = WEEKDAYS.length;
/** The values before are days and parts of the day, and have an order of their own. */
export const FIRST_FORMAT_BIT = FIRST_TIME_BIT + TIMES.length;

/** A meeting with one of these can be joined from anywhere. */
export const REMOTE_FORMATS = 0b110 << FIRST_FORMAT_BIT;
/** The bit of meetings that one can go to. */
export const IN_PERSON = 1 << FIRST_FORMAT_BIT;

const WEEK_MS = 7 * DAY_MS;
/** How far dates are looked at where no rule names the weekdays: long enough for everything monthly. */
const WEEKS_AHEAD = 5;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** Minutes after midnight at which a part of the day begins: night is from 22:00 to 5:00. */
const TIME_STARTS = [5 * 60, 12 * 60, 17 * 60, 22 * 60];

function timeBit(startMinutes: number): number {
  const time = TIME_STARTS.filter((start) => start <= startMinutes).length - 1;
  return 1 << (FIRST_TIME_BIT + ((time + TIMES.length) % TIMES.length));
}

/** Weekdays (as bits) with a start that they share; the start is `NaN` when it is not listed. */
interface ListedTime {
  days: number;
  startMinutes: number;
}

const dayBit = (day: number): number => {
  const weekday = weekdayOf(day);
  return weekday ? 1 << WEEKDAYS.indexOf(weekday) : 0;
};

function parseStart(start = ''): number {
  return start ? Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5)) : NaN;
}

/** The weekdays a rule names by itself, as bits; 0 where only its dates can tell. */
function daysOfRule(schedule: Schedule): number {
  if (schedule.kind !== 'rule') return 0;
  const {freq, interval, byday, anchor} = schedule;
  if (byday?.length) return byday.reduce((days, {day}) => days | (1 << WEEKDAYS.indexOf(day)), 0);
  if (freq === 'DAILY' && interval === 1) return ALL_DAYS;
  return freq === 'WEEKLY' && anchor ? dayBit(parseDay(anchor)) : 0;
}

/** On which weekdays and when a meeting is held, on the clock it is listed with. Nothing for a series that is over. */
function listTimes(meeting: Meeting, now: Now): ListedTime[] {
  const {schedule} = meeting;
  const {start, until} = schedule;
  // A day late, because it may still be yesterday in the meeting's zone.
  if (until && parseDay(until) * DAY_MS < Number(now) - 2 * DAY_MS) return [];
  const days = daysOfRule(schedule);
  if (days) return [{days, startMinutes: parseStart(start)}];
  const dates = occurrences(meeting, now, Number(now) + WEEKS_AHEAD * WEEK_MS);
  return dates.map(({wall}) => ({days: dayBit(parseDay(wall.slice(0, 10))), startMinutes: parseStart(wall.slice(11))}));
}

/**
 * By how many minutes the viewer's clock is ahead of the meeting's during the coming weeks. Two values when one of them changes its
 * clocks and the other does not or not yet; a week apart is close enough, because no zones are apart for less.
 */
function clockShifts(zone: string, viewerZone: string, now: Now): number[] {
  const shifts = new Set<number>();
  for (let week = 0; week <= WEEKS_AHEAD; week++) {
    const instant = Number(now) + week * WEEK_MS;
    shifts.add((offsetMs(instant, viewerZone) - offsetMs(instant, zone)) / MINUTE_MS || 0);
  }
  return [...shifts];
}

/** The same time on a clock that is so many minutes ahead, as bits of days and time. */
function shiftedBits({days, startMinutes}: ListedTime, shiftMinutes: number): number {
  if (isNaN(startMinutes)) return days;
  const minutes = startMinutes + shiftMinutes;
  // Seven days around: the days move on through the week, by one at most in either direction.
  const onward = (Math.floor(minutes / DAY_MINUTES) + 7) % 7;
  const moved = ((days << onward) | (days >>> (7 - onward))) & ALL_DAYS;
  return moved | timeBit((minutes + 2 * DAY_MINUTES) % DAY_MINUTES);
}

/** Makes the function that says of a meeting what bits its slots have: days and times that go together, and all its formats. */
export function createSlotReader(now: Now, viewerZone: string | undefined): (meeting: Meeting) => number[] {
  const shiftsByZone = new Map<string, number[]>();
  const shiftsFor = (zone: string): number[] => {
    let shifts = shiftsByZone.get(zone);
    if (!shifts) shiftsByZone.set(zone, (shifts = clockShifts(zone, viewerZone ?? zone, now)));
    return shifts;
  };
  return (meeting) => {
    const {formats, schedule} = meeting;
    const own = formats.reduce((bits, format) => bits | (1 << (FIRST_FORMAT_BIT + FORMATS.indexOf(format))), ANY_SLOT);
    if (schedule.kind === 'always') return [own | ALL_DAYS | ALL_TIMES];
    const isRemote = own & REMOTE_FORMATS && !(own & IN_PERSON);
    const shifts = isRemote && schedule.zone ? shiftsFor(schedule.zone) : [0];
    const times = listTimes(meeting, now).flatMap((time) => shifts.map((shift) => own | shiftedBits(time, shift)));
    return times.length > 1 ? [...new Set(times)] : [times[0] ?? own];
  };
}
