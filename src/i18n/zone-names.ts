/** Lists IANA time zones by region and city, with the name of the time there. */
import {cityOf} from './city-of.js';

export interface NamedZone {
  /** The IANA name. */
  id: string;
  city: string;
  /** "Japan Time". */
  name: string;
}

/**
 * Returns zones by region, in alphabetical order. Zones that don't belong to a place (`UTC`, `Etc/GMT+5`) are omitted.
 *
 * @param now Epoch ms. The name of a time may depend on the season.
 */
export function zonesByRegion(
  zones: readonly string[],
  locale: string,
  now: number,
): [region: string, zones: NamedZone[]][] {
  const regions = new Map<string, NamedZone[]>();
  for (const id of zones) {
    const [region = ''] = id.split('/');
    if (region === id || region === 'Etc') continue;
    const zone = {id, city: cityOf(id), name: zoneName(id, locale, now)};
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  const {compare} = new Intl.Collator(locale);
  for (const named of regions.values()) named.sort((a, b) => compare(a.city, b.city));
  return [...regions].sort(([a], [b]) => compare(a, b));
}

/** Does the same as `formatZone` without its cache: the formatters of four hundred zones would take up megabytes. */
function zoneName(zone: string, locale: string, now: number): string {
  const format = new Intl.DateTimeFormat(locale, {hour: 'numeric', timeZone: zone, timeZoneName: 'longGeneric'});
  return format.formatToParts(now).find(({type}) => type === 'timeZoneName')?.value ?? zone;
}
