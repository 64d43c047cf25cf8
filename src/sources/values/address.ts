/** The parts of an address that is on one line, as in most lists. */
import {foldKey} from './fold-key.js';
import {lookUp} from './values.js';
import {splitParts} from './trim.js';

export interface Address {
  lines: string[];
  locality?: string;
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 code if we know the name, otherwise as listed. */
  country?: string;
}

/** Returns the name in lower case with only letters. */
function countryKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** Countries whose names may be at the end of an address. */
const CODES = 'US CA GB IE AU NZ DE AT CH FR ES PT BR MX NL BE SE PL IT IN JP ZA'.split(' ');
/** Other common names of countries. */
const OTHER_NAMES = 'US:usa us GB:uk gb greatbritain england scotland wales northernireland IE:eire republicofireland';
/**
 * Languages whose country names haven't been loaded yet: each takes milliseconds on a phone, and the first ones have
 * nearly all.
 */
const unread = 'en de fr es pt nl sv pl it'.split(' ');

let countries: Record<string, string> | undefined;

function otherNames(): Record<string, string> {
  const codes: Record<string, string> = {};
  let code = '';
  for (const name of OTHER_NAMES.split(/[ :]/)) {
    if (/^[A-Z]/.test(name)) code = name;
    else codes[name] = code;
  }
  return codes;
}

/** Returns the code of a country by its name in one of the languages of lists. */
function codeOf(text: string): string | undefined {
  // No country's name contains a digit: "851 U.S. 95" is a house on a road.
  if (/\d/.test(text)) return undefined;
  countries ??= otherNames();
  const key = countryKey(text);
  // Three capital letters are a province.
  const isName = !/^[A-Z]{0,3}$/.test(text);
  while (!Object.hasOwn(countries, key) && isName && unread[0]) {
    const names = new Intl.DisplayNames(unread.shift(), {type: 'region'});
    for (const code of CODES) countries[countryKey(names.of(code) ?? code)] = code;
  }
  return lookUp(countries, key);
}

const POSTAL_CODE =
  /(?:^|\s)(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{1,2}\d{1,2}[A-Z]?|\d{4} ?[A-Z]{2}|\d{4})$|^(\d{4,5})(?=\s)/;
/**
 * Followed by letters that aren't part of the town: "5212 AJ 's-Hertogenbosch". In other countries, they may belong to
 * the road: "1425 NE Lincoln".
 */
const DUTCH_CODE = /^()(\d{4} ?[A-Z]{2})(?=\s)/;
const REGION_CODE = /^[A-Z]{2,3}$/;

/** Countries in which the province follows the town. */
const WITH_REGION = ['US', 'CA', 'AU'];
const STREET =
  /\b(?:st|street|rd|road|ave|avenue|lane|ln|drive|dr|way|blvd|square|terrace|close|court)\.?$|stra(?:ß|ss)e\b|\b(?:rue|calle|via)\b/i;

/** Names that both roads and towns have: "North Hill", "Chapel Hill". */
const STREET_OR_TOWN = /\b(?:hill|row|place|gardens|parade|walk)$/i;
/** "Higher Market St. Rear End Of The Town Clock" is longer, and isn't a town if nothing comes before it. */
const MOST_WORDS_ALONE = 5;

/**
 * Whether the last part of an address is the town. If it's the only part, together with a postal code, it's more likely
 * to be the road.
 */
function isTown(text: string, isAlone: boolean, {postalCode}: KnownPlace): boolean {
  const name = (text.split('(')[0] ?? '').trim();
  if (STREET.test(name)) return false;
  if (!isAlone) return true;
  return !/\d/.test(text) && name.split(' ').length <= MOST_WORDS_ALONE && !(postalCode && STREET_OR_TOWN.test(name));
}

/** Returns the code of a country by its name. A two-letter code is returned as it is, and anything else as listed. */
export function findCountry(text: string): string {
  return codeOf(text) ?? (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : text);
}

/** What has its own numbers: rooms, floors, roads and boxes. */
const NUMBERED =
  /(?:^|\s)(?:rooms?|rm|suite|ste|unit|apt|apartment|building|bldg|block|floor|level|hall|studio|lot|p\.?o\.? ?box|box|routes?|rte|highway|hwy|road|rd|u\.?s\.?|no|nr|zimmer|raum)\.?$/i;

/** What the list says about a place in separate fields. */
export interface KnownPlace {
  locality?: string;
  postalCode?: string;
}

/**
 * Whether a number at the end of an address, or before its last words, is a postal code. Houses, rooms and roads have
 * numbers, too.
 */
function isPostalCode(code: string, rest: string, isBeforeTown: boolean, {locality, postalCode}: KnownPlace): boolean {
  if (postalCode) return foldKey(postalCode).startsWith(foldKey(code));
  if (!isBeforeTown) return !NUMBERED.test(rest);
  return locality ? foldKey(locality) === foldKey(rest) : !STREET.test(rest);
}

/**
 * Parses an address such as "12 Main St, Springfield, OH 44444, USA" from its end. Parts that aren't recognized stay in
 * `lines`. `known` prevents house numbers from being read as postal codes.
 */
export function parseAddress(text: string, known: KnownPlace = {}): Address {
  const parts = splitParts(text, /[,\n]/).filter(Boolean);
  const address: Address = {lines: parts};
  const country = codeOf(parts.at(-1) ?? '');
  if (country && parts.pop()) address.country = country;

  const last = parts.at(-1) ?? '';
  const dutch = country === 'NL' ? DUTCH_CODE.exec(last) : null;
  const found = dutch ?? (parts.length > 1 || country ? POSTAL_CODE.exec(last) : null);
  const code = (found?.[1] || found?.[2] || '').trim();
  const around = found ? last.replace(found[0], ' ').trim() : last;
  const postal = found && isPostalCode(code, around, found[2] !== undefined, known);
  const rest = postal ? around : last;
  if (postal) address.postalCode = code;
  if (postal || REGION_CODE.test(last)) {
    parts.pop();
    if (REGION_CODE.test(rest)) address.region = rest;
    else if (rest) parts.push(rest);
  }
  // The rest ends with the town, or with the province if that is spelled out: "…, Edmonton, Alberta".
  const hasRegion = !address.region && !(postal && rest) && WITH_REGION.includes(country ?? '');
  if (hasRegion && parts.length > 2) address.region = parts.pop();
  const town = parts.at(-1) ?? '0';
  if (isTown(town, parts.length <= 1, known)) address.locality = parts.pop();
  return address;
}
