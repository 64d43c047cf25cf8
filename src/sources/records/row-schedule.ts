/** When a row meets: lists have a column for the day, or write day, time and week of the month into one. */
import type {Schedule} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import {parseDays} from '../values/days.js';
import type {Note} from '../values/notes.js';
import {parseScheduleText} from '../values/recurrence-text.js';
import type {ScheduleText} from '../values/recurrence-text.js';
import {parseTimeRange} from '../values/times.js';
import {excerpt} from '../values/values.js';
import {joinZones} from '../values/zone-apart.js';
import type {Fields} from './fields.js';
import {addLimit} from './schedule-limit.js';
import {readSchedule, zoneApart} from './schedules.js';

/** Longer than this on more days than that is when an office is open, not when a group meets (four of five 211 schedules are). */
const OFFICE_MINUTES = 240;
const GROUP_DAYS = 3;

function isOfficeHours(schedule: Schedule): boolean {
  const days = schedule.kind === 'rule' ? (schedule.byday?.length ?? 7) : 0;
  return (schedule.minutes ?? 0) >= OFFICE_MINUTES && days > GROUP_DAYS;
}

/** Reads whatever of the texts is understood whole: the rule from one, the time perhaps from another. */
function readTexts(texts: readonly string[]): ScheduleText {
  const found = texts.flatMap((text) => parseScheduleText(text) ?? []);
  const timed = found.find(({startMinutes}) => startMinutes !== undefined);
  const zone = found.find((text) => text.zone)?.zone;
  const rule = (found.find((text) => text.rule?.freq === 'MONTHLY') ?? found.find((text) => text.rule))?.rule;
  return {...timed, ...(zone && {zone}), ...(rule && {rule})};
}

/** The schedule of a row. A text that is not understood whole stays a text; beside a weekday it is shown as a limit of the dates. */
export function readRowSchedule(
  listed: Fields,
  name: string,
  online: boolean,
  options: SourceOptions,
  note: Note,
): Schedule {
  const fields = zoneApart(listed);
  const {day = '', schedule: text = '', meridiem = ''} = fields;
  const time = fields.time && meridiem ? `${fields.time} ${meridiem}` : fields.time;
  const hasDays = parseDays(day) !== undefined;
  const hasTime = parseTimeRange(time) !== undefined;
  const texts = [text, hasDays && text ? `${text} ${day}` : '', hasDays ? '' : day, hasTime ? '' : (time ?? '')];
  const {startMinutes, minutes, ...stated} = readTexts(texts.filter(Boolean));
  const isTextClear = !text || stated.rule !== undefined;

  const schedule = readSchedule(
    {
      day: hasDays || !stated.rule ? day : undefined,
      time: hasTime || startMinutes === undefined ? time : undefined,
      end: fields.end && meridiem && /^[\d:.]+$/.test(fields.end) ? `${fields.end} ${meridiem}` : fields.end,
      duration: fields.duration,
      zone: joinZones(fields.zone ?? '', stated.zone ?? ''),
      place: fields,
      name,
      text: [text, hasDays ? '' : day, hasTime ? '' : (time ?? '')].filter(Boolean).join(', '),
      online,
    },
    options,
    note,
    // A time of its own column wins over one inside a text.
    hasTime ? stated : {...stated, startMinutes, minutes},
  );
  addLimit(schedule, name, fields.notes ?? '', note);
  if (isOfficeHours(schedule)) schedule.officeHours = true;
  if (isTextClear || schedule.restriction) return schedule;
  if (schedule.kind === 'rule') {
    schedule.restriction = text;
    note('schedule-limit', {found: excerpt(text)});
  } else note('schedule-text-only', {found: excerpt(text)});
  return schedule;
}
