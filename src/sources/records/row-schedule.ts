/** When a row's group meets: lists have a column for the day, or combine day, time and week of the month in one. */
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

/** Longer times on more days are office hours rather than a meeting, as in four of five 211 schedules. */
const OFFICE_MINUTES = 240;
const GROUP_DAYS = 3;

function isOfficeHours(schedule: Schedule): boolean {
  const days = schedule.kind === 'rule' ? (schedule.byday?.length ?? 7) : 0;
  return (schedule.minutes ?? 0) >= OFFICE_MINUTES && days > GROUP_DAYS;
}

/** Options for parsing a row. */
export interface RowOptions extends SourceOptions {
  /** The clock of the whole list. */
  clock?: ListClock;
}

/** Combines the texts that were recognized in full: the rule from one, and the time possibly from another. */
function combineTexts(found: readonly ScheduleText[]): ScheduleText {
  const timed = found.find(({startMinutes, unsure}) => startMinutes !== undefined || unsure);
  const zone = found.find((text) => text.zone)?.zone;
  const rule = (found.find((text) => text.rule?.freq === 'MONTHLY') ?? found.find((text) => text.rule))?.rule;
  return {...timed, ...(zone && {zone}), ...(rule && {rule})};
}

/**
 * Returns the schedule of a row. A text that isn't recognized in full stays a text. In addition to a day, it restricts
 * the dates in a way that can't be calculated, so there are none.
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
  // A day column has only days; the text next to it may name the weeks.
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
    // A time in its own column takes precedence over one in a text.
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
