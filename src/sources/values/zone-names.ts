/**
 * What people and software call time zones, apart from the names of IANA: abbreviations, Windows names, cities.
 */
import {isTimeZone} from '../../model/zone.js';
import {WINDOWS_ZONES} from './windows-zones.js';
import {chooseZone, zoneOfCity} from './zone-choice.js';
import {fixedZone, offsetsOf, readOffset, sameClock} from './zone-offsets.js';
import {readingsOf, zoneKey} from './zone-words.js';
import type {ZoneReading} from './zone-words.js';
import type {ZonePlace} from './zones.js';

/** Countries beside a name: "Eastern Time (US & Canada)". */
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

/** What one part of a name says. */
interface Part {
  readings?: readonly ZoneReading[];
  /** Minutes ahead of UTC. */
  offset?: number;
  country?: string;
  isFixed?: boolean;
}

/** The zone of a Windows name. Outlook counts its copies: "Eastern Standard Time 1". */
function zoneOfWindows(text: string): string | undefined {
  if (!/\btime\b/i.test(text)) return undefined;
  const name = text
    .replace(/( time) \d$/i, '$1')
    .replace(/daylight time/i, 'Standard Time')
    .toLowerCase();
  const line = WINDOWS_ZONES.split('\n').find((each) => {
    const listed = each.slice(each.indexOf('=') + 1).toLowerCase();
    return listed === name || `${listed} standard time` === name;
  });
  const zone = line?.split('=')[0];
  return isTimeZone(zone) ? zone : undefined;
}

const certain = (zone: string): ZoneReading[] => [{zone, places: ['*']}];
/** What a name means that is one name. Of three letters only those count that people use: engines know others by them. */
function readName(text: string): readonly ZoneReading[] {
  const readings = readingsOf(text);
  const ofWindows = zoneOfWindows(text);
  // "Mountain Standard Time" of Windows is Denver's; people write it in Phoenix, too.
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

/** Windows and Rails show a zone as an offset and some of its cities, not all of which have given zones their names. */
function readCities(text: string): Part | undefined {
  const found = text.split(',').flatMap((city) => zoneOfCity(city.trim()) ?? []);
  const [first] = found;
  return first && found.every((zone) => sameClock(zone, first)) ? {readings: certain(first)} : undefined;
}

/** The parts of "(UTC-05:00) Eastern Time (US & Canada)", "EST/EDT"; undefined when any of it is not understood. */
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

/** The readings that all parts have in common. */
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

/** The zone of a name at a place; undefined when it is none, or could be several. No part of the name is left unread. */
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

/** Could a list mean a zone by this, wherever it is? */
export const couldBeZone = (text: string): boolean =>
  readParts(text)?.some(({readings, offset}) => readings ?? offset !== undefined) ?? false;

/** Zones of which each has a clock of its own. */
export const CLOCKS: readonly string[] = WINDOWS_ZONES.split('\n').map((line) => line.split('=', 1)[0] ?? '');
