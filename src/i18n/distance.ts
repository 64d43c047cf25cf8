/** Formats distances in the reader's language, in miles where roads are measured in miles. */

import {formatterOf} from './format.js';

/** Countries that measure roads in miles. */
const MILES = new Set(['US', 'GB', 'LR', 'MM']);
const KM_PER_MILE = 1.609344;

/** Whether this language or country uses miles. The country that the site names takes precedence. */
export function usesMiles(locale: string, country?: string): boolean {
  return MILES.has(country ?? new Intl.Locale(locale).region ?? '');
}

/** Returns "1.2 miles" or "2 km", with one decimal below ten. */
export function formatDistance(distanceKm: number, locale: string, miles: boolean): string {
  const value = miles ? distanceKm / KM_PER_MILE : distanceKm;
  return formatterOf(Intl.NumberFormat, locale, {
    style: 'unit',
    unit: miles ? 'mile' : 'kilometer',
    unitDisplay: miles ? 'long' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
