/**
 * Where an event takes place: `LOCATION` may be an address, the name of a room, a link to a video call, or all of
 * these.
 */
import type {Fields} from '../../records/fields.js';
import {joinLink} from '../../values/join-link.js';
import type {Note} from '../../values/notes.js';
import {stringOf} from '../../values/values.js';
import {findFormats, isVirtualVenue} from '../../values/format-words.js';
import type {CalendarEvent} from './events.js';
import {allOf, paramOf, rawOf, textOf} from './properties.js';
import {splitParts, trimOf} from '../../values/trim.js';

const LINK = /https?:\/\/[^\s<>"'),\]]{4,1000}|\b(?:[\w-]+\.)?zoom\.us\/[^\s<>"'),\]]{2,500}/gi;
const MAP = /^https?:\/\/(?:(?:www\.|maps\.)?google\.[a-z.]+\/maps|maps\.|goo\.gl\/maps|(?:www\.)?openstreetmap\.)/i;
const ignore: Note = () => undefined;

/** Returns the link to join from a dedicated field, or otherwise from the location, with the rest of the location. */
function takeLink(event: CalendarEvent, location: string, described: string): {link: string; rest: string} {
  const links = location.match(LINK) ?? [];
  const rest = trimOf(
    links.reduce((text, link) => text.replace(link, ' '), location),
    ' \t\n,;:|(–-',
  ).replace(/^[)\s]+/, '');
  const isOnlyLinks = !/[\p{L}\d]{3}/u.test(rest);
  const listed = links.find((link) => !MAP.test(link) && (isOnlyLinks || joinLink(link, '', ignore)?.provider));
  const stated = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']
    .map((name) => rawOf(event.properties, name))
    .find((link) => /^https?:/i.test(link));
  return {link: stated ?? listed ?? described, rest: isOnlyLinks ? '' : rest};
}

/** Splits "Hall, 12 Main St, Town": a name, followed by a part with a number. */
function splitLocation(text: string): Fields {
  const parts = splitParts(text, /[,\n]/).filter(Boolean);
  const [first = '', second = ''] = parts;
  const hasAddress =
    /^\d|\b\d{5}\b/.test(second) ||
    /\d/.test(second.split(/\s/).at(-1) ?? '') ||
    (parts.length > 2 && parts.slice(2).some((part) => /\d/.test(part)));
  if (/^\d\S*\s|\s\d{1,9}\s?[a-z]?$/i.test(first) && parts.length > 1) return {address: parts.join(', ')};
  return hasAddress ? {venue: first, address: parts.slice(1).join(', ')} : {venue: parts.join(', ')};
}

/** Returns coordinates from `GEO`, or from Apple's own property. */
function pointOf({properties}: CalendarEvent): Fields {
  const [latitude, longitude] = rawOf(properties, 'geo').split(';');
  if (longitude !== undefined) return {latitude, longitude};
  const apple = rawOf(properties, 'x-apple-structured-location');
  const [, north, east] = /^geo:(-?[\d.]+),(-?[\d.]+)/i.exec(apple) ?? [];
  return {latitude: north, longitude: east};
}

/** Returns a number to dial in, if the calendar has it separately. */
function phoneOf({properties}: CalendarEvent): string {
  const [phone] = allOf(properties, 'conference').filter(({values}) => /^tel:/i.test(stringOf(values[0])));
  return phone ? stringOf(phone.values[0]).replace(/^tel:/i, '') : '';
}

/**
 * `described` is the link in the description. A title that says "virtual" does so because the location is the usual
 * one.
 */
export function placeFields(event: CalendarEvent, described: string, note: Note): Fields {
  const location = textOf(event.properties, 'location', note, 1000);
  const {link, rest} = takeLink(event, location, described);
  const named = findFormats(event.title).filter((format) => format !== 'in-person' || /hybrid/i.test(event.title));
  const hasPlace = rest !== '' && !isVirtualVenue(rest);
  const isPhone = named.includes('phone') && !/\b(?:by|via|tele)[\s-]?phone|conference call/i.test(event.title);
  const formats = named.length && !isPhone ? named : [hasPlace && 'in-person', link && 'online'].filter(Boolean);
  const [apple] = allOf(event.properties, 'x-apple-structured-location');
  return {
    ...splitLocation(rest || (apple ? paramOf(apple, 'x-address') : '')),
    ...(hasPlace && pointOf(event)),
    format: formats.join(', '),
    joinUrl: link,
    joinPhone: phoneOf(event),
  };
}
