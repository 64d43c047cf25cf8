/** Returns a weekly schedule from the day, time and zone of a row. */
import type {RuleSchedule, Schedule, ScheduleCommon, Weekday} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import type {ListClock} from '../values/clock.js';
import {LONGEST_MINUTES} from '../values/clock.js';
import {parseDays} from '../values/days.js';
import {checkLength, parseDuration} from '../values/durations.js';
import type {Note} from '../values/notes.js';
import type {TextRule} from '../values/recurrence-clause.js';
import type {ScheduleText} from '../values/recurrence-text.js';
import {MIDNIGHT, formatTime, lacksHalf, parseTime, parseTimes} from '../values/times.js';
import {trimOf} from '../values/trim.js';
import {excerpt, startOf, stringOf} from '../values/values.js';
import {readZone, zoneApart} from './listed-zone.js';
import type {ListedPlace} from './listed-zone.js';

/** What a row says about its schedule, as listed. */
export interface ScheduleFields {
  day?: unknown;
  time?: unknown;
  end?: unknown;
  duration?: unknown;
  zone?: string;
  /** The place, which decides what an abbreviation of a zone means. */
  place?: ListedPlace;
  name: string;
  /** They may state the zone. */
  notes?: string;
  /** A field that is only about the schedule, as listed. */
  text?: string;
  /** The exact instant only matters for people who join from elsewhere. */
  online: boolean;
  /** The clock of the list. */
  clock?: ListClock;
  /** Whether a row without a day and a time means by appointment in this format. */
  isAppointment?: boolean;
}

/** Start and length in minutes, or why the start is unclear. */
type Times = Pick<ScheduleText, 'startMinutes' | 'minutes' | 'unsure'>;

/** Software writes 00:00 if no one entered a time. */
const NAMED_MIDNIGHT = /midnight|24|mitternacht|medianoche|minuit|meia-noite|midnatt/i;

/** Returns start and length from a time or time range, optionally with an end or a duration. */
export function readTimes({time, end, duration, name, clock}: ScheduleFields, note: Note): Times {
  const found = [time, end].map(stringOf).filter(Boolean).join(' – ');
  const range = parseTimes(time, end, clock);
  if (!range || MIDNIGHT.test(stringOf(time))) {
    if (!stringOf(time)) return {};
    const unsure = range ? 'midnight-unsure' : lacksHalf(time) ? 'half-unsure' : 'unknown-time';
    note(unsure, {found: excerpt(unsure === 'unknown-time' ? time : found)});
    return unsure === 'unknown-time' ? {} : {unsure};
  }
  const {start, end: listedEnd} = range;
  if (start === 0 && listedEnd === undefined && !stringOf(end) && !NAMED_MIDNIGHT.test(name)) {
    note('midnight-unsure', {found: stringOf(time)});
  }
  if (listedEnd !== undefined) return {startMinutes: start, minutes: checkLength(start, listedEnd, found, note)};
  if (stringOf(end)) {
    const isTime = parseTime(end, clock) !== undefined;
    note(isTime ? 'odd-duration' : 'unknown-time', {found: isTime ? found : excerpt(end)});
  }
  return {startMinutes: start, minutes: parseDuration(duration, note)};
}

const enter = (value: unknown): unknown => (typeof value === 'string' ? stringOf(value) : value);

/** Returns the fields that come directly from a record, cleaned. */
const entered = (fields: ScheduleFields): ScheduleFields => ({
  ...fields,
  day: enter(fields.day),
  time: enter(fields.time),
  end: enter(fields.end),
  duration: enter(fields.duration),
});
/** Returns the days of a row; undefined if it has none, empty if they weren't recognized. */
function readDays(day: unknown, note: Note): Weekday[] | undefined {
  const isGiven = Array.isArray(day) ? day.length > 0 : stringOf(day) !== '';
  if (!isGiven) return undefined;
  const days = parseDays(day);
  if (!days) note('unknown-day', {found: excerpt(day)});
  return days ?? [];
}

/** A machine-written timestamp means nothing to people, and its hour isn't local time. */
const STAMP = /\b\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?/g;
const shownText = (text: string): string => startOf(trimOf(text.replace(STAMP, '').replace(/\s+/g, ' '), ' ,–'), 200);

const APPOINTMENT =
  /\bby (?:appointment|arrangement)|\bappointments? only|nach (?:vereinbarung|absprache|terminvereinbarung)|sur (?:rendez-vous|rdv)|con cita|cita previa|com hora marcada|agendamento|marcação prévia|överenskommelse|tidsbokning|موعد/i;

type RuleDays = NonNullable<RuleSchedule['byday']>;

/** 24:00 on a Tuesday is the start of Wednesday (ISO 8601). */
const nextDays = (byday: RuleDays): RuleDays =>
  byday.map(({day}) => ({day: WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] as Weekday}));

/** Combines the rule of a row with its time of day, as far as possible. */
function placeStart(
  rule: TextRule | undefined,
  {startMinutes, unsure}: Times,
  note: Note,
): {rule?: TextRule; start?: string} {
  // If it's every day, midnight is unambiguous.
  const start = unsure === 'midnight-unsure' && rule?.freq === 'WEEKLY' && rule.byday?.length === 7 ? 0 : startMinutes;
  if (start !== 1440) return {rule, start: start === undefined ? undefined : formatTime(start)};
  if (rule?.freq === 'WEEKLY' && rule.byday && !rule.bymonth)
    return {rule: {...rule, byday: nextDays(rule.byday)}, start: '00:00'};
  note('midnight-unsure', {found: '24:00'});
  return {rule};
}

/** On this many days, a very long time is a place's opening hours; on fewer days, it's a mistake. */
const PLACE_DAYS = 4;
const believed = (minutes: number | undefined, rule: TextRule | undefined): number | undefined =>
  minutes === undefined || minutes <= LONGEST_MINUTES || minutes === 1440 || (rule?.byday?.length ?? 0) >= PLACE_DAYS
    ? minutes
    : undefined;

/**
 * Returns a schedule: weekly on the row's days, or as stated in its schedule text; by appointment if the list says so;
 * otherwise unknown, with its text.
 */
export function readSchedule(
  listed: ScheduleFields,
  options: SourceOptions,
  note: Note,
  stated: ScheduleText = {},
): Schedule {
  const fields = zoneApart(entered(listed), listed.name, listed.notes);
  const isTimeStated = stated.startMinutes !== undefined || stated.unsure !== undefined;
  if (stated.unsure) note(stated.unsure, {found: excerpt(fields.text)});
  const times = isTimeStated ? stated : readTimes(fields, note);
  const days = stated.rule ? undefined : readDays(fields.day, note);
  const weekly = days?.length ? {freq: 'WEEKLY' as const, interval: 1, byday: days.map((day) => ({day}))} : undefined;
  const {rule, start} = placeStart(stated.rule ?? weekly, times, note);
  const zone = readZone(fields.zone ?? '', options, note, fields.place);
  if (fields.online && zone.zoneFrom === 'none' && start) note('no-time-zone', {time: start});

  const [day, time] = [fields.day, fields.time].map((value) =>
    Array.isArray(value) ? excerpt(value) : stringOf(value),
  );
  const end = start === undefined && time ? stringOf(fields.end) : '';
  const dayAndTime = `${day} ${time}${end && ` – ${end}`}`.trim();
  const isUnclear = days?.length === 0 || (start === undefined && time) || (!rule && start);
  const text = shownText(fields.text || (isUnclear && !stated.rule && excerpt(dayAndTime)) || '');
  const minutes = believed(times.minutes, rule);
  const common: ScheduleCommon = {...zone};
  if (start) common.start = start;
  if (minutes) common.minutes = minutes;
  if (text) common.text = text;
  // A meeting around the clock can't have started an hour ago.
  if (minutes === 1440 && (rule?.byday?.length ?? 7) === 7) return {...common, start: undefined, kind: 'always'};
  if (rule) return Object.assign(common, {kind: 'rule' as const}, rule, minutes === 1440 && {officeHours: true});
  const isAppointment = APPOINTMENT.test(text) || (fields.isAppointment && !dayAndTime);
  return Object.assign(common, {kind: isAppointment ? ('appointment' as const) : ('unknown' as const)});
}
