/** The time zone that a list states, whatever it calls it, as an IANA name. Every format reads its zones here. */
import {isTimeZone} from '../../model/zone.js';
import {chooseZone, offsetsOf, sameClock, zoneOfCity} from './zone-choice.js';
import type {ZonePlace} from './zone-choice.js';
import {readingsOf, zoneKey} from './zone-words.js';
import type {ZoneReading} from './zone-words.js';

/** The longest that Windows shows have 90. */
const LONGEST = 120;
const MOST_KEPT = 500;

/** Zones with these offsets, without summer time: engines name only whole hours themselves. */
const PART_HOURS: Readonly<Record<string, string>> = {
  '-9:30': 'Pacific/Marquesas',
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+8:45': 'Australia/Eucla',
  '+9:30': 'Australia/Darwin',
};

/** Countries beside a name: "Eastern Time (US & Canada)". */
const COUNTRIES: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  'united-states': 'US',
  'us-canada': 'US',
  'us-and-canada': 'US',
  canada: 'CA',
  mexico: 'MX',
  australia: 'AU',
};

const NO_SUMMER_TIME =
  /^(?:no|without|non|not observing|does not observe|doesn['’]t observe)[ -](?:dst|daylight[ -]saving.*|summer time)$/i;
const OFFSET = /^(?:(?:utc|gmt)\s*)?([+-])\s*(\d{1,2})(?::?([0-5]\d))?(?::00)?$/i;

/** What one part of a name says. */
interface Part {
  readings?: readonly ZoneReading[];
  /** Minutes ahead of UTC. */
  offset?: number;
  country?: string;
  isFixed?: boolean;
}

/** Minutes ahead of UTC of "UTC-5", "-05:00", "GMT+1"; undefined for what is no offset, or one that no clock has. */
function readOffset(text: string): number | undefined {
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(text.trim()) ?? [];
  const total = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return sign && total >= -720 && total <= 840 ? total : undefined;
}

/** A zone that is this far from UTC all year, named as all browsers know it; undefined where none is. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  const sign = minutes < 0 ? '-' : '+';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const zone =
    minutes % 60
      ? PART_HOURS[`${sign}${hours}:${Math.abs(minutes) % 60}`]
      : `Etc/GMT${minutes < 0 ? '+' : '-'}${hours}`;
  return isTimeZone(zone) ? zone : undefined;
}

/** The zone of a Windows name in the table of them. Outlook counts its copies: "Eastern Standard Time 1". */
function zoneOfWindows(text: string, table: string): string | undefined {
  if (!/\btime\b/i.test(text)) return undefined;
  const name = text
    .replace(/( time) \d$/i, '$1')
    .replace(/daylight time/i, 'Standard Time')
    .toLowerCase();
  const line = table.split('\n').find((each) => {
    const listed = each.slice(each.indexOf('=') + 1).toLowerCase();
    return listed === name || `${listed} standard time` === name;
  });
  const zone = line?.split('=')[0];
  return isTimeZone(zone) ? zone : undefined;
}

const certain = (zone: string): ZoneReading[] => [{zone, places: ['*']}];
/** What a name means that is one name. Of three letters only those count that people use: engines know others by them. */
function readName(text: string, {windows = ''}: ZonePlace): readonly ZoneReading[] {
  const readings = readingsOf(text);
  const ofWindows = zoneOfWindows(text, windows);
  // "Mountain Standard Time" of Windows is Denver's; people write it in Phoenix, too.
  const isUsual = readings.some(({zone, places}) => zone === ofWindows && places.includes('*'));
  if (ofWindows && !isUsual) return certain(ofWindows);
  if (readings.length) return readings;
  const name = text.replace(/ /g, '_');
  if (name.length > 3 && /^[a-z][a-z\d/_+-]*$/i.test(name) && isTimeZone(name)) return certain(name);
  const city = zoneOfCity(text.replace(/ time$/i, ''));
  return city ? certain(city) : [];
}

function readPart(text: string, place: ZonePlace): Part | undefined {
  const offset = readOffset(text);
  if (offset !== undefined) return {offset};
  if (NO_SUMMER_TIME.test(text)) return {isFixed: true};
  const key = zoneKey(text);
  if (Object.hasOwn(COUNTRIES, key)) return {country: COUNTRIES[key]};
  const readings = readName(text, place);
  return readings.length ? {readings} : undefined;
}

/** Windows and Rails show a zone as an offset and some of its cities, not all of which have given zones their names. */
function readCities(text: string): Part | undefined {
  const found = text.split(',').flatMap((city) => zoneOfCity(city.trim()) ?? []);
  const [first] = found;
  return first && found.every((zone) => sameClock(zone, first)) ? {readings: certain(first)} : undefined;
}

/** The parts of "(UTC-05:00) Eastern Time (US & Canada)", "EST/EDT"; undefined when any of it is not understood. */
function readParts(text: string, place: ZonePlace): Part[] | undefined {
  const whole = readPart(text, place);
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
    const part = readPart(piece, place) ?? (isShown && piece.includes(',') ? readCities(piece) : undefined);
    return part ? [part] : piece.split(/[/|;,]| [-–—:] /).map((each) => readPart(each.trim(), place));
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

function resolve(text: string, place: ZonePlace): string | undefined {
  const parts = readParts(text, place);
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
export const isZoneName = (text: string): boolean =>
  readParts(text, {})?.some(({readings, offset}) => readings ?? offset !== undefined) ?? false;

const known = new Map<string, string | undefined>();

/**
 * The IANA name of a zone as lists write it: as such, as an offset, as Windows, by its city, by an abbreviation that the place decides.
 * Undefined when it is none, could be several, or is not known to this device. No part of it is left unread.
 */
export function findZone(text: string, place: ZonePlace = {}): string | undefined {
  const listed = text
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ');
  if (!listed || listed.length > LONGEST) return undefined;
  // Lists repeat a few zones, and asking Intl takes longer than reading the rest of the row.
  const key = [listed, place.country, place.region, place.locality, place.listZone, place.windows?.length].join('\n');
  if (!known.has(key)) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, resolve(listed, place));
  }
  return known.get(key);
}
