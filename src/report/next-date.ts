/** Formats the next date of a group for people who maintain the list, so that they can check it. */
import {formatLongDate, wallTimestamp} from '../i18n/format.js';
import type {Occurrence} from '../model/schedule.js';

/** Returns "Tuesday 17 March 2026, 19:00 (America/New_York)". The time is local to the meeting, and isn't converted. */
export function nextDateText({wall, meeting}: Occurrence): string {
  const {zone, zoneFrom, zoneText = ''} = meeting.schedule;
  const inZone = zone ?? (zoneFrom === 'unclear' ? `time zone not clear: “${zoneText}”` : 'time zone not stated');
  const time = wall.length > 10 ? `, ${wall.slice(11)} (${inZone})` : '';
  return `${formatLongDate(wallTimestamp(wall), 'en-GB')}${time}`;
}
