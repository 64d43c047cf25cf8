/** The names that people have for zones: `zone-table.ts`, read. */
import {LINES, REGIONS, REGION_NAMES} from './zone-table.js';

/** One reading of a name: a zone, and where the name means it. */
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

/** All readings of any name that pass a test. */
export const readingsIn = (test: (reading: ZoneReading) => boolean): ZoneReading[] => readTable().filter(test);

/** Lower case, without accents; words are joined by hyphens. */
export const zoneKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

const withoutTime = (key: string): string => key.replace(/(?:-standard|-daylight)?-time$/, '');

/** Every zone that people mean by a name. */
export function readingsOf(name: string): readonly ZoneReading[] {
  const key = zoneKey(name);
  const named = (wanted: string) => readTable().filter(({names}) => names.includes(wanted));
  const exact = named(key);
  return exact.length ? exact : named(withoutTime(key));
}

/** Is it a name that people have for zones? */
export const namesZone = (name: string): boolean => readingsOf(name).length > 0;

/** The code of a region as the table has it. */
export function regionCode(region: string): string {
  const key = zoneKey(region);
  return Object.hasOwn(REGION_NAMES, key) ? (REGION_NAMES[key] ?? '') : key.toUpperCase();
}

/** Is it a region of this country? Of countries whose regions are not listed, any may be. */
export const isRegionOf = (country: string, code: string): boolean => {
  const regions = REGIONS.split('\n').find((line) => line.startsWith(`${country} `));
  return code !== '' && (!regions || regions.split(' ').includes(code));
};

/** The countries that have a region of this code. */
export const countriesOfRegion = (code: string): string[] =>
  REGIONS.split('\n')
    .map((line) => line.split(' '))
    .filter(([, ...regions]) => regions.includes(code))
    .map(([country = '']) => country);
