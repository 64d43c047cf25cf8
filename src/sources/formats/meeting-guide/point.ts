/** Where a Meeting Guide row meets, and how: the part of the format where feeds contradict themselves most. */
import type {Format, Meeting, Place} from '../../../model/group.js';
import {readJoin} from '../../records/joins.js';
import type {PhoneReader} from '../../records/joins.js';
import {readPlace} from '../../records/places.js';
import {tolerance} from '../../records/tolerance.js';
import {findCountry} from '../../values/address.js';
import type {Note} from '../../values/notes.js';
import {plainText} from '../../values/text.js';
import {firstOf, stringOf} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';

/** A meeting without its schedule and its notes. It is joined from afar when it has a `join`. */
export interface MeetingPoint extends Pick<Meeting, 'formats' | 'place' | 'join'> {
  /** Nobody can go there now, and there is nothing to join instead. */
  isPaused: boolean;
}

function regionOf(row: JsonObject): string {
  const regions = Array.isArray(row.regions) ? stringOf(row.regions.at(-1)) : '';
  return firstOf(row, 'state', 'province') || regions || firstOf(row, 'sub_region', 'region');
}

function placeOf(row: JsonObject, isApproximate: boolean, note: Note): Place | undefined {
  const pair =
    row.latitude === undefined && row.coordinates
      ? tolerance().parseCoordinatePair(stringOf(row.coordinates))
      : undefined;
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
      latitude: pair?.latitude ?? row.latitude,
      longitude: pair?.longitude ?? row.longitude,
      remarks: stringOf(row.location_notes),
      approximate: isApproximate || (pair?.isBox ?? false),
    },
    note,
  );
  const region = place && !place.region ? regionOf(row) : '';
  const isNew = region && region !== place?.locality && findCountry(region) !== place?.country;
  return place && isNew ? {...place, region: plainText(region, 'region', note, 100)} : place;
}

/**
 * `attendance_option` where the plugin states it; a link or a number to dial adds the format it is for, and TC takes the place away.
 * A row that says nothing of being elsewhere is where its place is.
 */
export function readMeetingPoint(
  row: JsonObject,
  types: ReadonlySet<string>,
  note: Note,
  readPhone: PhoneReader,
): MeetingPoint {
  const option = stringOf(row.attendance_option).toLowerCase();
  const phone = plainText(row.conference_phone, 'conference_phone', note, 300);
  const link = readJoin(row.conference_url, phone, note, readPhone);
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
