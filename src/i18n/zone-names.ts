/** IANA time zones as people look for them: by the part of the world and the city, with what the time there is called. */
import {cityOf} from './city-of.js';

export interface NamedZone {
  /** IANA name. */
  id: string;
  city: string;
  /** "Japan Time". */
  name: string;
}

/**
 * Zones by region in the order of the alphabet; those that belong to no place (`UTC`, `Etc/GMT+5`) are left out.
 *
 * @param now Epoch ms: what a time is called may change with the season.
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

/** As `formatZone`, which keeps its formatters: of four hundred zones they would take megabytes. */
function zoneName(zone: string, locale: string, now: number): string {
  const format = new Intl.DateTimeFormat(locale, {hour: 'numeric', timeZone: zone, timeZoneName: 'longGeneric'});
  return format.formatToParts(now).find(({type}) => type === 'timeZoneName')?.value ?? zone;
}
