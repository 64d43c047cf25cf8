/** Where and when a FHIR service is offered. */
import type {Fields} from '../../records/fields.js';
import type {ListedMeeting} from '../../records/listing.js';
import type {SourceOptions} from '../../source.js';
import {objectsIn} from '../../values/json-objects.js';
import type {Note} from '../../values/notes.js';
import {isObject, lookUp, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {readFhirSchedules} from './schedule.js';
import {codesOf, extensionsOf, linesOf} from './values.js';

const DELIVERY: Record<string, string> = {physical: 'in-person', virtual: 'online'};

/** Returns the formats from the extension that states them, otherwise from what the service has. */
function formatOf(service: JsonObject, hasPlace: boolean, link: string): string {
  const delivery = extensionsOf(service, 'delivery-method').flatMap((extension) =>
    codesOf(objectsIn(extension.extension)[0]?.valueCodeableConcept),
  );
  const words = delivery.map((code) => lookUp(DELIVERY, code) ?? '').filter(Boolean);
  const virtual = objectsIn(service.virtualService).length > 0;
  return [...words, !words.length && hasPlace ? 'in-person' : '', virtual || link ? 'online' : '']
    .filter(Boolean)
    .join(', ');
}

function placeFields(location: JsonObject): Fields {
  const [address = {}] = objectsIn(location.address);
  const position = isObject(location.position) ? location.position : {};
  return {
    venue: stringOf(location.name),
    address: linesOf(address.line) || (stringOf(address.city) ? '' : stringOf(address.text)),
    locality: stringOf(address.city),
    region: stringOf(address.state),
    postalCode: stringOf(address.postalCode),
    country: stringOf(address.country),
    latitude: stringOf(position.latitude),
    longitude: stringOf(position.longitude),
    placeNotes: stringOf(location.description),
  };
}

/** R5 has URLs for joining remotely. */
function linkOf(service: JsonObject): string {
  const [virtual = {}] = objectsIn(service.virtualService);
  return stringOf(virtual.addressUrl) || stringOf(objectsIn(virtual.addressContactPoint)[0]?.value);
}

/** Returns the meetings of a service: each of its places with each of its schedules. */
export function meetingsOf(
  service: JsonObject,
  locations: readonly JsonObject[],
  options: SourceOptions,
  note: Note,
): ListedMeeting[] {
  const link = linkOf(service);
  const format = formatOf(service, locations.length > 0, link);
  const sites = locations.length ? locations : [{}];
  return sites.slice(0, 50).flatMap((location) => {
    const fields = {...placeFields(location), format, joinUrl: link};
    const schedules = readFhirSchedules(service, location, fields, options, note);
    return schedules.map((schedule) => ({fields, schedule}));
  });
}
