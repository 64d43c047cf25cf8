/** Decides which zone an ambiguous name means, by the place of the record, or not at all. */
import {isTimeZone} from '../../model/zone.js';
import {sameClock} from './zone-offsets.js';
import {countriesOfRegion, isRegionOf, readingsIn, regionCode} from './zone-words.js';
import type {ZoneReading} from './zone-words.js';
import type {ZonePlace} from './zones.js';

const AREAS =
  'America Europe Asia Australia Africa Pacific Atlantic Indian America/Argentina America/Indiana America/Kentucky'.split(
    ' ',
  );

/** Returns the zone named after a city: "New York", "Zürich". */
export function zoneOfCity(city: string): string | undefined {
  const name = city
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .trim()
    .replace(/\s+/g, '_');
  if (!/^[a-z][a-z_-]{2,30}$/i.test(name)) return undefined;
  const written = name.replace(/(?:^|_)[a-z]/g, (letter) => letter.toUpperCase());
  return AREAS.map((area) => `${area}/${written}`).find(isTimeZone);
}

/** Returns one zone, if all of these show the same time. */
function agreed(readings: readonly ZoneReading[]): string | undefined {
  const [first] = readings;
  return first && readings.every(({zone}) => sameClock(zone, first.zone)) ? first.zone : undefined;
}

const anywhere = (readings: readonly ZoneReading[], mark = '*'): ZoneReading[] =>
  readings.filter(({places}) => places.includes(mark));

/**
 * Returns the readings in a country. Without a region, all of them count, unless the name has a usual meaning there.
 */
function inCountry(readings: readonly ZoneReading[], country: string, region: string): readonly ZoneReading[] {
  const own = readings.filter(({places}) => places.some((place) => place.slice(0, 2) === country));
  if (!own.length) return [...anywhere(readings), ...anywhere(readings, '?')];
  const inRegion = own.filter(({places}) => places.includes(`${country}-${region}`));
  if (inRegion.length) return inRegion;
  const wide = own.filter(({places}) => places.includes(country));
  const usual = anywhere(wide);
  return usual.length ? usual : isRegionOf(country, region) ? wide : own;
}

const countriesIn = (readings: readonly ZoneReading[]): string[] => [
  ...new Set(
    readings.flatMap(({places}) => places.map((place) => place.slice(0, 2))).filter((each) => /^[A-Z]/.test(each)),
  ),
];

/** Returns the country of a zone or, if it has none here, the countries of all zones with the same clock. */
function countriesOf(zone: string): string[] {
  const own = countriesIn(readingsIn((reading) => reading.zone === zone));
  return own.length ? own.slice(0, 1) : countriesIn(readingsIn((reading) => sameClock(reading.zone, zone)));
}

/** A record without a place uses the names of its list's country. */
function chooseByList(
  readings: readonly ZoneReading[],
  {listZone}: ZonePlace,
  isPlaceless: boolean,
): string | undefined {
  const countries = listZone ? countriesOf(listZone) : [];
  const own = readings.filter((reading) => countriesIn([reading]).some((country) => countries.includes(country)));
  if (listZone && own.some(({zone}) => sameClock(zone, listZone))) return listZone;
  if (own.length) return agreed(countries.flatMap((country) => inCountry(own, country, '')));
  return agreed([...anywhere(readings), ...(isPlaceless ? anywhere(readings, '?') : [])]);
}

/** Returns the zone that a name with these readings means at a place; undefined if the place doesn't decide it. */
export function chooseZone(readings: readonly ZoneReading[], place: ZonePlace): string | undefined {
  const {country = '', region = '', locality = ''} = place;
  const code = regionCode(region);
  const countries = /^[A-Z]{2}$/.test(country) ? [country] : countriesOfRegion(code);
  const found = agreed(countries.flatMap((each) => inCountry(readings, each, code)));
  if (found) return found;
  const town = locality ? zoneOfCity(locality) : undefined;
  if (town && readings.some(({zone}) => sameClock(zone, town))) return town;
  return countries.length ? undefined : chooseByList(readings, place, !(country || region || locality));
}
