/** A weekly schedule from the day, time and zone of a row. */
import type {Schedule, ScheduleCommon, Weekday} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import {minutesBetween} from '../values/clock.js';
import {parseDays} from '../values/days.js';
import {checkLength, parseDuration} from '../values/durations.js';
import type {Note} from '../values/notes.js';
import type {ScheduleText} from '../values/recurrence-text.js';
import {formatTime, parseTimeRange} from '../values/times.js';
import {excerpt, stringOf} from '../values/values.js';
import {joinZones, splitZone, zoneInName} from '../values/zone-apart.js';
import {readZone} from './listed-zone.js';
import type {ListedPlace} from './listed-zone.js';

/** What a row says of when it is, as it was listed. */
export interface ScheduleFields {
  day?: unknown;
  time?: unknown;
  end?: unknown;
  duration?: unknown;
  zone?: string;
  /** Where it is: it decides what an abbreviation means. */
  place?: ListedPlace;
  name: string;
  /** A field that is only about the schedule, as listed. */
  text?: string;
  /** An instant matters only to people who are elsewhere. */
  online: boolean;
}

/** Start and length, in minutes. */
interface Times {
  startMinutes?: number;
  minutes?: number;
}

/** Start and length from a time, or a range of times, with an end or a duration beside it. */
export function readTimes({time, end, duration, name}: ScheduleFields, note: Note): Times {
  const range = parseTimeRange(time);
  if (!range) {
    if (stringOf(time)) note('unknown-time', {found: excerpt(time)});
    return {};
  }
  const startMinutes = range.start % 1440;
  const listedEnd = stringOf(end) ? parseTimeRange(end)?.start : range.end;
  if (stringOf(end) && listedEnd === undefined) note('unknown-time', {found: excerpt(end)});
  // Software writes 00:00 where no one entered a time.
  if (
    startMinutes === 0 &&
    listedEnd === undefined &&
    !/midnight|24|mitternacht|medianoche|minuit/i.test(`${name} ${stringOf(time)}`)
  ) {
    note('midnight-unsure', {found: stringOf(time)});
  }
  const minutes =
    listedEnd === undefined
      ? parseDuration(duration, note)
      : checkLength(minutesBetween(startMinutes, listedEnd), `${stringOf(time)} – ${stringOf(end)}`, note);
  return {startMinutes, minutes};
}

const enter = (value: unknown): unknown => (typeof value === 'string' ? stringOf(value) : value);

/** The fields that come as they are in a record. */
const entered = (fields: ScheduleFields): ScheduleFields => ({
  ...fields,
  day: enter(fields.day),
  time: enter(fields.time),
  end: enter(fields.end),
  duration: enter(fields.duration),
});
/** The fields with the zone where it belongs: it may stand beside the time, or in the name. */
export function zoneApart<T extends Pick<ScheduleFields, 'time' | 'end' | 'zone'>>(fields: T, name = ''): T {
  const [start, end] = [splitZone(fields.time), splitZone(fields.end)];
  const stated = joinZones(fields.zone ?? '', start.zone, end.zone);
  const zone = stated || zoneInName(name, parseTimeRange(start.time)?.start);
  return zone === (fields.zone ?? '') ? fields : {...fields, time: start.time, end: end.time, zone};
}

/** The days of a row; undefined when it has none, empty when they could not be understood. */
function readDays(day: unknown, note: Note): Weekday[] | undefined {
  const isGiven = Array.isArray(day) ? day.length > 0 : stringOf(day) !== '';
  if (!isGiven) return undefined;
  const days = parseDays(day);
  if (!days) note('unknown-day', {found: excerpt(day)});
  return days ?? [];
}

/**
 * Every week on the days of the row, or as a schedule text of its own states; by appointment when it names neither day nor time;
 * otherwise unknown, with its text.
 */
export function readSchedule(
  listed: ScheduleFields,
  options: SourceOptions,
  note: Note,
  stated: ScheduleText = {},
): Schedule {
  const fields = zoneApart(entered(listed), listed.name);
  const {startMinutes, minutes} = stated.startMinutes === undefined ? readTimes(fields, note) : stated;
  const start = startMinutes === undefined ? undefined : formatTime(startMinutes);
  const days = stated.rule ? undefined : readDays(fields.day, note);
  const zone = readZone(fields.zone ?? '', options, note, fields.place);
  if (fields.online && zone.zoneFrom === 'none' && start) note('no-time-zone', {time: start});

  const [day, time] = [fields.day, fields.time].map((value) =>
    Array.isArray(value) ? excerpt(value) : stringOf(value),
  );
  const isUnclear = days?.length === 0 || (start === undefined && time) || (!days && start);
  const text = fields.text || (isUnclear && !stated.rule && excerpt(`${day} ${time}`.trim())) || undefined;
  const common: ScheduleCommon = {...zone};
  if (start) common.start = start;
  if (minutes) common.minutes = minutes;
  if (text) common.text = text;
  if (stated.rule) return Object.assign(common, {kind: 'rule' as const}, stated.rule);
  if (days?.length) {
    const byday = days.map((each) => ({day: each}));
    return Object.assign(common, {kind: 'rule' as const, freq: 'WEEKLY' as const, interval: 1, byday});
  }
  if (minutes === 1440) return Object.assign(common, {kind: 'always' as const});
  return Object.assign(common, {kind: days || time || fields.text ? ('unknown' as const) : ('appointment' as const)});
}
