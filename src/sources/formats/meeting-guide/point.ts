/**
 * Where and how a Meeting Guide row's group meets: the part of the format in which feeds contradict themselves most.
 */
import type {Format, Meeting, Place} from '../../../model/group.js';
import {readJoin} from '../../records/joins.js';
import {parseCoordinates, readPlace} from '../../records/places.js';
import {findCountry} from '../../values/address.js';
import {parseCoordinatePair} from '../../values/coordinate-pair.js';
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {firstOf, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

/** A meeting without its schedule and notes. People can join it remotely if it has `join`. */
export interface MeetingPoint extends Pick<Meeting, 'formats' | 'place' | 'join'> {
  /** Whether people can't attend in person at the moment, and there is no online meeting instead. */
  isPaused: boolean;
}

function regionOf(row: JsonObject): string {
  const regions = Array.isArray(row.regions) ? stringOf(row.regions.at(-1)) : '';
  return firstOf(row, 'state', 'province') || regions || firstOf(row, 'sub_region', 'region');
}

/** Returns the coordinates of a row as listed: in two fields, or both in one. */
function listedPoint(row: JsonObject): {latitude: unknown; longitude: unknown; isBox: boolean} {
  const pair =
    row.latitude === undefined && row.coordinates ? parseCoordinatePair(stringOf(row.coordinates)) : undefined;
  return {
    latitude: pair?.latitude ?? row.latitude,
    longitude: pair?.longitude ?? row.longitude,
    isBox: pair?.isBox ?? false,
  };
}

/** Returns the point of a row as text, which is the same for all rows at that point; undefined if it has none. */
export function pointKey(row: JsonObject): string | undefined {
  const {latitude, longitude} = listedPoint(row);
  const point = parseCoordinates(latitude, longitude, () => undefined);
  return point && `${point.latitude},${point.longitude}`;
}

function placeOf(row: JsonObject, isApproximate: boolean, note: Note): Place | undefined {
  const {latitude, longitude, isBox} = listedPoint(row);
  const field = (...names: string[]): string => plainText(firstOf(row, ...names), names[0] ?? '', note, 300);
  const name = field('location', 'location_name');
  const place = readPlace(
    {
      name: /^(?:online|virtual|zoom)\b/i.test(name) ? undefined : name,
      address: field('formatted_address', 'full_address', 'address'),
      locality: field('city'),
      region: field('state', 'province'),
      postalCode: field('postal_code', 'zip'),
      country: field('country'),
      latitude,
      longitude,
      remarks: stringOf(row.location_notes),
      approximate: isApproximate || isBox,
    },
    note,
  );
  const region = place && !place.region ? regionOf(row) : '';
  const isNew = region && region !== place?.locality && findCountry(region) !== place?.country;
  return place && isNew ? {...place, region: plainText(region, 'region', note, 100)} : place;
}

/**
 * Returns where and how people meet. `attendance_option` counts if it's stated; a link or phone number adds its format,
 * and TC removes the place. `found` has the ways to join in the notes, and a name may say "hybrid". A row that doesn't
 * mention joining remotely meets at its place.
 */
export function readMeetingPoint(
  row: JsonObject,
  name: string,
  found: {link: string; phone: string},
  types: ReadonlySet<string>,
  note: Note,
): MeetingPoint {
  const stated = stringOf(row.attendance_option).toLowerCase();
  const option = !stated && /\bhybrid\b/i.test(name) ? 'hybrid' : stated;
  const phone = plainText(row.conference_phone, 'conference_phone', note, 300) || found.phone;
  const link = readJoin(row.conference_url || found.link, phone, note);
  const isAfar = link !== undefined || types.has('ONL') || option === 'online' || option === 'hybrid';

  const isClosed = types.has('TC') || option === 'inactive';
  const isApproximate = row.approximate === true || /^(yes|true|1)$/i.test(stringOf(row.approximate));
  const hasPlace =
    firstOf(row, 'formatted_address', 'full_address', 'address', 'city', 'location', 'coordinates') !== '';
  const isStated = option === 'in_person' || option === 'hybrid';
  const isElsewhere = option === 'online' || (isApproximate && isAfar);
  const inPerson = !isClosed && (isStated || (hasPlace && !isElsewhere && !(isApproximate && !option)));

  const formats: Format[] = [];
  if (inPerson || (isClosed && !isAfar && hasPlace)) formats.push('in-person');
  if (isAfar && (link?.url || !link?.phone || types.has('ONL'))) formats.push('online');
  if (link?.phone) formats.push('phone');

  const place = placeOf(row, isApproximate || (isAfar && !inPerson), note);
  if (inPerson && !hasPlace) note('no-place');
  return {formats, place, join: link ?? (isAfar ? 'ask' : undefined), isPaused: isClosed && !isAfar};
}
