/** The text above the groups on a printout: which groups they are, and the time zone of their times. */
import {formatDistance} from '../../../../i18n/distance.js';
import {formatDay, formatList, formatNumber, formatWeekday, formatZone} from '../../../../i18n/format.js';
import {DAY_MS} from '../../../../model/calendar-day.js';
import {WEEKDAYS} from '../../../../model/group.js';
import {isTimeZone} from '../../../../model/zone.js';
import type {View} from '../../render-context.js';
import type {DaySection, Held} from './paper-days.js';

const isRemote = ({meeting: {formats}}: Held): boolean => formats.length > 0 && !formats.includes('in-person');

const allHeld = (sections: readonly DaySection[]): Held[] =>
  sections.flatMap(({entries}) => entries).flatMap(({held}) => held);

/**
 * Returns a text such as "Tuesday’s groups within 25 miles of Dubuque, IA: 9 groups". `place` is the name of the chosen
 * place.
 */
export function paperTitle(sections: readonly DaySection[], view: View, place?: string): string {
  const count = new Set(sections.flatMap(({entries}) => entries).map(({group}) => group.id)).size;
  const {strings, locale} = view;
  const where = whereText(view, allHeld(sections).some(isRemote), place);
  const total = strings.count(formatNumber(count, locale), count);
  return strings.paperHeading(whatText(sections, view), where, total);
}

/** Returns a weekday, or a date if this week was selected. */
function whatText(sections: readonly DaySection[], {query: {filters, thisWeek}, strings, locale}: View): string {
  const days = filters?.day ?? [];
  if (days.length === 0) return thisWeek ? strings.paperWeek : strings.paperTitle;
  const dates = sections.flatMap(({day}) => (typeof day === 'object' && 'date' in day ? [day.date] : []));
  if (thisWeek && dates[0] !== undefined && dates.length === 1)
    return strings.paperDay(formatDay(dates[0] * DAY_MS, locale), true);
  const names = days.map((day) => formatWeekday(WEEKDAYS.indexOf(day), locale));
  return strings.paperDay(formatList(names, locale), false);
}

function whereText({query: {near}, strings, locale, miles}: View, hasOnline: boolean, place?: string): string {
  const {radiusKm = Infinity} = near ?? {};
  if (!Number.isFinite(radiusKm)) return '';
  return strings.paperWithin(formatDistance(radiusKm, locale, miles), place, hasOnline);
}

/** Returns the time zone of the times, in one sentence; empty if there are no times, or if the zone isn't known. */
export function clockText(sections: readonly DaySection[], {strings, locale, now, viewerZone}: View): string {
  const timed = allHeld(sections).filter(({hasTime}) => hasTime);
  const own = formatZone(now, locale, viewerZone);
  const places = new Set<string>();
  for (const {isReaders, meeting} of timed) {
    const {zone} = meeting.schedule;
    if (!isReaders && isTimeZone(zone)) places.add(formatZone(now, locale, zone));
  }
  const [first] = places;
  const isOnReaders = timed.some(({isReaders}) => isReaders);
  if (isOnReaders)
    return places.size === 0 || (places.size === 1 && first === own)
      ? strings.paperClock(own)
      : strings.paperClocks(own);
  return places.size > 1 ? strings.paperLocalClock : first ? strings.paperClock(first) : '';
}
