/**
 * Describes a group and its times outside the page: in plain text, without passcodes, and without information that
 * belongs only in its details.
 */
import {formatLongDate, formatTime, formatZone, wallTimestamp} from '../../../../i18n/format.js';
import type {Group, Meeting} from '../../../../model/group.js';
import {occurrences} from '../../../../model/schedule.js';
import {isTimeZone} from '../../../../model/zone.js';
import {describeSchedule} from '../../parts/describe-schedule.js';
import {formatsText} from '../../parts/group-facts.js';
import {zoneDoubt} from '../../parts/zone-text.js';
import type {View} from '../../render-context.js';
import {joinText, pageText, whereText} from './where-text.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const YEAR_MS = 365 * DAY_MINUTES * MINUTE_MS;
/** The number of dates to list for a schedule without a rule. */
const LISTED_DATES = 6;

/** Returns a text such as "6:30 PM–7:30 PM", in the group's own time zone. */
export function timesText({schedule: {start, minutes = 0}}: Meeting, {locale}: View): string {
  if (!start) return '';
  const wall = wallTimestamp(`1970-01-01T${start}`);
  const hasEnd = minutes > 0 && minutes < DAY_MINUTES;
  return [wall, ...(hasEnd ? [wall + minutes * MINUTE_MS] : [])].map((time) => formatTime(time, locale)).join('–');
}

/** Returns a text such as "Eastern Time"; for a remote meeting whose zone is missing or unclear, a note about that. */
export function zoneText(meeting: Meeting, {locale, strings, now}: View): string {
  const {zone, start} = meeting.schedule;
  if (!start) return '';
  return isTimeZone(zone) ? formatZone(now, locale, zone) : zoneDoubt(meeting, strings);
}

/** Returns a text such as "Every Monday", or the upcoming dates if there is no rule. */
export function daysText(meeting: Meeting, {locale, strings, now, viewerZone}: View): string {
  const {schedule} = meeting;
  const described = describeSchedule(schedule, strings, locale);
  if (schedule.kind !== 'dates' && described) return described;
  const coming = occurrences(meeting, now, now + YEAR_MS, viewerZone).slice(0, LISTED_DATES);
  const dates = coming.map(({wall}) => formatLongDate(wallTimestamp(wall), locale)).join('; ');
  return dates || described || strings.askForDates;
}

/** Returns days, time, zone and the restrictions in the listing. */
export function whenText(meeting: Meeting, view: View): string {
  const {restriction, officeHours} = meeting.schedule;
  const {strings} = view;
  return [
    daysText(meeting, view),
    timesText(meeting, view),
    zoneText(meeting, view),
    officeHours && strings.officeHours,
    restriction && strings.checkDates(restriction),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Returns a group as lines of plain text. */
export function groupLines(group: Group, view: View): string[] {
  const {strings} = view;
  const meetings = group.meetings.flatMap((meeting) => {
    const where = whereText(meeting, view);
    return [
      `${whenText(meeting, view)} · ${formatsText(meeting, strings)}`,
      where && strings.whereIs(where),
      joinText(meeting, view),
    ];
  });
  const lines = [
    group.name,
    group.status === 'paused' || group.status === 'ended' ? strings[group.status] : '',
    ...(meetings.length ? meetings : [strings.askForDates]),
    pageText(group, view),
  ];
  return lines.filter(Boolean);
}
