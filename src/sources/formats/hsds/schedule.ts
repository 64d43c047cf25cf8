/**
 * The schedules of HSDS: parts of RFC 5545 rules, or one row per weekday. Most are office hours rather than meetings.
 */
import type {RuleSchedule, Schedule, ScheduleCommon} from '../../../model/group.js';
import {addTextLimit} from '../../records/text-limit.js';
import {withoutClosures} from '../../records/closures.js';
import {startNextDay} from '../../records/end-of-day.js';
import {readZone} from '../../records/listed-zone.js';
import {statedBySoftware} from '../../records/software-zone.js';
import type {ListedPlace} from '../../records/listed-zone.js';
import type {SourceOptions} from '../../source.js';
import {lengthBetween} from '../../values/length-between.js';
import {parseDays} from '../../values/days.js';
import {readLastDay, readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {isGiven, readRule} from '../../values/rule-parts.js';
import type {Rule} from '../../values/rule-parts.js';
import {plainText} from '../../values/text.js';
import {formatTime, parseTimeRange} from '../../values/times.js';
import {excerpt, firstOf, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import type {Holidays} from './holidays.js';

/**
 * A group's meeting is shorter than this and on at most this many days; four of five real schedules are Monday to
 * Friday, 8 to 5.
 */
const GROUP_MINUTES = 240;
const GROUP_DAYS = 3;
const END_OF_DAY = 1440;

/**
 * Parses "10:00:00", "9:00am" or "18:00+01:00". The offset only applies to half of the year, so local time is what
 * counts.
 */
function timeOf(value: unknown): number | undefined {
  return parseTimeRange(stringOf(value).replace(/(?:Z|[+-]\d\d:?\d\d)$/i, ''))?.start;
}

const dayOf = (value: unknown): string | undefined => readMoment(value)?.day;

function ruleOf(schedule: JsonObject): Rule | undefined {
  const weekday = stringOf(schedule.weekday);
  const days = weekday ? parseDays(weekday) : undefined;
  if (days && !isGiven(schedule.freq)) return {freq: 'WEEKLY', interval: 1, byday: days.map((day) => ({day}))};
  // The model has no weeks and days of the year, and in the real examples they contradict the rest.
  if (isGiven(schedule.byweekno) || isGiven(schedule.byyearday)) return undefined;
  const {freq, interval, byday, bymonthday, bymonth, bysetpos, count, wkst} = schedule;
  return readRule({
    freq,
    interval,
    byday,
    bymonthday,
    bymonth,
    bysetpos,
    count,
    wkst,
    anchor: dayOf(schedule.dtstart) ?? dayOf(schedule.valid_from),
  });
}

/** Returns the description of a schedule in words and, in case there are none, its parts. */
function describe(schedule: JsonObject, note: Note): {words: string; parts: string} {
  const words = ['description', 'original_text', 'notes'].map((field) =>
    plainText(schedule[field], 'schedule', note, 500),
  );
  const parts = ['freq', 'interval', 'byday', 'weekday', 'bymonthday', 'byweekno', 'byyearday', 'count'].flatMap(
    (field) => (stringOf(schedule[field]) ? `${field}: ${stringOf(schedule[field])}` : []),
  );
  return {words: [...new Set(words.filter(Boolean))].join(' '), parts: excerpt(parts.join('; '))};
}

function readOne(
  schedule: JsonObject,
  holidays: Holidays,
  at: ListedPlace,
  options: SourceOptions,
  note: Note,
): Schedule {
  // A number is an offset from UTC.
  const zone = readZone(statedBySoftware(stringOf(schedule.timezone), options), options, note, at);
  const opens = firstOf(schedule, 'opens_at');
  const start = timeOf(opens);
  const end = timeOf(schedule.closes_at);
  if (opens && start === undefined) note('unknown-time', {found: excerpt(opens)});
  const until = [readLastDay(schedule.until), readLastDay(schedule.valid_to)].flatMap((day) => day ?? []).sort()[0];
  const {words: described, parts} = describe(schedule, note);
  const words = [described, plainText(holidays.words, 'holiday_schedules', note, 200)].filter(Boolean).join(' ');
  const isUndated = ['dtstart', 'until', 'valid_to', 'valid_from'].some(
    (field) => isGiven(schedule[field]) && !dayOf(schedule[field]),
  );
  // If the days off aren't recognized, no date is certain.
  const rule = isUndated || holidays.unread ? undefined : ruleOf(schedule);
  const isUnclear = !rule && parts !== '';
  const common: ScheduleCommon = {
    ...zone,
    ...withoutEmpty({
      start: start === undefined || start === END_OF_DAY ? undefined : formatTime(start),
      minutes: start === undefined || end === undefined ? undefined : lengthBetween(start, end),
      text: words || (isUnclear ? [parts, holidays.unread].filter(Boolean).join('; ') : ''),
      from: dayOf(schedule.valid_from),
      until,
    }),
  };
  if (rule) {
    const listed: RuleSchedule = {...common, kind: 'rule', ...rule};
    const held = withoutClosures(listed, holidays.closures);
    const schedule = start === END_OF_DAY ? startNextDay(held, note) : held;
    addTextLimit(schedule, described, note);
    return schedule;
  }
  if (start === END_OF_DAY) note('midnight-unsure', {found: excerpt(opens)});
  if (common.text) note('schedule-text-only', {found: excerpt(common.text)});
  return {...common, kind: 'unknown'};
}

const isPlainWeekly = (schedule: Schedule): schedule is RuleSchedule =>
  schedule.kind === 'rule' && schedule.freq === 'WEEKLY' && schedule.interval === 1 && !schedule.count;

/** Combines rows of a single weekday that are otherwise the same into one schedule. */
function combine(schedules: readonly Schedule[]): Schedule[] {
  const combined = new Map<string, Schedule>();
  for (const schedule of schedules) {
    const key = isPlainWeekly(schedule)
      ? JSON.stringify({...schedule, byday: undefined, anchor: undefined})
      : `${combined.size}`;
    const known = combined.get(key);
    if (!known || !isPlainWeekly(known) || !isPlainWeekly(schedule)) combined.set(key, schedule);
    else {
      const days = new Set([...(known.byday ?? []), ...(schedule.byday ?? [])].map(({day}) => day));
      combined.set(key, {...known, byday: [...days].map((day) => ({day}))});
    }
  }
  return [...combined.values()];
}

function isOfficeHours(schedule: Schedule): boolean {
  if (schedule.kind !== 'rule') return schedule.start !== undefined && (schedule.minutes ?? 0) >= GROUP_MINUTES;
  const days = schedule.freq === 'DAILY' ? 7 : (schedule.byday?.length ?? 1);
  return (schedule.minutes ?? 0) >= GROUP_MINUTES || days > GROUP_DAYS || schedule.start === undefined;
}

/**
 * Returns the schedules of a service at a place. `areHours` is set if they are the place's own hours, and so not a
 * meeting's.
 */
export function readHsdsSchedules(
  listed: readonly JsonObject[],
  areHours: boolean,
  holidays: Holidays,
  at: ListedPlace,
  options: SourceOptions,
  note: Note,
): Schedule[] {
  const schedules = combine(listed.map((schedule) => readOne(schedule, holidays, at, options, note)));
  return schedules.map((schedule) =>
    areHours || isOfficeHours(schedule) ? {...schedule, officeHours: true} : schedule,
  );
}
