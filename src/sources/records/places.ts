import type {Place} from '../../model/group.js';
import {findCountry, parseAddress} from '../values/address.js';
import type {Note} from '../values/notes.js';
import {excerpt, stringOf} from '../values/values.js';
import {openAddress} from './withheld.js';

/** What a row says of where it is: texts are plain already. */
export interface PlaceFields {
  name?: string;
  /** A street, or a whole address in one line. */
  address?: string;
  locality?: string;
  region?: string;
  postalCode?: string;
  country?: string;
  latitude?: unknown;
  longitude?: unknown;
  notes?: string;
  /** Further words about the place, which may say that it is kept back. */
  remarks?: string;
  /** The feed says, or it follows from the row, that the exact spot is not where people meet. */
  approximate: boolean;
}

/** Without one of these nothing is kept back: pieces of verbs in English, of "address" in other languages (`withheld.ts`). */
const KEPT_BACK =
  /held|vided|given|sent|shared|isclo|avail|request|or (the )?(addr|loc)|confid|not publ|adres|recci|ender|dirizz/i;

function toDegrees(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = stringOf(value).replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Degrees, or nothing: strings are read, a swapped pair is put right; half a pair, 0,0 and the impossible are noted and left out. */
export function parseCoordinates(
  latitude: unknown,
  longitude: unknown,
  note: Note,
): {latitude: number; longitude: number} | undefined {
  if (!stringOf(latitude) && !stringOf(longitude)) return undefined;
  const first = toDegrees(latitude);
  const second = toDegrees(longitude);
  const found = `${excerpt(latitude ?? '')}, ${excerpt(longitude ?? '')}`;
  if (first !== undefined && second !== undefined && (first !== 0 || second !== 0)) {
    if (Math.abs(first) <= 90 && Math.abs(second) <= 180) return {latitude: first, longitude: second};
    if (Math.abs(second) <= 90 && Math.abs(first) <= 180) {
      note('swapped-coordinates', {found});
      return {latitude: second, longitude: first};
    }
  }
  note('bad-coordinates', {found});
  return undefined;
}

/** Where ZIP codes begin with a zero; no other country has regions of these names and codes of four digits. */
const ZERO_REGIONS = /^(?:MA|RI|NH|ME|VT|CT|NJ|PR)$/;

/** A spreadsheet makes 2134 of the ZIP code 02134. */
function withLeadingZero(code: string | undefined, region = '', country = ''): string | undefined {
  const isAmerican = country === 'US' || (!country && ZERO_REGIONS.test(region));
  return isAmerican && code && /^\d{3,4}$/.test(code) ? code.padStart(5, '0') : code;
}

/**
 * The place of a row. A line with a number in it (a house) is left out where the place is only approximate, and everything but the
 * town where it is withheld: what is not in the record cannot be shown by mistake.
 */
export function readPlace(fields: PlaceFields, note: Note): Place | undefined {
  const listed = parseAddress(fields.address ?? '', fields);
  const texts = `${fields.name} ${fields.address} ${fields.notes} ${fields.remarks}`;
  const open = KEPT_BACK.test(texts) && openAddress(texts, listed);
  const withheld = Boolean(open);
  const address = open || listed;
  const point = withheld ? undefined : parseCoordinates(fields.latitude, fields.longitude, note);
  if (fields.locality && address.locality) {
    // The town has a field of its own, so the address is a street, and its last part no town.
    if (address.locality.toLowerCase() !== fields.locality.toLowerCase()) address.lines.push(address.locality);
  }
  const lines = withheld ? [] : address.lines.filter((line) => !fields.approximate || !/\d/.test(line));
  const country = fields.country ? findCountry(fields.country) : address.country;
  const {notes} = fields;
  const name = open ? '' : fields.name;
  const locality = fields.locality || address.locality;
  const region = fields.region || address.region;
  const postalCode = withLeadingZero(fields.postalCode || address.postalCode, region, country);
  const exact = lines.length > 0 || point || name;
  const precision = withheld ? 'withheld' : fields.approximate || !exact ? 'approximate' : 'exact';
  const place: Place = {precision};
  if (name) place.name = name;
  if (lines.length) place.lines = lines;
  if (locality) place.locality = locality;
  if (region) place.region = region;
  if (postalCode && !open) place.postalCode = postalCode;
  if (country) place.country = country;
  if (point) Object.assign(place, point);
  if (notes) place.notes = notes;
  return withheld || Object.keys(place).length > 1 ? place : undefined;
}
