/** When a row meets: lists have a column for the day, or write day, time and week of the month into one. */
import type {Schedule} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import type {ListClock} from '../values/clock.js';
import {parseDays} from '../values/days.js';
import type {Note} from '../values/notes.js';
import {parseScheduleText} from '../values/recurrence-text.js';
import type {ScheduleText} from '../values/recurrence-text.js';
import {parseTimes} from '../values/times.js';
import {excerpt, startOf} from '../values/values.js';
import {joinZones} from '../values/zone-apart.js';
import type {Fields} from './fields.js';
import {zoneApart} from './listed-zone.js';
import {addLimit} from './schedule-limit.js';
import {readSchedule} from './schedules.js';

/** Longer than this on more days than that is when an office is open, not when a group meets (four of five 211 schedules are). */
const OFFICE_MINUTES = 240;
const GROUP_DAYS = 3;

function isOfficeHours(schedule: Schedule): boolean {
  const days = schedule.kind === 'rule' ? (schedule.byday?.length ?? 7) : 0;
  return (schedule.minutes ?? 0) >= OFFICE_MINUTES && days > GROUP_DAYS;
}

/** What a row is read with. */
export interface RowOptions extends SourceOptions {
  /** How the whole list writes its times. */
  clock?: ListClock;
}

/** Reads whatever of the texts is understood whole: the rule from one, the time perhaps from another. */
function combineTexts(found: readonly ScheduleText[]): ScheduleText {
  const timed = found.find(({startMinutes, unsure}) => startMinutes !== undefined || unsure);
  const zone = found.find((text) => text.zone)?.zone;
  const rule = (found.find((text) => text.rule?.freq === 'MONTHLY') ?? found.find((text) => text.rule))?.rule;
  return {...timed, ...(zone && {zone}), ...(rule && {rule})};
}

/**
 * The schedule of a row. A text that is not understood whole stays a text; beside a day it limits the dates in a way that no one can
 * compute, so there are none.
 */
export function readRowSchedule(
  listed: Fields,
  name: string,
  online: boolean,
  options: RowOptions,
  note: Note,
): Schedule {
  const fields = zoneApart(listed);
  const {day = '', schedule: text = '', meridiem = ''} = fields;
  const {clock = '24h'} = options;
  const withHalf = (time: string | undefined) =>
    time && meridiem && /^[\d:.\s]+$/.test(time) ? `${time} ${meridiem}` : time;
  const [time, end] = [fields.time, fields.end].map(withHalf);
  const hasDays = parseDays(day) !== undefined;
  const hasTime = parseTimes(time, end, clock) !== undefined;
  const read = (each: string | undefined): ScheduleText[] =>
    each ? [parseScheduleText(each, clock) ?? []].flat() : [];
  const beside = text ? [...read(text && `${text} ${day}`), ...read(text)] : [];
  const elsewhere = [...read(hasDays ? '' : day), ...read(hasTime ? '' : time)];
  const {startMinutes, minutes, unsure, ...stated} = combineTexts([...beside, ...elsewhere]);
  const isTextClear = !text || beside.some(({rule}) => rule !== undefined);
  // Days alone are in their column; a text beside them may name the weeks.
  const isDayListed = hasDays || !stated.rule;

  const schedule = readSchedule(
    {
      day: isDayListed ? day : undefined,
      time: hasTime || startMinutes === undefined ? time : undefined,
      end,
      duration: fields.duration,
      zone: joinZones(fields.zone ?? '', stated.zone ?? ''),
      place: fields,
      name,
      notes: fields.notes,
      text: [text, hasDays ? '' : day, hasTime ? '' : [time, end].filter(Boolean).join(' – ')]
        .filter(Boolean)
        .join(', '),
      online,
      clock,
    },
    options,
    note,
    // A time of its own column wins over one inside a text.
    hasTime ? stated : {...stated, startMinutes, minutes, unsure},
  );
  if (!isTextClear) {
    if (schedule.kind === 'rule') schedule.restriction = startOf(text, 200);
    if (schedule.kind !== 'appointment')
      note(schedule.kind === 'rule' ? 'schedule-limit' : 'schedule-text-only', {found: excerpt(text)});
  }
  if (!schedule.restriction) addLimit(schedule, name, fields.notes ?? '', note);
  if (isOfficeHours(schedule)) schedule.officeHours = true;
  return schedule;
}
