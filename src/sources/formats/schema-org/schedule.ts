/** The `Schedule` of schema.org and OpenActive. */
import type {RuleSchedule, Schedule, ScheduleCommon} from '../../../model/group.js';
import {startNextDay} from '../../records/end-of-day.js';
import {readZone} from '../../records/listed-zone.js';
import type {ListedZone} from '../../records/listed-zone.js';
import {addTextLimit} from '../../records/text-limit.js';
import type {SourceOptions} from '../../source.js';
import {lengthBetween} from '../../values/length-between.js';
import {parseDuration} from '../../values/durations.js';
import {minutesFrom, readLastDay, readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {isGiven, readByDay, readRule} from '../../values/rule-parts.js';
import type {Rule} from '../../values/rule-parts.js';
import {formatTime, parseTimeRange} from '../../values/times.js';
import {excerpt, lookUp} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {nodesOf, textOf, textsOf} from './node.js';
import {locationFields} from './place.js';

const UNITS: Record<string, string> = {D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY'};
const WORDS: Record<string, string> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  yearly: 'YEARLY',
  annually: 'YEARLY',
};
/** The fields for recurrence, in the order in which they are shown if they aren't recognized. */
const REPETITION = ['repeatFrequency', 'byDay', 'byMonthWeek', 'byMonthDay', 'byMonth', 'repeatCount'] as const;
const MOST_EXCEPTIONS = 400;
/** Minutes after midnight. */
const END_OF_DAY = 1440;

interface Repetition {
  freq?: string;
  interval?: number;
}

/**
 * Parses `P2W` or "weekly". Without it, days of the week mean weekly and days of the month mean monthly, as defined.
 */
function repetitionOf(schedule: JsonObject): Repetition {
  const listed = textOf(schedule.repeatFrequency).replace(/^FREQ=(?=[a-z]+$)/i, '');
  const [, count = '', unit = ''] = /^P(\d{1,3})([DWMY])$/i.exec(listed) ?? [];
  const every = Number(count);
  if (unit.toUpperCase() === 'D' && every % 7 === 0) return {freq: 'WEEKLY', interval: every / 7};
  if (unit) return {freq: UNITS[unit.toUpperCase()], interval: every};
  if (listed) return {freq: lookUp(WORDS, listed.toLowerCase())};
  if (isGiven(schedule.byMonthDay) || isGiven(schedule.byMonthWeek)) return {freq: 'MONTHLY'};
  return isGiven(schedule.byDay) ? {freq: 'WEEKLY'} : {};
}

/** Returns weekdays with the week of the month, combined as in RFC 5545; undefined if they are unclear. */
function daysOf(schedule: JsonObject, freq: string | undefined): string[] | undefined {
  const days = readByDay(Array.isArray(schedule.byDay) ? textsOf(schedule.byDay) : textOf(schedule.byDay));
  if (!days) return undefined;
  const weeks = isGiven(schedule.byMonthWeek) ? textsOf(schedule.byMonthWeek) : [];
  const isPlain = days.some(({nth}) => nth === undefined);
  // "Every month, on a Monday" doesn't say which Monday.
  if (freq === 'MONTHLY' && isPlain && days.length && !weeks.length) return undefined;
  if (!weeks.length) return days.map(({nth = '', day}) => `${nth}${day}`);
  if (freq !== 'MONTHLY' || !days.length || !days.every(({nth}) => nth === undefined)) return undefined;
  return weeks.flatMap((week) => days.map(({day}) => `${week}${day}`));
}

function ruleOf(schedule: JsonObject, anchor: string | undefined): Rule | undefined {
  const repetition = repetitionOf(schedule);
  const byday = daysOf(schedule, repetition.freq);
  return (
    byday &&
    readRule({
      ...repetition,
      byday,
      bymonthday: schedule.byMonthDay,
      bymonth: schedule.byMonth,
      count: schedule.repeatCount,
      anchor,
    })
  );
}

/** Returns the minutes since midnight for "19:00", "19:00:00-04:00" or "T19:00". */
function timeOf(value: unknown, zone: string | undefined): number | undefined {
  const text = textOf(value);
  const time = readMoment(text, zone)?.time ?? text.replace(/^T/, '').replace(/(?:Z|[+-]\d\d:?\d\d)$/i, '');
  return parseTimeRange(time)?.start;
}

function describeRepetition(schedule: JsonObject): string {
  const described = textOf(schedule.description) || textOf(schedule.name);
  const parts = REPETITION.flatMap((field) => {
    const texts = textsOf(schedule[field]).map((text) => text.replace(/^.*\//, ''));
    return texts.length ? `${field}: ${texts.join(', ')}` : [];
  });
  return described || parts.join('; ');
}

/** Returns the days of `exceptDate` in the schedule's zone; empty for text that isn't a date. */
function exceptionsOf(schedule: JsonObject, zone: string | undefined, note: Note): string[] {
  const listed = textsOf(schedule.exceptDate).slice(0, MOST_EXCEPTIONS);
  return listed.map((text) => {
    const moment = readMoment(text, zone);
    if (!moment) note('bad-date', {field: 'exceptDate', found: excerpt(text)});
    return moment?.day ?? '';
  });
}

/** Returns the zone of an event, or of one of its schedules, if it has any. */
export function zoneOfEvent(event: JsonObject, options: SourceOptions, note: Note): ListedZone {
  const [schedule = {}] = nodesOf(event.eventSchedule);
  const listed = [schedule.scheduleTimezone, schedule['beta:timeZone'], event.scheduleTimezone, event.timezone].map(
    textOf,
  );
  return readZone(listed.find(Boolean) ?? '', options, note, locationFields(event));
}

/** Returns a schedule of an event. What can't be expressed is kept as text. */
export function readEventSchedule(
  schedule: JsonObject,
  event: JsonObject,
  options: SourceOptions,
  note: Note,
): Schedule {
  const zone = zoneOfEvent({...event, eventSchedule: schedule}, options, note);
  const first = readMoment(textOf(schedule.startDate), zone.zone);
  const own = readMoment(textOf(event.startDate), zone.zone);
  const last = readLastDay(textOf(schedule.endDate), zone.zone);
  // 24:00 of a date isn't on the same day as the dates of the rule.
  const isNextDay = [event.startDate, schedule.startDate].some((date) => /[T ]24:?00/i.test(textOf(date)));
  const ofDate = isNextDay ? undefined : timeOf(own?.time ?? first?.time, undefined);
  const listed = timeOf(schedule.startTime, zone.zone) ?? ofDate;
  const isAtEndOfDay = listed === END_OF_DAY;
  const start = isAtEndOfDay ? undefined : listed;
  const end = timeOf(schedule.endTime, zone.zone);
  const lasts =
    listed !== undefined && end !== undefined
      ? lengthBetween(listed % END_OF_DAY, end)
      : parseDuration(textOf(schedule.duration), note);
  const minutes = lasts || (own && minutesFrom(own, readMoment(textOf(event.endDate), zone.zone)));
  const except = exceptionsOf(schedule, zone.zone, note);
  const common: ScheduleCommon = {...zone};
  if (start !== undefined) common.start = formatTime(start);
  if (minutes && minutes > 0 && minutes <= 1440) common.minutes = minutes;
  if (first) common.from = first.day;
  if (last) common.until = last;
  if (except.some(Boolean)) common.except = except.filter(Boolean);
  // An end that isn't recognized doesn't mean "forever".
  const isRead = (field: string, read: unknown) => read !== undefined || !textOf(schedule[field]);
  const isWhole = isRead('startDate', first) && isRead('endDate', last) && except.every(Boolean);
  const rule = isWhole ? ruleOf(schedule, first?.day ?? own?.day) : undefined;
  if (rule) {
    const stated: RuleSchedule = {...common, kind: 'rule', ...rule};
    const read = isAtEndOfDay ? startNextDay(stated, note) : stated;
    addTextLimit(read, textOf(schedule.description), note);
    return read;
  }
  if (isAtEndOfDay) note('midnight-unsure', {found: excerpt(textOf(schedule.startTime))});
  const span = [schedule.startDate, schedule.endDate].map(textOf).filter(Boolean).join(' – ');
  const text = excerpt(describeRepetition(schedule) || span);
  if (text) note('schedule-text-only', {found: text});
  return {...common, ...(text && {text}), kind: 'unknown'};
}
