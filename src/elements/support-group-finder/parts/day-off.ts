import {formatLongDate, wallTimestamp} from '../../../i18n/format.js';
import {nextDayOff} from '../../../model/days-off.js';
import type {Meeting} from '../../../model/group.js';
import type {View} from '../render-context.js';

/** Returns a text such as "Not meeting on Thursday, December 24" if the next date of a meeting is canceled. */
export function dayOffText(meeting: Meeting, {strings, locale, now, viewerZone}: View): string | undefined {
  if (!mayHaveDaysOff(meeting)) return undefined;
  const day = nextDayOff(meeting, now, viewerZone);
  return day && strings.notMeeting(formatLongDate(wallTimestamp(day), locale));
}

const mayHaveDaysOff = ({schedule}: Meeting): boolean =>
  Boolean(schedule.except) || (schedule.kind === 'dates' && schedule.dates.some(({cancelled}) => cancelled));
