/**
 * When a FHIR service is available: days of the week with hours, which are office hours unless they are as short as a
 * meeting.
 */
import type {RuleSchedule, Schedule, Weekday} from '../../../model/group.js';
import {WEEKDAYS} from '../../../model/group.js';
import {withoutClosures} from '../../records/closures.js';
import type {Closure} from '../../records/closures.js';
import {startNextDay} from '../../records/end-of-day.js';
import {readZone} from '../../records/listed-zone.js';
import type {ListedPlace, ListedZone} from '../../records/listed-zone.js';
import type {SourceOptions} from '../../source.js';
import {minutesBetween} from '../../values/clock.js';
import {lengthBetween} from '../../values/length-between.js';
import {parseDays} from '../../values/days.js';
import {objectsIn} from '../../values/json-objects.js';
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {formatTime, parseTimeRange} from '../../values/times.js';
import {excerpt, isObject, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readClosure} from './closures.js';
import {extensionsOf} from './values.js';

const MOST_CLOSURES = 100;
const GROUP_MINUTES = 240;
const GROUP_DAYS = 3;
const END_OF_DAY = 1440;

function daysOf(time: JsonObject, note: Note): Weekday[] | undefined {
  const listed: unknown[] = Array.isArray(time.daysOfWeek) ? time.daysOfWeek : [time.daysOfWeek];
  const given = listed.filter((day) => stringOf(day));
  if (!given.length) return undefined;
  const days = given.map((day) => parseDays(stringOf(day))?.[0]);
  if (days.every((day) => day !== undefined)) return [...new Set(days)];
  note('unknown-day', {found: excerpt(given)});
  return undefined;
}

/** `availableTime` in R4, `openingTime` in its `hoursOfOperation`, `availability` in R5. */
function timesOf(resource: JsonObject): JsonObject[] {
  const deeper = [...objectsIn(resource.availability), ...objectsIn(resource.hoursOfOperation)].flatMap((each) =>
    objectsIn(each.availableTime),
  );
  return [...objectsIn(resource.availableTime), ...deeper];
}

/** The fields of a location in R4: `daysOfWeek`, `openingTime`, `closingTime`. */
function hoursOf(location: JsonObject): JsonObject[] {
  return objectsIn(location.hoursOfOperation)
    .filter((each) => !each.availableTime)
    .map((each) => ({...each, availableStartTime: each.openingTime, availableEndTime: each.closingTime}));
}

/** Returns the description of a closure; a period that couldn't be parsed follows with a question mark. */
function describeClosure({description, during}: JsonObject): string {
  const period = isObject(during) ? [during.start, during.end].map(stringOf).filter(Boolean).join(' – ') : '';
  return [stringOf(description), period && `(${period}?)`].filter(Boolean).join(' ');
}

/** Returns when a service is closed: periods that could be parsed, and what is only described in words. */
function closuresOf(service: JsonObject, note: Note): {closures: Closure[]; words: string} {
  const listed = [
    ...objectsIn(service.notAvailable),
    ...objectsIn(service.availability).flatMap((each) => objectsIn(each.notAvailableTime)),
  ].slice(0, MOST_CLOSURES);
  const closures = listed.map(({during}) => readClosure(during, note));
  const unread = listed.filter((_, index) => !closures[index]);
  const texts = [...unread.map(describeClosure), stringOf(service.availabilityExceptions)];
  return {
    closures: closures.filter((closure) => closure !== undefined),
    words: plainText(texts.filter(Boolean).join('; '), 'availabilityExceptions', note, 500),
  };
}

/** Returns a time of day in minutes. A time that isn't recognized is noted. */
function timeOf(value: unknown, note: Note): number | undefined {
  const text = stringOf(value);
  const minutes = parseTimeRange(text)?.start;
  if (text && minutes === undefined) note('unknown-time', {found: excerpt(text)});
  return minutes;
}

function readOne(time: JsonObject, zone: ListedZone, note: Note): Schedule {
  const days = daysOf(time, note);
  const isWholeDay = time.allDay === true;
  const start = isWholeDay ? undefined : timeOf(time.availableStartTime, note);
  const end = isWholeDay ? undefined : timeOf(time.availableEndTime, note);
  const isTimed = start !== undefined && end !== undefined;
  const isAroundTheClock = isWholeDay || (start === 0 && end === END_OF_DAY);
  const open = isTimed ? minutesBetween(start, end) : 0;
  // An end before its start is in the following night, or a mistake.
  const minutes = isTimed ? lengthBetween(start, end) : undefined;
  const isLong = isAroundTheClock || start === undefined || open >= GROUP_MINUTES || (days?.length ?? 7) > GROUP_DAYS;
  const common = {
    ...zone,
    ...withoutEmpty({start: start === undefined || start === END_OF_DAY ? undefined : formatTime(start), minutes}),
    ...(isLong && {officeHours: true}),
  };
  if (isAroundTheClock && days?.length === WEEKDAYS.length) return {...zone, kind: 'always'};
  if (!days) {
    if (start === END_OF_DAY) note('midnight-unsure', {found: excerpt(time.availableStartTime)});
    return {...common, kind: 'unknown'};
  }
  const rule: RuleSchedule = {
    ...common,
    kind: 'rule',
    freq: 'WEEKLY',
    interval: 1,
    byday: days.map((day) => ({day})),
  };
  return start === END_OF_DAY ? startNextDay(rule, note) : rule;
}

/** The time zone of a location is an extension. */
function zoneOf(location: JsonObject): string {
  const [extension = {}] = extensionsOf(location, 'timezone');
  return stringOf(extension.valueCode ?? extension.valueString);
}

/**
 * Returns the schedules of a service at a location, or the hours of the location; if there are neither, an unknown
 * schedule.
 */
export function readFhirSchedules(
  service: JsonObject,
  location: JsonObject,
  at: ListedPlace,
  options: SourceOptions,
  note: Note,
): Schedule[] {
  const zone = readZone(zoneOf(location), options, note, at);
  const own = timesOf(service);
  const listed = own.length ? own : [...timesOf(location), ...hoursOf(location)];
  const {closures, words: restriction} = closuresOf(service, note);
  const schedules = listed.slice(0, 50).map((time) => readOne(time, zone, note));
  const known = schedules.length ? schedules : [{...zone, kind: 'unknown' as const}];
  return known.map((schedule) => ({
    ...withoutClosures(schedule, closures),
    ...(!own.length && schedules.length && schedule.kind === 'rule' && {officeHours: true}),
    ...(restriction && isObject(schedule) && {restriction}),
  }));
}
