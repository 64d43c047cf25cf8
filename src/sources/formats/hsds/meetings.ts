/** Where and when an HSDS service is offered. */
import type {Fields} from '../../records/fields.js';
import type {ListedMeeting} from '../../records/listing.js';
import {readZone} from '../../records/listed-zone.js';
import type {SourceOptions} from '../../source.js';
import {objectsIn} from '../../values/json-objects.js';
import type {Note} from '../../values/notes.js';
import {firstOf, isObject, startOf, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readHolidays} from './holidays.js';
import {readHsdsSchedules} from './schedule.js';

const linesOf = (...texts: string[]): string => texts.filter(Boolean).join('\n');

function placeFields(location: JsonObject): Fields {
  const type = stringOf(location.location_type);
  const addresses = objectsIn(location.addresses ?? location.physical_addresses);
  const address = addresses.find((each) => each.address_type === 'physical') ?? addresses[0] ?? {};
  if (type === 'virtual')
    return {format: 'online', joinUrl: stringOf(location.url), joinNotes: stringOf(location.description)};
  if (type === 'postal') return {};
  return {
    venue: stringOf(location.name),
    address: [address.address_1, address.address_2].map(stringOf).filter(Boolean).join(', '),
    locality: stringOf(address.city),
    region: firstOf(address, 'state_province', 'region'),
    postalCode: stringOf(address.postal_code),
    country: stringOf(address.country),
    latitude: stringOf(location.latitude),
    longitude: stringOf(location.longitude),
    placeNotes: linesOf(stringOf(location.description), stringOf(location.transportation)),
  };
}

/** Returns the words for how people attend. A place doesn't rule out joining remotely. */
function formatOf(schedules: readonly JsonObject[], place: Fields): string {
  const words = schedules.map((schedule) => stringOf(schedule.attending_type)).join(' ');
  return startOf([words, place.format ?? ''].filter(Boolean).join(' '), 400);
}

/**
 * Returns the meetings at one place: by its own schedules, otherwise by those of the service, otherwise by the hours of
 * the place.
 */
export function meetingsAt(at: JsonObject, service: JsonObject, options: SourceOptions, note: Note): ListedMeeting[] {
  const location = isObject(at.location) ? at.location : {};
  const lists = [at.schedules ?? at.regular_schedules, service.schedules ?? service.regular_schedules].map(objectsIn);
  const stated = lists.find((list) => list.length > 0);
  const listed = stated ?? objectsIn(location.schedules ?? location.regular_schedules);
  const place = placeFields(location);
  const fields = {...place, format: formatOf(listed, place)};
  const holidays = readHolidays([at, service, location], note);
  const schedules = readHsdsSchedules(listed, !stated, holidays, place, options, note);
  if (!schedules.length && !Object.values(place).some(Boolean)) return [];
  return (schedules.length ? schedules : [{...readZone('', options, note), kind: 'unknown' as const}]).map(
    (schedule) => ({
      fields,
      schedule,
    }),
  );
}
