/** Texts about a meeting's time zone, if it needs to be mentioned. */
import {formatZone} from '../../../i18n/format.js';
import {cityOf} from '../../../i18n/city-of.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import type {Meeting} from '../../../model/group.js';
import {isTimeZone} from '../../../model/zone.js';
import type {View} from '../render-context.js';

/**
 * Returns a note for a time that people elsewhere can't convert. Empty if the zone is known, or if no one joins from
 * elsewhere.
 */
export function zoneDoubt({formats, schedule}: Meeting, strings: FinderStrings): string {
  const {zone, zoneFrom, zoneText} = schedule;
  if (isTimeZone(zone) || !formats.some((format) => format !== 'in-person')) return '';
  // A zone that this device doesn't know is nonetheless listed.
  return zone || zoneFrom === 'unclear' ? strings.zoneUnclear(zone ?? zoneText) : strings.zoneUnknown;
}

/** Returns "Chicago", or "GMT-5" for a zone without a place; an unclear zone is returned as listed. */
export function zonePlaceText({schedule: {zone, zoneText}}: Meeting, {locale, now}: View): string {
  if (zone?.startsWith('Etc/') && isTimeZone(zone)) return formatZone(now, locale, zone);
  return zone ? cityOf(zone) : (zoneText ?? '');
}
