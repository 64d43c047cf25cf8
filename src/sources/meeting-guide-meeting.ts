/** Where a Meeting Guide row meets, and how: the part of the format where feeds contradict themselves most. */
import type {Format, Meeting, Place} from '../model/group.js';
import {findCountry} from './address.js';
import {readJoin, withAccess} from './joins.js';
import type {Note} from './notes.js';
import {parseCoordinatePair, readPlace} from './places.js';
import {mentionsPassCode, splitAccess} from './secrets.js';
import {plainText} from './text.js';
import {firstOf, stringOf} from './values.js';
import type {JsonObject} from './values.js';

/** A meeting without its schedule. */
export interface MeetingPoint {
  formats: Format[];
  place?: Place;
  join?: Meeting['join'];
  /** Nobody can go there now, and there is nothing to join instead. */
  isPaused: boolean;
}

/** Texts that may hold pass codes, and where what is left of them goes. */
interface Access {
  /** About the place, without access codes. */
  placeNotes: string;
  joinNotes: string[];
}

function readAccess(row: JsonObject, moved: string, note: Note): Access {
  const place = splitAccess(plainText(row.location_notes, 'location_notes', note));
  const fields = ['conference_url_notes', 'conference_phone_notes'] as const;
  const joinNotes = fields.map((field) => plainText(row[field], field, note, 1000));
  const donation = stringOf(row.paypal);
  if (donation && mentionsPassCode(donation)) joinNotes.push(plainText(donation, 'paypal', note, 200));
  return {placeNotes: place.kept, joinNotes: [...joinNotes, place.moved, moved].filter(Boolean)};
}

function regionOf(row: JsonObject): string {
  const regions = Array.isArray(row.regions) ? stringOf(row.regions.at(-1)) : '';
  return firstOf(row, 'state', 'province') || regions || firstOf(row, 'sub_region', 'region');
}

function placeOf(row: JsonObject, isApproximate: boolean, notes: string, note: Note): Place | undefined {
  const pair =
    row.latitude === undefined && row.coordinates ? parseCoordinatePair(stringOf(row.coordinates)) : undefined;
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
      notes: notes || undefined,
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
export function readMeetingPoint(row: JsonObject, types: ReadonlySet<string>, moved: string, note: Note): MeetingPoint {
  const option = stringOf(row.attendance_option).toLowerCase();
  const {placeNotes, joinNotes} = readAccess(row, moved, note);
  const phone = plainText(row.conference_phone, 'conference_phone', note, 300);
  const link = readJoin(row.conference_url, phone, note);
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

  // The code of a door belongs to the notes on the place: the details show those as well, and only they.
  const isDoor = !isAfar;
  const join = isDoor ? undefined : withAccess(link, joinNotes);
  const notes = (isDoor ? [placeNotes, ...joinNotes] : [placeNotes]).filter(Boolean).join('\n');
  const place = placeOf(row, isApproximate || (isAfar && !inPerson), notes, note);
  if (inPerson && !hasPlace) note('no-place');
  return {formats, place, join: join ?? (isAfar ? 'ask' : undefined), isPaused: isClosed && !isAfar};
}

/** The notes of a row for everybody, and what in them is only for those who join. */
export function readNotes(row: JsonObject, note: Note): {summary: string; moved: string} {
  const notes = plainText(row.notes, 'notes', note);
  const groupNotes = plainText(row.group_notes, 'group_notes', note);
  const {kept, moved} = splitAccess(
    notes && groupNotes && notes !== groupNotes ? `${notes}\n${groupNotes}` : notes || groupNotes,
  );
  return {summary: kept, moved};
}
