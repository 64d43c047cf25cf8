/** The time zone of a record: what it states, else what its list does. */
import type {ScheduleCommon} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import {findCountry, parseAddress} from '../values/address.js';
import type {Note} from '../values/notes.js';
import {parseTimeRange} from '../values/times.js';
import {excerpt} from '../values/values.js';
import {joinZones, splitZone, zoneInName, zoneInNotes} from '../values/zone-apart.js';
import {offsetsOf} from '../values/zone-offsets.js';
import {findZone} from '../values/zones.js';
import type {ZonePlace} from '../values/zones.js';
import {cellText} from './cell-text.js';
import type {Fields} from './fields.js';
import type {ScheduleFields} from './schedules.js';

/** The part of a schedule that says in which zone it is. */
export type ListedZone = Pick<ScheduleCommon, 'zone' | 'zoneFrom' | 'zoneText'>;

/** What a record says of where it is. */
export type ListedPlace = Pick<Fields, 'address' | 'locality' | 'region' | 'country'>;

/** Where a record is, as far as its fields say. */
function placeOf({country, region, locality, address = ''}: ListedPlace): ZonePlace {
  const listed = address ? parseAddress(address) : {country: '', region: '', locality: ''};
  return {
    country: country ? findCountry(country) : listed.country,
    region: region || listed.region,
    locality: locality || listed.locality,
  };
}

const zoneOfList = ({timeZone}: SourceOptions): string | undefined => (timeZone ? findZone(timeZone) : undefined);

/**
 * An offset that software puts into its files, or nothing where the list's own zone has it in winter or summer: people meant their clock on
 * the wall, and do not set an offset anew twice a year.
 */
export function statedBySoftware(listed: string, options: SourceOptions): string {
  const stated = listed.replace(/^\d{1,2}(?::\d\d)?$/, '+$&');
  const zone = findZone(stated);
  const listZone = zoneOfList(options);
  const isOffset = zone && /^(?:UTC|Etc)/.test(zone);
  return isOffset && listZone && offsetsOf(listZone).includes(offsetsOf(zone)[0]) ? '' : stated;
}

/**
 * The zone of a record. One that it states and that nobody understands is unclear: the list's zone fills a gap, and the visitor's own
 * would be a guess.
 */
export function readZone(listed: string, options: SourceOptions, note: Note, at: ListedPlace = {}): ListedZone {
  const listZone = zoneOfList(options);
  const stated = cellText(listed, 'zone');
  if (!stated) return listZone ? {zone: listZone, zoneFrom: 'source'} : {zoneFrom: 'none'};
  // Names with a slash need no place to be understood by.
  const place = stated.includes('/') ? {} : placeOf(at);
  const zone = findZone(stated, {...place, listZone});
  if (zone) return {zone, zoneFrom: 'row'};
  note('unknown-time-zone', {found: excerpt(stated)});
  return {zoneFrom: 'unclear', zoneText: excerpt(stated)};
}

/** The fields with the zone where it belongs: it may stand beside the time, in the name or in the notes. */
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
