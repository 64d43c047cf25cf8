/** "Not meeting on Thursday, December 24": loaded when a list says that something is called off. */
import {formatLongDate, wallTimestamp} from '../../../i18n/format.js';
import type {Meeting} from '../../../model/group.js';
import {nextDayOff} from '../../../model/days-off.js';
import type {ExtrasHost} from './host.js';

/** Gives what is said on the card of a meeting whose next date is called off. */
export function daysOff({acts}: ExtrasHost): (meeting: Meeting) => string | undefined {
  return (meeting) => {
    const {now, viewerZone, locale, strings} = acts.view;
    const day = nextDayOff(meeting, now, viewerZone);
    return day && strings.notMeeting(formatLongDate(wallTimestamp(day), locale));
  };
}
