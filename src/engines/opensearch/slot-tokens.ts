/**
 * When and how the meetings of a group take place, in a form that an engine can look up without nested documents.
 *
 * A day, a time and a way to meet have to be those of one meeting. So each combination that a meeting has is one token, with `*` for "any": a group
 * that meets online on Tuesday evening has `TU|evening|online`, `TU|*|online`, `*|*|*` and others. The day of an online meeting depends on the visitor's
 * time zone, so such meetings have the minute of the week in UTC instead, and the query is converted to UTC.
 */
import type {Format, Group, Meeting} from '../../model/group.js';
import {hasUnsureDates} from '../../model/unsure-dates.js';
import {offsetMs} from '../../model/zone.js';
import {
  FIRST_FORMAT_BIT,
  IN_PERSON,
  SLOT_VALUES,
  createSlotReader,
  isOnViewersClock,
  listTimes,
} from '../../search/index/slots.js';

export const WEEK_MINUTES = 7 * 1440;
export const ANY = '*';

/** Returns the token of a combination. */
export const slotToken = (day: string, time: string, format: string): string => `${day}|${time}|${format}`;

/** The tokens and times of all meetings of a group. */
export interface SlotsOfGroup {
  /** The tokens of all meetings. */
  slots: string[];
  /** The tokens of meetings that can be joined from anywhere. */
  remote: string[];
  /** By format, the minutes of the week in UTC at which meetings start that are shown in the visitor's time zone. */
  utc: Partial<Record<Format, number[]>>;
  /** Whether a weekday is known, but not the weeks. */
  unsure: boolean;
}

const [DAY_VALUES = [], TIME_VALUES = [], FORMAT_VALUES = []] = SLOT_VALUES;

const valuesOf = (values: readonly string[], bits: number, firstBit: number): string[] =>
  values.filter((_, at) => bits & (1 << (firstBit + at)));

/** Returns all combinations of the values of a slot and "any". */
function tokensOf(bits: number): string[] {
  const days = [ANY, ...valuesOf(DAY_VALUES, bits, 0)];
  const times = [ANY, ...valuesOf(TIME_VALUES, bits, DAY_VALUES.length)];
  const formats = [ANY, ...valuesOf(FORMAT_VALUES, bits, FIRST_FORMAT_BIT)];
  return days.flatMap((day) => times.flatMap((time) => formats.map((format) => slotToken(day, time, format))));
}

const DAY_MINUTES = 1440;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** The weeks looked at: a time zone may change its clocks in any of them. */
const WEEKS = [0, 1, 2, 3, 4, 5];

/** Returns the minutes since Sunday 0:00 UTC at which a meeting starts; empty if it isn't shown in the visitor's time zone, or has no known time. */
function utcMinutes(meeting: Meeting, now: number): number[] {
  const {schedule} = meeting;
  const {zone} = schedule;
  if (!zone || !isOnViewersClock(meeting) || schedule.kind === 'always') return [];
  const minutes = listTimes(meeting, now).flatMap(([days, start]) => {
    const [hours = NaN, past = NaN] = (start ?? '').split(':').map(Number);
    return [...DAY_VALUES.keys()]
      .filter((day) => days & (1 << day) && !Number.isNaN(past))
      .flatMap((day) =>
        WEEKS.map((week) => {
          const ahead = offsetMs(now + week * 7 * DAY_MS, zone) / MINUTE_MS;
          return (((day * DAY_MINUTES + hours * 60 + past - ahead) % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;
        }),
      );
  });
  return [...new Set(minutes)];
}

/** Returns a function that reads the meetings of a group, for dates from `now` on. */
export function createSlotsReader(now: number): (group: Group) => SlotsOfGroup {
  const readSlots = createSlotReader(now, undefined);
  return ({meetings}) => {
    const slots = new Set<string>();
    const remote = new Set<string>();
    const utc: SlotsOfGroup['utc'] = {};
    for (const meeting of meetings) {
      const minutes = utcMinutes(meeting, now);
      for (const bits of readSlots(meeting)) {
        const kept = minutes.length > 0 ? bits & ~((1 << FIRST_FORMAT_BIT) - 1) : bits;
        for (const token of tokensOf(kept)) slots.add(token);
        const joined = kept & ~IN_PERSON;
        if (valuesOf(FORMAT_VALUES, joined, FIRST_FORMAT_BIT).length > 0)
          for (const token of tokensOf(joined)) remote.add(token);
      }
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
