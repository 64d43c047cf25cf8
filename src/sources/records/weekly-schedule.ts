/** The schedule of a row that is as its format says; any other is left to the readers of untidy values. */
import type {Schedule, ScheduleCommon} from '../../model/group.js';
import {WEEKDAYS} from '../../model/group.js';
import {isTimeZone} from '../../model/zone.js';
import type {SourceOptions} from '../source.js';
import {LONGEST_MINUTES, minutesBetween, parseClock} from '../values/clock.js';
import type {Note} from '../values/notes.js';
import {stringOf} from '../values/values.js';
import type {ScheduleFields} from './schedules.js';
import {tolerance} from './tolerance.js';

/** An IANA name as the database spells it; "US/Eastern" and "EST" are names too, and mean something else to whoever wrote them. */
const isPlainZone = (name: string): boolean => /^(?!US)[A-Z][a-z]+\/[A-Z]/.test(name) && isTimeZone(name);

const isNothing = (value: unknown): boolean => stringOf(value) === '' && !Array.isArray(value);

/** Every week on a day from 0 (Sunday) to 7, from `HH:MM` and perhaps to `HH:MM`; by appointment without day and time. */
export function readWeeklySchedule(fields: ScheduleFields, options: SourceOptions, note: Note): Schedule {
  const {day, time, end, zone: own, online} = fields;
  const zone = own || options.timeZone;
  const common: ScheduleCommon = zone ? {zone, zoneFrom: own ? 'row' : 'source'} : {zoneFrom: 'none'};
  if (!zone || isPlainZone(zone)) {
    if (isNothing(day) && isNothing(time)) return Object.assign(common, {kind: 'appointment' as const});
    const weekday = /^[0-7]$/.test(stringOf(day)) && WEEKDAYS[Number(day) % 7];
    const start = parseClock(time) ?? NaN;
    const minutes = isNothing(end) ? 0 : minutesBetween(start, parseClock(end) ?? NaN);
    const isLength = isNothing(end) ? start > 0 : minutes > 0 && minutes <= LONGEST_MINUTES;
    if (weekday && start >= 0 && isLength) {
      if (online && !zone) note('no-time-zone', {time: stringOf(time)});
      common.start = stringOf(time);
      if (minutes) common.minutes = minutes;
      const byday = [{day: weekday}];
      return Object.assign(common, {kind: 'rule' as const, freq: 'WEEKLY' as const, interval: 1, byday});
    }
  }
  return tolerance().readSchedule(fields, options, note);
}
