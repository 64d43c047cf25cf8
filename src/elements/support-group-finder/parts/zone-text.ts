/** What is said of the zone of a meeting's time, where it has to be said. */
import {formatZone} from '../../../i18n/format.js';
import {cityOf} from '../../../i18n/city-of.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Meeting} from '../../../model/group.js';
import {isTimeZone} from '../../../model/zone.js';
import type {View} from '../render-context.js';

/** Beside a time that people elsewhere cannot turn into their own; empty where the zone is known, or no one is elsewhere. */
export function zoneDoubt({formats, schedule}: Meeting, strings: FinderStrings): string {
  const {zone, zoneFrom, zoneText} = schedule;
  if (isTimeZone(zone) || !formats.some((format) => format !== 'in-person')) return '';
  // A zone that this device does not know is one that is listed.
  return zone || zoneFrom === 'unclear' ? strings.zoneUnclear(zone ?? zoneText) : strings.zoneUnknown;
}

/** "Chicago"; "GMT-5" of a zone that belongs to no place; an unclear one as it is listed. */
export function zonePlaceText({schedule: {zone, zoneText}}: Meeting, {locale, now}: View): string {
  if (zone?.startsWith('Etc/') && isTimeZone(zone)) return formatZone(now, locale, zone);
  return zone ? cityOf(zone) : (zoneText ?? '');
}
