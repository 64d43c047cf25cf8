/**
 * The schedule of a record in our own JSON: as in the model, or in short form, `{day: 'TU', start: '19:00', minutes:
 * 90}`.
 */
import type {RuleSchedule, Schedule} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import {limitSchedule} from '../../records/schedule-limit.js';
import {addTextLimit} from '../../records/text-limit.js';
import {END_OF_DAY, dateAfter, startNextDay} from '../../records/end-of-day.js';
import {readZone} from '../../records/listed-zone.js';
import type {ListedPlace, ListedZone} from '../../records/listed-zone.js';
import type {SourceOptions} from '../../source.js';
import {lengthBetween} from '../../values/length-between.js';
import {parseDays} from '../../values/days.js';
import type {Note} from '../../values/notes.js';
import {formatTime, parseTime} from '../../values/times.js';
import {excerpt, isObject, startOf, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {boolean, listOf, matching, noteWrongType, number, oneOf, shape, text} from './shapes.js';
import type {Check} from './shapes.js';

const isStated = (value: unknown): boolean => value !== undefined && value !== null;

const DATE = matching(
  /^\d{4}-\d\d-\d\d(?:T(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))?$/,
  'a date such as 2026-03-14 or 2026-03-14T19:00',
);
/** A day, or a day with a time; 24:00 is the start of the next day. */
const dayOrTime: Check<string> = (value, field, note) => {
  const [day = '', time] = DATE(value, field, note)?.split('T') ?? [];
  const known = time === END_OF_DAY ? [dateAfter(day), '00:00'] : [day, time];
  return known.filter(Boolean).join('T') || undefined;
};

const readDate = shape(
  {
    start: dayOrTime,
    minutes: number(1, 1440),
    cancelled: boolean,
    summary: text(300),
  },
  'start',
);

/** A date whose cancellation is unclear must not be shown as taking place. */
const listedDate: Check<Record<string, unknown>> = (value, field, note) => {
  const read = readDate(value, field, note);
  return isObject(value) && isStated(value.cancelled) && read?.cancelled === undefined ? undefined : read;
};

const DAY = matching(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-03-14');
const weekday = oneOf(WEEKDAYS);
const time: Check<string> = (value, field, note) => {
  const minutes = parseTime(value);
  return minutes === undefined
    ? noteWrongType(value, field, 'a time such as 19:00', note)
    : minutes === 1440
      ? END_OF_DAY
      : formatTime(minutes);
};

const readFields = shape({
  start: time,
  end: time,
  minutes: number(1, 1440),
  text: text(500),
  restriction: text(500),
  officeHours: boolean,
  from: DAY,
  until: DAY,
  except: listOf(DAY, 400),
  kind: oneOf(['rule', 'dates', 'appointment', 'always', 'unknown']),
  anchor: DAY,
  freq: oneOf(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: number(1, 400),
  byday: listOf(shape({nth: number(-53, 53), day: weekday}, 'day'), 60),
  bymonthday: listOf(number(-31, 31), 62),
  bymonth: listOf(number(1, 12), 12),
  bysetpos: listOf(number(-366, 366), 60),
  count: number(1, 10000),
  wkst: weekday,
  dates: listOf(listedDate, 1000),
});

/** A zone that was marked unclear in the record stays unclear. */
function zoneOf(given: JsonObject, at: ListedPlace, options: SourceOptions, note: Note): ListedZone {
  const zone = stringOf(given.zone);
  if (zone || given.zoneFrom !== 'unclear') return readZone(zone, options, note, at);
  const zoneText = excerpt(stringOf(given.zoneText));
  return {zoneFrom: 'unclear', ...(zoneText && {zoneText})};
}

const RULE_FIELDS = 'from until except anchor freq interval byday bymonthday bymonth bysetpos count wkst dates'.split(
  ' ',
);

/** Whether any stated part of a rule isn't recognized, which would make it a different rule. */
function isHalfRead(given: JsonObject, fields: JsonObject): boolean {
  return RULE_FIELDS.some((name) => {
    const [stated, read] = [given[name], fields[name]];
    if (!isStated(stated)) return false;
    if (!Array.isArray(stated)) return read === undefined;
    const items: unknown[] = Array.isArray(read) ? read : [];
    // A single date that isn't recognized is left out; the others remain certain.
    if (name === 'dates') return items.length === 0;
    return items.length < stated.length || stated.some((each, index) => isObject(each) && isLess(each, items[index]));
  });
}

const isLess = (stated: JsonObject, read: unknown): boolean =>
  Object.keys(stated).some(
    (key) => /^(?:nth|day)$/.test(key) && isStated(stated[key]) && !(isObject(read) && isStated(read[key])),
  );

/** Returns the length of a meeting that states its end. */
function lengthUntil(start: string | undefined, end: string | undefined): number | undefined {
  const [from, to] = [parseTime(start), parseTime(end)];
  return from === undefined || to === undefined ? undefined : lengthBetween(from, to);
}

/** Returns a schedule. If something is missing or wrong, it's `unknown`, never guessed. */
export function readNativeSchedule(value: unknown, at: ListedPlace, options: SourceOptions, note: Note): Schedule {
  const given = isObject(value) ? value : {};
  const fields = (value === undefined ? undefined : readFields(value, 'schedule', note)) ?? {};
  const zone = zoneOf(given, at, options, note);
  const days = given.day === undefined ? undefined : parseDays(given.day);
  if (given.day !== undefined && !days) note('unknown-day', {found: excerpt(given.day)});
  const {freq, dates, kind, restriction, end, ...common} = {...zone, ...fields} as Schedule & {
    freq?: string;
    interval?: number;
    dates?: unknown[];
    end?: string;
  };
  const minutes = isStated(given.minutes) ? common.minutes : lengthUntil(common.start, end);
  if (minutes) common.minutes = minutes;
  const text = common.text && startOf(common.text, 200);
  const said = {...common, ...(text && {text}), ...(restriction && {restriction})};

  const isRead = !isHalfRead(given, fields) || kind === 'dates' || dates;
  if (said.start === END_OF_DAY && !(isRead && (days ?? freq))) {
    note('midnight-unsure', {found: END_OF_DAY});
    delete said.start;
  }
  if (!isRead) return {...said, kind: 'unknown'};
  if (!days && !freq) {
    if (dates?.length) return {...said, dates, kind: 'dates'} as Schedule;
    return {...said, kind: kind === 'appointment' || kind === 'always' ? kind : 'unknown'};
  }
  const byday = days?.map((day) => ({day}));
  const rule = byday ? {freq: 'WEEKLY', interval: 1, byday} : {interval: common.interval ?? 1, freq};
  const stated = {...said, ...rule, kind: 'rule'} as RuleSchedule;
  const schedule = stated.start === END_OF_DAY ? startNextDay(stated, note) : stated;
  // Weeks and months in the words are combined with a weekly rule.
  if (schedule.freq !== 'WEEKLY' || schedule.interval !== 1) return schedule;
  delete schedule.restriction;
  if (restriction) limitSchedule(schedule, restriction, note);
  else addTextLimit(schedule, text ?? '', note);
  return schedule;
}
