/** A weekly schedule from the day, time and zone of a row. */
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
  /** May state the zone. */
  notes?: string;
  /** A field that is only about the schedule, as listed. */
  text?: string;
  /** An instant matters only to people who are elsewhere. */
  online: boolean;
  /** How the list writes its times. */
  clock?: ListClock;
  /** In this format no day and no time mean by appointment. */
  isAppointment?: boolean;
}

/** Start and length, in minutes, or what is not sure about the start. */
type Times = Pick<ScheduleText, 'startMinutes' | 'minutes' | 'unsure'>;

/** Software writes 00:00 where no one entered a time. */
const NAMED_MIDNIGHT = /midnight|24|mitternacht|medianoche|minuit|meia-noite|midnatt/i;

/** Start and length from a time, or a range of times, with an end or a duration beside it. */
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

/** The fields that come as they are in a record. */
const entered = (fields: ScheduleFields): ScheduleFields => ({
  ...fields,
  day: enter(fields.day),
  time: enter(fields.time),
  end: enter(fields.end),
  duration: enter(fields.duration),
});
/** The days of a row; undefined when it has none, empty when they could not be understood. */
function readDays(day: unknown, note: Note): Weekday[] | undefined {
  const isGiven = Array.isArray(day) ? day.length > 0 : stringOf(day) !== '';
  if (!isGiven) return undefined;
  const days = parseDays(day);
  if (!days) note('unknown-day', {found: excerpt(day)});
  return days ?? [];
}

/** A stamp of a machine says nothing to people, and its hour is on no one's clock. */
const STAMP = /\b\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?/g;
const shownText = (text: string): string => startOf(trimOf(text.replace(STAMP, '').replace(/\s+/g, ' '), ' ,–'), 200);

const APPOINTMENT =
  /\bby (?:appointment|arrangement)|\bappointments? only|nach (?:vereinbarung|absprache|terminvereinbarung)|sur (?:rendez-vous|rdv)|con cita|cita previa|com hora marcada|agendamento|marcação prévia|överenskommelse|tidsbokning|موعد/i;

type RuleDays = NonNullable<RuleSchedule['byday']>;

/** 24:00 on a Tuesday is when Wednesday begins (ISO 8601). */
const nextDays = (byday: RuleDays): RuleDays =>
  byday.map(({day}) => ({day: WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] as Weekday}));

/** The rule of a row with the time of day, as far as the two go together. */
function placeStart(
  rule: TextRule | undefined,
  {startMinutes, unsure}: Times,
  note: Note,
): {rule?: TextRule; start?: string} {
  // Midnight is that of any day when there is one every day.
  const start = unsure === 'midnight-unsure' && rule?.freq === 'WEEKLY' && rule.byday?.length === 7 ? 0 : startMinutes;
  if (start !== 1440) return {rule, start: start === undefined ? undefined : formatTime(start)};
  if (rule?.freq === 'WEEKLY' && rule.byday && !rule.bymonth)
    return {rule: {...rule, byday: nextDays(rule.byday)}, start: '00:00'};
  note('midnight-unsure', {found: '24:00'});
  return {rule};
}

/** Longer than anyone meets, on so many days, are the hours of a place; on fewer it is a slip. */
const PLACE_DAYS = 4;
const believed = (minutes: number | undefined, rule: TextRule | undefined): number | undefined =>
  minutes === undefined || minutes <= LONGEST_MINUTES || minutes === 1440 || (rule?.byday?.length ?? 0) >= PLACE_DAYS
    ? minutes
    : undefined;

/**
 * Every week on the days of the row, or as a schedule text of its own states; by appointment where the list says so; otherwise unknown,
 * with its text.
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
  // Around the clock no one can say that it began an hour ago.
  if (minutes === 1440 && (rule?.byday?.length ?? 7) === 7) return {...common, start: undefined, kind: 'always'};
  if (rule) return Object.assign(common, {kind: 'rule' as const}, rule, minutes === 1440 && {officeHours: true});
  const isAppointment = APPOINTMENT.test(text) || (fields.isAppointment && !dayAndTime);
  return Object.assign(common, {kind: isAppointment ? ('appointment' as const) : ('unknown' as const)});
}
