/** Where a schema.org event takes place: places, addresses, virtual locations, texts, and lists of them. */
import type {Fields} from '../../records/fields.js';
import {firstOf, isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {nodesOf, termOf, textOf, textsOf} from './node.js';
import {nodeType} from './node-type.js';

const isLink = (text: string): boolean => /^https?:\/\//i.test(text);
/** Some software uses coordinates as the name of a place. */
const isPoint = (text: string): boolean => /^-?\d+\.\d+\s*,\s*-?\d+\.\d+$/.test(text);

function addressFields(address: unknown): Fields {
  if (!isObject(address)) return {address: textOf(address)};
  return {
    address: textsOf(address.streetAddress).join(', ') || stringOf(address.name),
    locality: textOf(address.addressLocality),
    region: textOf(address.addressRegion),
    postalCode: textOf(address.postalCode),
    country: textOf(address.addressCountry),
  };
}

function placeFields(place: JsonObject): Fields {
  const [geo = place] = nodesOf(place.geo);
  const [address] = nodesOf(place.address);
  const name = textOf(place.name);
  const isAddress = nodeType(place) === 'PostalAddress';
  return {
    venue: isPoint(name) || isAddress ? '' : name,
    ...addressFields(isAddress ? place : (address ?? place.address)),
    latitude: stringOf(geo.latitude),
    longitude: stringOf(geo.longitude),
    placeNotes: textOf(place.description),
  };
}

const isVirtual = (location: JsonObject): boolean => nodeType(location) === 'VirtualLocation';

/** Returns the words for the format of an event; "moved online" overrides what was planned. */
function formatOf(event: JsonObject): string {
  if (termOf(event.eventStatus) === 'EventMovedOnline') return 'online';
  const mode = termOf(event.eventAttendanceMode);
  if (/^Mixed/.test(mode)) return 'in-person, online';
  return /^Online/.test(mode) ? 'online' : /^Offline/.test(mode) ? 'in-person' : '';
}

/** Returns the place, link and format of an event. A link to the page of the event isn't a link to join. */
export function locationFields(event: JsonObject): Fields {
  const locations = [event.location, event['beta:virtualLocation']].flatMap(nodesOf);
  const texts = (Array.isArray(event.location) ? (event.location as unknown[]) : [event.location]).map(stringOf);
  const virtual = locations.filter(isVirtual);
  const [place, ...others] = locations.filter((location) => !isVirtual(location));
  const format = formatOf(event);
  const link = virtual.map((each) => firstOf(each, 'url', 'contentUrl')).find(Boolean) ?? texts.find(isLink) ?? '';
  const pages = [event.url, ...nodesOf(event.organizer).map(({url}) => url)].map(stringOf);
  const address = texts.find((text) => text && !isLink(text));
  const isOnline = virtual.length > 0 || Boolean(link);
  return {
    ...(place ? placeFields(place) : address ? {address} : {}),
    ...(others.length && {
      placeNotes: [textOf(place?.description), ...others.map(({name}) => textOf(name))].filter(Boolean).join('\n'),
    }),
    joinUrl: pages.includes(link) ? '' : link,
    joinNotes: virtual.map((each) => textOf(each.description)).join('\n'),
    format: format || [place || address ? 'in-person' : '', isOnline ? 'online' : ''].filter(Boolean).join(', '),
  };
}
