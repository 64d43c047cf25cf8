/**
 * Parses The Events Calendar for WordPress (`/wp-json/tribe/events/v1/events`): one record per date; those with the
 * same name and place are a group.
 */
import {numbered} from '../../../model/numbered.js';
import {openAccount} from '../../records/account.js';
import {groupBySeries, listDates} from '../../records/date-list.js';
import type {EventDate} from '../../records/date-list.js';
import type {Fields} from '../../records/fields.js';
import {takeJoinLink} from '../../records/join-text.js';
import {readListing} from '../../records/listing.js';
import type {GroupDraft} from '../../records/merge.js';
import {readZone} from '../../records/listed-zone.js';
import {statedBySoftware} from '../../records/software-zone.js';
import {splitAccess} from '../../records/secrets.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {readMark} from '../../values/event-mark.js';
import {foldKey} from '../../values/fold-key.js';
import {minutesFrom, readMoment} from '../../values/moments.js';
import type {Note} from '../../values/notes.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {excerpt, firstOf, isObject, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

const ignore: Note = () => undefined;
const titleOf = (event: JsonObject): string => plainText(firstOf(event, 'title', 'name'), 'title', ignore, NAME_LIMIT);
const nameOf = (event: JsonObject): string => readMark(titleOf(event)).name;

/** Returns a venue or an organizer from an object, a list of them, or `[]` for none. */
const firstObject = (value: unknown): JsonObject => [value].flat().find(isObject) ?? {};

/** A site that never set its zone has "UTC+0". */
function zoneOf(event: JsonObject, options: SourceOptions): string {
  const zone = stringOf(event.timezone);
  return /^(?:UTC|GMT)(?:[+-]?0)?$/i.test(zone) ? '' : statedBySoftware(zone, options);
}

function keyOf(event: JsonObject): string | undefined {
  const venue = firstObject(event.venue);
  const name = foldKey(nameOf(event));
  const place = [firstOf(venue, 'id', 'venue'), stringOf(venue.address), stringOf(event.virtual_url)];
  return name && [name, ...place].join('\n');
}

function dateOf(event: JsonObject, primary: JsonObject, zone: string | undefined, note: Note): EventDate | undefined {
  const listed = firstOf(event, 'start_date');
  const moment = readMoment(listed, zone);
  if (!moment) {
    note('bad-date', {field: 'start_date', found: excerpt(listed)});
    return undefined;
  }
  const isWholeDay = event.all_day === true;
  const start = isWholeDay ? {day: moment.day} : moment;
  const minutes = isWholeDay ? undefined : minutesFrom(start, readMoment(event.end_date, zone));
  const {mark, isOff} = readMark(titleOf(event));
  const firstLine = (each: JsonObject): string =>
    splitAccess(plainText(each.excerpt, 'excerpt', ignore, 400)).kept.split('\n')[0] ?? '';
  const own = firstLine(event) === firstLine(primary) ? '' : firstLine(event);
  const summary = [isOff ? '' : mark, own].filter(Boolean).join(': ').slice(0, 200);
  return {
    start,
    ...(minutes && minutes > 0 && minutes <= 1440 && {minutes}),
    ...(isOff && {cancelled: true}),
    ...(summary && {summary}),
  };
}

function placeFields(event: JsonObject, link: string): Fields {
  const venue = firstObject(event.venue);
  const isVirtual = event.is_virtual === true || link !== '';
  const hasVenue = firstOf(venue, 'venue', 'address', 'city') !== '';
  return {
    format: [hasVenue && 'in-person', isVirtual && 'online'].filter(Boolean).join(', '),
    venue: stringOf(venue.venue),
    address: stringOf(venue.address),
    locality: stringOf(venue.city),
    region: firstOf(venue, 'stateprovince', 'state', 'province'),
    postalCode: stringOf(venue.zip),
    country: stringOf(venue.country),
    latitude: stringOf(venue.geo_lat),
    longitude: stringOf(venue.geo_lng),
    joinUrl: link,
  };
}

const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).filter(isObject).map(({name}) => stringOf(name));

function readSeries(events: readonly JsonObject[], options: SourceOptions, note: Note): GroupDraft {
  const [event = {}] = events;
  const place = placeFields(event, '');
  const zone = readZone(zoneOf(event, options), options, note, place);
  const dates = events.flatMap((each) => dateOf(each, event, zone.zone, note) ?? []);
  const organiser = firstObject(event.organizer);
  const {text, link} = takeJoinLink(plainText(event.description, 'description', note, 4000));
  return readListing(
    {
      fields: {
        name: nameOf(event),
        notes: text || stringOf(event.excerpt),
        url: firstOf(event, 'url', 'website'),
        cost: plainText(event.cost, 'cost', note, 200),
        organisation: firstOf(organiser, 'organizer', 'name'),
        organisationUrl: firstOf(organiser, 'website', 'url'),
        phone: stringOf(organiser.phone),
        email: stringOf(organiser.email),
        updated: firstOf(event, 'modified_utc'),
      },
      meetings: [
        {
          fields: placeFields(event, stringOf(event.virtual_url) || link),
          schedule: dates.length ? listDates(dates, zone) : {...zone, kind: 'unknown'},
        },
      ],
      topics: [...namesOf(event.categories), ...namesOf(event.tags)],
    },
    options,
    note,
  );
}

const isHidden = (event: JsonObject): boolean =>
  event.hide_from_listings === true || /^(?:draft|private|pending|trash)$/.test(stringOf(event.status));

/** Parses the events of a page, or of several combined pages. */
export function readEventsCalendar(value: unknown, options: SourceOptions = {}): Loaded {
  const account = openAccount('tribe', options);
  const listed = (
    Array.isArray(value) ? value : isObject(value) && Array.isArray(value.events) ? value.events : []
  ) as unknown[];
  const shown = listed.filter(isObject).filter((event) => !isHidden(event));
  const series = groupBySeries(shown, keyOf);
  for (const [index, event] of numbered(listed)) {
    const dates = isObject(event) ? series.get(event) : undefined;
    if (!isObject(event)) account.reject({code: 'not-a-record', values: {found: excerpt(event)}});
    else if (isHidden(event)) account.reject({code: 'private', values: {}});
    else if (!nameOf(event)) account.reject({code: 'no-name', values: {row: index + 1}});
    else if (!dates) account.merge();
    else account.keep(readSeries(dates, options, account.note), firstOf(event, 'id', 'global_id', 'slug'));
  }
  return account.finish(approximateSharedPoints);
}
