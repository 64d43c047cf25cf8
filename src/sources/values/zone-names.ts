/** Names of time zones in use, apart from those of IANA: abbreviations, Windows names, cities. */
import {isTimeZone} from '../../model/zone.js';
import {WINDOWS_ZONES} from './windows-zones.js';
import {chooseZone, zoneOfCity} from './zone-choice.js';
import {fixedZone, offsetsOf, readOffset, sameClock} from './zone-offsets.js';
import {readingsOf, zoneKey} from './zone-words.js';
import type {ZoneReading} from './zone-words.js';
import type {ZonePlace} from './zones.js';

/** Countries next to a name: "Eastern Time (US & Canada)". */
const COUNTRIES: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  'united-states': 'US',
  'us-canada': 'US',
  'us-and-canada': 'US',
  'us-can': 'US',
  canada: 'CA',
  mexico: 'MX',
  australia: 'AU',
};

const NO_SUMMER_TIME =
  /^(?:no|without|non|not observing|does not observe|doesn['’]t observe)[ -](?:dst|daylight[ -]saving.*|summer time)$/i;

/** The meaning of one part of a name. */
interface Part {
  readings?: readonly ZoneReading[];
  /** Minutes ahead of UTC. */
  offset?: number;
  country?: string;
  isFixed?: boolean;
}

/** Returns the zone of a Windows name. Outlook numbers its copies: "Eastern Standard Time 1". */
function zoneOfWindows(text: string): string | undefined {
  if (!/\btime\b/i.test(text)) return undefined;
  const name = text
    .replace(/( time) \d$/i, '$1')
    .replace(/daylight time/i, 'Standard Time')
    .toLowerCase();
  const line = WINDOWS_ZONES.split('\n').find((each) => {
    const listed = each
      .replace(/^.*[=/]/, '')
      .replaceAll('_', ' ')
      .toLowerCase();
    return listed === name || `${listed} standard time` === name;
  });
  const zone = line?.split('=')[0];
  return isTimeZone(zone) ? zone : undefined;
}

const certain = (zone: string): ZoneReading[] => [{zone, places: ['*']}];
/**
 * Returns the readings of a single name. Of three-letter names, only those in common use count, because engines know
 * others.
 */
function readName(text: string): readonly ZoneReading[] {
  const readings = readingsOf(text);
  const ofWindows = zoneOfWindows(text);
  // Windows uses "Mountain Standard Time" for Denver, but people in Phoenix write it, too.
  const isUsual = readings.some(({zone, places}) => zone === ofWindows && places.includes('*'));
  if (ofWindows && !isUsual) return certain(ofWindows);
  if (readings.length) return readings;
  const name = text.replace(/ /g, '_');
  if (name.length > 3 && /^[a-z][a-z\d/_+-]*$/i.test(name) && isTimeZone(name)) return certain(name);
  const city = zoneOfCity(text.replace(/ time$/i, ''));
  return city ? certain(city) : [];
}

function readPart(text: string): Part | undefined {
  const offset = readOffset(text);
  if (offset !== undefined) return {offset};
  if (NO_SUMMER_TIME.test(text)) return {isFixed: true};
  const key = zoneKey(text);
  if (Object.hasOwn(COUNTRIES, key)) return {country: COUNTRIES[key]};
  const readings = readName(text);
  return readings.length ? {readings} : undefined;
}

/** Windows and Rails show a zone as an offset and some of its cities, not all of which have a zone named after them. */
function readCities(text: string): Part | undefined {
  const found = text.split(',').flatMap((city) => zoneOfCity(city.trim()) ?? []);
  const [first] = found;
  return first && found.every((zone) => sameClock(zone, first)) ? {readings: certain(first)} : undefined;
}

/**
 * Returns the parts of "(UTC-05:00) Eastern Time (US & Canada)" or "EST/EDT"; undefined if one of them isn't
 * recognized.
 */
function readParts(text: string): Part[] | undefined {
  const whole = readPart(text);
  if (whole) return [whole];
  const brackets = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  const outside = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const pieces = [outside, ...brackets].filter(Boolean);
  const isShown = brackets.some((inside) => readOffset(inside) !== undefined || /^(?:utc|gmt)$/i.test(inside));
  const parts = pieces.flatMap((piece): (Part | undefined)[] => {
    if (isShown && /^(?:utc|gmt)$/i.test(piece)) return [{offset: 0}];
    const part = readPart(piece) ?? (isShown && piece.includes(',') ? readCities(piece) : undefined);
    return part ? [part] : piece.split(/[/|;,]| [-–—:] /).map((each) => readPart(each.trim()));
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** Returns the readings that all parts have in common. */
function commonReadings(parts: readonly Part[]): readonly ZoneReading[] {
  const [narrowest = [], ...others] = parts
    .flatMap(({readings}) => (readings ? [readings] : []))
    .sort((a, b) => a.length - b.length);
  return narrowest.filter(({zone}) =>
    [
      ...others.map((readings) => readings.some((other) => sameClock(other.zone, zone))),
      ...parts.map(({offset}) => offset === undefined || offsetsOf(zone).includes(offset)),
    ].every(Boolean),
  );
}

/**
 * Returns the zone of a name at a place; undefined if it isn't one, or could be several. All parts of the name have to
 * be recognized.
 */
export function zoneOfName(text: string, place: ZonePlace): string | undefined {
  const parts = readParts(text);
  if (!parts) return undefined;
  if (!parts.some(({readings}) => readings)) {
    const [offset, ...more] = parts.flatMap(({offset: each}) => each ?? []);
    return offset === undefined || more.length ? undefined : fixedZone(offset);
  }
  const country = place.country || parts.find((part) => part.country)?.country;
  const readings = commonReadings(parts);
  const zone = chooseZone(readings, {...place, country});
  if (!parts.some(({isFixed}) => isFixed)) return zone;
  const zones = zone ? [zone] : readings.map((reading) => reading.zone);
  const [standard, ...others] = new Set(zones.map((each) => Math.min(...offsetsOf(each))));
  return standard === undefined || others.length ? undefined : fixedZone(standard);
}

/** Whether a list could mean a zone by this text, wherever it is. */
export const couldBeZone = (text: string): boolean =>
  readParts(text)?.some(({readings, offset}) => readings ?? offset !== undefined) ?? false;
