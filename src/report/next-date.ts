/** The next date of a group, in words for whoever keeps the list: they check whether it is right. */
import {formatLongDate, wallTimestamp} from '../i18n/format.js';
import type {Occurrence} from '../model/schedule.js';

/** "Tuesday 17 March 2026, 19:00 (America/New_York)". The time is the one at the meeting, and isn't converted. */
export function nextDateText({wall, meeting}: Occurrence): string {
  const {zone, zoneFrom, zoneText = ''} = meeting.schedule;
  const inZone = zone ?? (zoneFrom === 'unclear' ? `time zone not clear: “${zoneText}”` : 'time zone not stated');
  const time = wall.length > 10 ? `, ${wall.slice(11)} (${inZone})` : '';
  return `${formatLongDate(wallTimestamp(wall), 'en-GB')}${time}`;
}
