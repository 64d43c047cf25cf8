/** The schedule of a record in our own JSON: as in the model, or in short `{day: 'TU', start: '19:00', minutes: 90}`. */
import type {RuleSchedule, Schedule} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import {addTextLimit, limitSchedule} from '../../records/schedule-limit.js';
import {readZone} from '../../records/listed-zone.js';
import type {ListedPlace, ListedZone} from '../../records/listed-zone.js';
import type {SourceOptions} from '../../source.js';
import {parseDays} from '../../values/days.js';
import type {Note} from '../../values/notes.js';
import {formatTime, parseTime} from '../../values/times.js';
import {excerpt, isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {boolean, listOf, matching, noteWrongType, number, oneOf, shape, text} from './shapes.js';
import type {Check} from './shapes.js';

const isStated = (value: unknown): boolean => value !== undefined && value !== null;

const readDate = shape(
  {
    start: matching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/, 'a date such as 2026-03-14 or 2026-03-14T19:00'),
    minutes: number(1, 1440),
    cancelled: boolean,
    summary: text(300),
  },
  'start',
);

/** A date that may be cancelled is none to go to. */
const listedDate: Check<Record<string, unknown>> = (value, field, note) => {
  const read = readDate(value, field, note);
  return isObject(value) && isStated(value.cancelled) && read?.cancelled === undefined ? undefined : read;
};

const DAY = matching(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-03-14');
const weekday = oneOf(WEEKDAYS);
const start: Check<string> = (value, field, note) => {
  const minutes = parseTime(value);
  return minutes === undefined ? noteWrongType(value, field, 'a time such as 19:00', note) : formatTime(minutes);
};

const readFields = shape({
  start,
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

/** What was unclear when a record was written still is. */
function zoneOf(given: JsonObject, at: ListedPlace, options: SourceOptions, note: Note): ListedZone {
  const zone = stringOf(given.zone);
  if (zone || given.zoneFrom !== 'unclear') return readZone(zone, options, note, at);
  const zoneText = excerpt(stringOf(given.zoneText));
  return {zoneFrom: 'unclear', ...(zoneText && {zoneText})};
}

const RULE_FIELDS = 'from until except anchor freq interval byday bymonthday bymonth bysetpos count wkst dates'.split(
  ' ',
);

/** Is anything of a rule stated and not understood? Without it the rule is another. */
function isHalfRead(given: JsonObject, fields: JsonObject): boolean {
  return RULE_FIELDS.some((name) => {
    const [stated, read] = [given[name], fields[name]];
    if (!isStated(stated)) return false;
    if (!Array.isArray(stated)) return read === undefined;
    const items: unknown[] = Array.isArray(read) ? read : [];
    // A single date that is not understood is left out; the others are as certain as before.
    if (name === 'dates') return items.length === 0;
    return items.length < stated.length || stated.some((each, index) => isObject(each) && isLess(each, items[index]));
  });
}

const isLess = (stated: JsonObject, read: unknown): boolean =>
  Object.keys(stated).some(
    (key) => /^(?:nth|day)$/.test(key) && isStated(stated[key]) && !(isObject(read) && isStated(read[key])),
  );

/** A schedule; what is missing or wrong in it leaves it `unknown`, never guessed. */
export function readNativeSchedule(value: unknown, at: ListedPlace, options: SourceOptions, note: Note): Schedule {
  const given = isObject(value) ? value : {};
  const fields = (value === undefined ? undefined : readFields(value, 'schedule', note)) ?? {};
  const zone = zoneOf(given, at, options, note);
  const days = given.day === undefined ? undefined : parseDays(given.day);
  if (given.day !== undefined && !days) note('unknown-day', {found: excerpt(given.day)});
  const {freq, dates, kind, restriction, ...common} = {...zone, ...fields} as Schedule & {
    freq?: string;
    interval?: number;
    dates?: unknown[];
  };
  const text = common.text?.slice(0, 200);
  const said = {...common, ...(text && {text}), ...(restriction && {restriction})};

  if (isHalfRead(given, fields) && kind !== 'dates' && !dates) return {...said, kind: 'unknown'};
  if (!days && !freq) {
    if (dates?.length) return {...said, dates, kind: 'dates'} as Schedule;
    return {...said, kind: kind === 'appointment' || kind === 'always' ? kind : 'unknown'};
  }
  const byday = days?.map((day) => ({day}));
  const rule = byday ? {freq: 'WEEKLY', interval: 1, byday} : {interval: common.interval ?? 1, freq};
  const schedule = {...said, ...rule, kind: 'rule'} as RuleSchedule;
  // What the words say of weeks and months is worked into a weekly rule.
  if (schedule.freq !== 'WEEKLY' || schedule.interval !== 1) return schedule;
  delete schedule.restriction;
  if (restriction) limitSchedule(schedule, restriction, note);
  else addTextLimit(schedule, text ?? '', note);
  return schedule;
}
