/** The time zone of a record: the one it states, otherwise its list's. */
import type {ScheduleCommon} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import {findCountry, parseAddress} from '../values/address.js';
import type {Note} from '../values/notes.js';
import {parseTimeRange} from '../values/times.js';
import {excerpt} from '../values/values.js';
import {joinZones, splitZone, zoneInName, zoneInNotes} from '../values/zone-apart.js';
import {findZone} from '../values/zones.js';
import type {ZonePlace} from '../values/zones.js';
import {cellText} from './cell-text.js';
import type {Fields} from './fields.js';
import type {ScheduleFields} from './schedules.js';

/** The zone fields of a schedule. */
export type ListedZone = Pick<ScheduleCommon, 'zone' | 'zoneFrom' | 'zoneText'>;

/** What a record says about its place. */
export type ListedPlace = Pick<Fields, 'address' | 'locality' | 'region' | 'country'>;

/** Returns the place of a record, as far as its fields say. */
function placeOf({country, region, locality, address = ''}: ListedPlace): ZonePlace {
  const listed = address ? parseAddress(address) : {country: '', region: '', locality: ''};
  return {
    country: country ? findCountry(country) : listed.country,
    region: region || listed.region,
    locality: locality || listed.locality,
  };
}

/** Returns the zone that a page states for a list. */
export const zoneOfList = ({timeZone}: SourceOptions): string | undefined =>
  timeZone ? findZone(timeZone) : undefined;

/**
 * Returns the zone of a record. If it states one that isn't recognized, the zone is unclear: using the list's or the
 * visitor's zone would be a guess.
 */
export function readZone(listed: string, options: SourceOptions, note: Note, at: ListedPlace = {}): ListedZone {
  const listZone = zoneOfList(options);
  const stated = cellText(listed, 'zone');
  if (!stated) return listZone ? {zone: listZone, zoneFrom: 'source'} : {zoneFrom: 'none'};
  // Names with a slash are unambiguous without a place.
  const place = stated.includes('/') ? {} : placeOf(at);
  const zone = findZone(stated, {...place, listZone});
  if (zone) return {zone, zoneFrom: 'row'};
  note('unknown-time-zone', {found: excerpt(stated)});
  return {zoneFrom: 'unclear', zoneText: excerpt(stated)};
}

/** Returns the fields with a zone that was found next to the time, in the name or in the notes. */
export function zoneApart<T extends Pick<ScheduleFields, 'time' | 'end' | 'zone'>>(
  fields: T,
  name = '',
  notes = '',
): T {
  const [start, end] = [splitZone(fields.time), splitZone(fields.end)];
  const stated = joinZones(fields.zone ?? '', start.zone, end.zone);
  const zone = stated || zoneInName(name, parseTimeRange(start.time)?.start) || zoneInNotes(notes);
  return zone === (fields.zone ?? '') ? fields : {...fields, time: start.time, end: end.time, zone};
}
