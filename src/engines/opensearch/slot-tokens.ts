/**
 * When and how the meetings of a group are held, as an engine can look it up without nested documents.
 *
 * A day, a time and a way to meet have to be those of one meeting. So each combination that a meeting has is one token, with `*` for "any": a group
 * online on Tuesday evening has `TU|evening|online`, `TU|*|online`, `*|*|*` and others. Meetings that are counted on the visitor's clock can't have the
 * tokens of a day: they have the minute of the week in UTC, and the question is moved to UTC instead.
 */
import type {Format, Group, Meeting} from '../../model/group.js';
import {occurrences} from '../../model/schedule.js';
import type {Occurrence} from '../../model/schedule.js';
import {hasUnsureDates} from '../../model/unsure-dates.js';
import {FIRST_FORMAT_BIT, IN_PERSON, SLOT_VALUES, createSlotReader, isOnViewersClock} from '../../search/index/slots.js';

export const WEEK_MINUTES = 7 * 1440;
export const ANY = '*';

/** The token of a combination. */
export const slotToken = (day: string, time: string, format: string): string => `${day}|${time}|${format}`;

/** What is known of all meetings of a group. */
export interface SlotsOfGroup {
  /** Tokens of all meetings. */
  slots: string[];
  /** The same, of what can be joined from anywhere. */
  remote: string[];
  /** By the way to meet, the minutes of the week in UTC at which meetings on the visitor's clock begin. */
  utc: Partial<Record<Format, number[]>>;
  /** A weekday is known, but not in which weeks. */
  unsure: boolean;
}

const [DAY_VALUES = [], TIME_VALUES = [], FORMAT_VALUES = []] = SLOT_VALUES;

const valuesOf = (values: readonly string[], bits: number, firstBit: number): string[] =>
  values.filter((_, at) => bits & (1 << (firstBit + at)));

/** All combinations of the values that a slot has, and of any. */
function tokensOf(bits: number): string[] {
  const days = [ANY, ...valuesOf(DAY_VALUES, bits, 0)];
  const times = [ANY, ...valuesOf(TIME_VALUES, bits, DAY_VALUES.length)];
  const formats = [ANY, ...valuesOf(FORMAT_VALUES, bits, FIRST_FORMAT_BIT)];
  return days.flatMap((day) => times.flatMap((time) => formats.map((format) => slotToken(day, time, format))));
}

const MINUTE_MS = 60_000;
/** 1970 began on a Thursday, and our week begins on Sunday. */
const THURSDAY_MINUTES = 4 * 1440;

/** The minute of the week, from Sunday 0:00 UTC, of an instant in epoch milliseconds. */
export const minuteOfWeek = (instant: number): number =>
  (((Math.floor(instant / MINUTE_MS) + THURSDAY_MINUTES) % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;

const DAYS_AHEAD = 35;
const DAY_MS = 86_400_000;

const startsOf = (meeting: Meeting, now: number): Occurrence[] => occurrences(meeting, now, now + DAYS_AHEAD * DAY_MS);

/** Has a time that is counted on the visitor's clock. */
const isMoved = (meeting: Meeting): boolean =>
  isOnViewersClock(meeting) && meeting.schedule.kind !== 'always' && meeting.schedule.start !== undefined;

/** Reads the meetings of groups, for dates from `now` on. */
export function createSlotsReader(now: number): (group: Group) => SlotsOfGroup {
  const readSlots = createSlotReader(now, undefined);
  return ({meetings}) => {
    const slots = new Set<string>();
    const remote = new Set<string>();
    const utc: SlotsOfGroup['utc'] = {};
    for (const meeting of meetings) {
      const moved = isMoved(meeting) ? startsOf(meeting, now).flatMap(({start}) => start ?? []) : [];
      for (const bits of readSlots(meeting)) {
        const kept = moved.length > 0 ? bits & ~((1 << FIRST_FORMAT_BIT) - 1) : bits;
        for (const token of tokensOf(kept)) slots.add(token);
        const joined = kept & ~IN_PERSON;
        if (valuesOf(FORMAT_VALUES, joined, FIRST_FORMAT_BIT).length > 0)
          for (const token of tokensOf(joined)) remote.add(token);
      }
      const minutes = [...new Set(moved.map(minuteOfWeek))];
      if (minutes.length > 0)
        for (const format of meeting.formats) utc[format] = [...new Set([...(utc[format] ?? []), ...minutes])];
    }
    return {
      slots: [...slots],
      remote: [...remote],
      utc,
      unsure: meetings.some(({schedule}) => hasUnsureDates(schedule)),
    };
  };
}
