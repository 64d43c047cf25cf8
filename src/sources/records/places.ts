import type {Place} from '../../model/group.js';
import {findCountry, parseAddress} from '../values/address.js';
import type {Note} from '../values/notes.js';
import {excerpt, stringOf} from '../values/values.js';
import {openAddress} from './withheld.js';

/** What a row says about its place, as plain text. */
export interface PlaceFields {
  name?: string;
  /** A street, or a full address on one line. */
  address?: string;
  locality?: string;
  region?: string;
  postalCode?: string;
  country?: string;
  latitude?: unknown;
  longitude?: unknown;
  notes?: string;
  /** Other text about the place, which may say that the address is withheld. */
  remarks?: string;
  /** Set if the feed states, or the row implies, that the exact point isn't where people meet. */
  approximate: boolean;
}

/**
 * Without one of these, no address is withheld: fragments of English verbs, and of "address" in other languages
 * (`withheld.ts`).
 */
const KEPT_BACK =
  /held|vided|given|sent|shared|isclo|avail|request|or (the )?(addr|loc)|confid|not publ|adres|recci|ender|dirizz/i;

function toDegrees(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = stringOf(value).replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/**
 * Returns coordinates in degrees: strings are parsed, and a swapped pair is corrected. Half a pair, 0,0 and impossible
 * values are noted and left out.
 */
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

/** Regions whose ZIP codes start with a zero. No other country has regions with these names and four-digit codes. */
const ZERO_REGIONS = /^(?:MA|RI|NH|ME|VT|CT|NJ|PR)$/;

/** Spreadsheets turn the ZIP code 02134 into 2134. */
function withLeadingZero(code: string | undefined, region = '', country = ''): string | undefined {
  const isAmerican = country === 'US' || (!country && ZERO_REGIONS.test(region));
  return isAmerican && code && /^\d{3,4}$/.test(code) ? code.padStart(5, '0') : code;
}

/**
 * Returns the place of a row. Lines with a number (a house) are left out if the place is only approximate, and
 * everything except the town if it's withheld: data that isn't in the record can't be shown by mistake.
 */
export function readPlace(fields: PlaceFields, note: Note): Place | undefined {
  const listed = parseAddress(fields.address ?? '', fields);
  const texts = `${fields.name} ${fields.address} ${fields.notes} ${fields.remarks}`;
  const open = KEPT_BACK.test(texts) && openAddress(texts, listed);
  const withheld = Boolean(open);
  const address = open || listed;
  const point = withheld ? undefined : parseCoordinates(fields.latitude, fields.longitude, note);
  if (fields.locality && address.locality) {
    // The town has its own field, so the address is a street, and its last part isn't the town.
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
