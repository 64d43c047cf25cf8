/** The time zone that a list states, whatever it calls it, as an IANA name. Every format reads its zones here. */
import {isTimeZone} from '../../model/zone.js';
import {couldBeZone, zoneOfName} from './zone-names.js';
import {fixedZone, readOffset} from './zone-offsets.js';

/** What is known of where a record belongs. */
export interface ZonePlace {
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** A state or province: its code, or its name. */
  region?: string;
  /** Town. */
  locality?: string;
  /** IANA zone of the list: where most of its groups are, so it tells which country's names it uses. */
  listZone?: string;
}

/** The longest that Windows shows have 90. */
const LONGEST = 120;
const MOST_KEPT = 500;

/** What needs no names: an IANA name with its area, UTC, an offset. */
function plainZone(text: string): string | undefined {
  if (/^(?:utc|z)$/i.test(text)) return 'UTC';
  const offset = readOffset(text);
  if (offset !== undefined) return fixedZone(offset);
  const name = text.replace(/ /g, '_');
  // "US/Eastern" is an old name for a zone that has one of its own.
  return /^(?!us\/).*\//i.test(name) && isTimeZone(name) ? name : undefined;
}

const known = new Map<string, string | undefined>();

/**
 * The IANA name of a zone as lists write it: as such, as an offset, as Windows, by its city, by an abbreviation that the place decides.
 * Undefined when it is none, could be several, or is not known to this device.
 */
export function findZone(text: string, place: ZonePlace = {}): string | undefined {
  const listed = text
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ');
  if (!listed || listed.length > LONGEST) return undefined;
  // Lists repeat a few zones, and asking Intl takes longer than reading the rest of the row.
  const key = [listed, place.country, place.region, place.locality, place.listZone].join('\n');
  if (!known.has(key)) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, plainZone(listed) ?? zoneOfName(listed, place));
  }
  return known.get(key);
}

/** Could a list mean a zone by this, wherever it is? */
export const isZoneName = (text: string): boolean =>
  readOffset(text) !== undefined || plainZone(text) !== undefined || couldBeZone(text);
