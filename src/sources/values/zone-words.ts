/** Looks up the common names of time zones in `zone-table.ts`. */
import {LINES, REGIONS, REGION_NAMES} from './zone-table.js';

/** A reading of a name: a zone, and where the name means it. */
export interface ZoneReading {
  zone: string;
  places: readonly string[];
}

let table: readonly (ZoneReading & {names: readonly string[]})[] | undefined;

function readTable() {
  return (table ??= LINES.split('\n').map((line) => {
    const [zone = '', places = '', names = ''] = line.split('|');
    return {zone, places: places.split(' '), names: names.split(' ')};
  }));
}

/** Returns all readings of any name that pass a test. */
export const readingsIn = (test: (reading: ZoneReading) => boolean): ZoneReading[] => readTable().filter(test);

/** Returns the name in lower case, without accents, with words joined by hyphens. */
export const zoneKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

const withoutTime = (key: string): string => key.replace(/(?:-standard|-daylight)?-time$/, '');

/** Returns every zone that a name can mean. */
export function readingsOf(name: string): readonly ZoneReading[] {
  const key = zoneKey(name);
  const named = (wanted: string) => readTable().filter(({names}) => names.includes(wanted));
  const exact = named(key);
  return exact.length ? exact : named(withoutTime(key));
}

/** Whether it's a common name of a zone. */
export const namesZone = (name: string): boolean => readingsOf(name).length > 0;

/** Returns the code of a region as in the table. */
export function regionCode(region: string): string {
  const key = zoneKey(region);
  return Object.hasOwn(REGION_NAMES, key) ? (REGION_NAMES[key] ?? '') : key.toUpperCase();
}

/** Whether it's a region of this country. For countries whose regions aren't listed, any region counts. */
export const isRegionOf = (country: string, code: string): boolean => {
  const regions = REGIONS.split('\n').find((line) => line.startsWith(`${country} `));
  return code !== '' && (!regions || regions.split(' ').includes(code));
};

/** Returns the countries that have a region with this code. */
export const countriesOfRegion = (code: string): string[] =>
  REGIONS.split('\n')
    .map((line) => line.split(' '))
    .filter(([, ...regions]) => regions.includes(code))
    .map(([country = '']) => country);
