/** When and how the meetings of a group are held, in a few bits each, for the filters day, time and format. */
import {DAY_MS} from '../../model/calendar-day.js';
import {WEEKDAYS} from '../../model/group.js';
import type {Format, Meeting} from '../../model/group.js';
import type {TimeOfDay} from '../../model/query.js';
import {occurrences} from '../../model/schedule.js';
import type {Now} from '../../model/schedule.js';
import {hasUnsureDates} from '../../model/unsure-dates.js';
import {offsetMs} from '../../model/zone.js';
import {memo} from './memo.js';

const TIME_NAMES: readonly TimeOfDay[] = ['morning', 'afternoon', 'evening', 'night'];
const FORMAT_NAMES: readonly Format[] = ['in-person', 'online', 'phone'];

/** The values of day, time and format (the first of `FACET_NAMES`) in the order of their bits, lowest first. */
export const SLOT_VALUES: readonly (readonly string[])[] = [WEEKDAYS, TIME_NAMES, FORMAT_NAMES];

/** The bits of each of the three filters. */
export const DAYS = 0x7f;
export const TIMES_OF_DAY = 0xf << 7;
export const FORMATS = 0b111 << 11;
/** The values before are days and parts of the day, and have an order of their own. */
export const FIRST_FORMAT_BIT = 11;
/** The bit of meetings that one can go to. */
export const IN_PERSON = 1 << FIRST_FORMAT_BIT;
/** A meeting with one of these can be joined from anywhere. */
export const REMOTE_FORMATS = FORMATS - IN_PERSON;
/** Set in every slot: it exists, whatever is known of it. */
export const ANY_SLOT = 1 << 14;
/** Not in every week: it may be held on that day or not. */
export const UNSURE = 1 << 15;

/** How far dates are looked at where no rule names the weekdays: long enough for everything monthly. */
const DAYS_AHEAD = 35;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** Hours at which a part of the day begins: night is from 22:00 to 5:00. */
const TIME_STARTS = [5, 12, 17, 22];

/** Weekdays (as bits) with a start that they share: `HH:MM`, or nothing when it is not listed. */
export type ListedTime = readonly [days: number, start: string | undefined];

/** On which weekdays and when a meeting is held, on the clock it is listed with. Nothing for a series that is over. */
export function listTimes(meeting: Meeting, now: number): ListedTime[] {
  const {schedule} = meeting;
  const {start, until = ''} = schedule;
  // A day late, because it may still be yesterday in the meeting's zone.
  if (Date.parse(until) < now - 2 * DAY_MS) return [];
  if (schedule.kind === 'rule' && schedule.byday?.length)
    return [[schedule.byday.reduce((days, {day}) => days | (1 << WEEKDAYS.indexOf(day)), 0), start]];
  return occurrences(meeting, now, now + DAYS_AHEAD * DAY_MS).map(({wall}) => [
    1 << new Date(wall.slice(0, 10)).getUTCDay(),
    wall.slice(11),
  ]);
}

/** The same time on a clock that is so many minutes ahead, as bits of days and time. */
function shiftedBits([days, start]: ListedTime, shiftMinutes: number): number {
  if (!start) return days;
  const [hours = 0, past = 0] = start.split(':').map(Number);
  const minutes = hours * 60 + past + shiftMinutes;
  // Seven days around: the days move on through the week, by one at most in either direction.
  const onward = (Math.floor(minutes / DAY_MINUTES) + 7) % 7;
  const hour = ((minutes + 2 * DAY_MINUTES) % DAY_MINUTES) / 60;
  const time = TIME_STARTS.filter((first) => first <= hour).length + 3;
  return (((days << onward) | (days >> (7 - onward))) & DAYS) | (0x80 << (time % 4));
}

/** The bits of a day with a time, `YYYY-MM-DDTHH:MM`, or of a day alone. */
export const bitsOfWall = (wall: string): number =>
  shiftedBits([1 << new Date(wall.slice(0, 10)).getUTCDay(), wall.slice(11) || undefined], 0);

/** Whether the day and the time of a meeting are counted on the viewer's clock: where no one has to go there. */
export const isOnViewersClock = ({formats, schedule}: Meeting): boolean =>
  schedule.zone !== undefined && formats.length > 0 && !formats.includes('in-person');

/** Makes the function that says of a meeting what bits its slots have: days and times that go together, and all its formats. */
export function createSlotReader(now: Now, viewerZone: string | undefined): (meeting: Meeting) => number[] {
  /**
   * By how many minutes the viewer's clock is ahead of the meeting's in each of the coming weeks. They differ when one of them changes its
   * clocks and the other does not or not yet; a week apart is close enough, because no zones are apart for less.
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
    /** By part of the day: what differs only by its days is one slot. */
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
