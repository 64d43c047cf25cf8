/** "Not meeting on Thursday, December 24": loaded when a list says that something is called off. */
import {formatLongDate, wallTimestamp} from '../../../i18n/format.js';
import {firstVisitStrings} from '../../../i18n/support-group-finder/first-visit/en.js';
import type {Meeting} from '../../../model/group.js';
import {nextDayOff} from '../../../model/days-off.js';
import type {ExtrasHost} from './host.js';

/** Gives what is said on the card of a meeting whose next date is called off. */
export function daysOff({finder, acts}: ExtrasHost): (meeting: Meeting) => string | undefined {
  return (meeting) => {
    const {now, viewerZone, locale} = acts.view;
    const day = nextDayOff(meeting, now, viewerZone);
    const {notMeeting} = {...firstVisitStrings, ...finder.words};
    return day && notMeeting(formatLongDate(wallTimestamp(day), locale));
  };
}
