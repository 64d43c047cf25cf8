import type {SourceOptions} from '../source.js';
import {offsetsOf} from '../values/zone-offsets.js';
import {findZone} from '../values/zones.js';
import {zoneOfList} from './listed-zone.js';

/**
 * Returns an offset that software wrote into a file; empty if the list's own zone has this offset in winter or summer.
 * In that case people meant local time, because no one changes an offset twice a year.
 */
export function statedBySoftware(listed: string, options: SourceOptions): string {
  const stated = listed.replace(/^\d{1,2}(?::\d\d)?$/, '+$&');
  const zone = findZone(stated);
  const listZone = zoneOfList(options);
  const isOffset = zone && /^(?:UTC|Etc)/.test(zone);
  return isOffset && listZone && offsetsOf(listZone).includes(offsetsOf(zone)[0]) ? '' : stated;
}
