/** Converts the time zone in a list, whatever its notation, to an IANA name. All formats use this. */
import {isTimeZone} from '../../model/zone.js';
import {couldBeZone, zoneOfName} from './zone-names.js';
import {fixedZone, readOffset} from './zone-offsets.js';

/** What is known about the place of a record. */
export interface ZonePlace {
  /** ISO 3166-1 alpha-2 code. */
  country?: string;
  /** A state or province: its code, or its name. */
  region?: string;
  /** Town. */
  locality?: string;
  /** IANA time zone of the list: where most of its groups are, which shows which country's names it uses. */
  listZone?: string;
}

/** The longest Windows names have 90 characters. */
const LONGEST = 120;
const MOST_KEPT = 500;

/** Returns zones that need no lookup: an IANA name with its area, UTC, or an offset. */
function plainZone(text: string): string | undefined {
  if (/^(?:utc|z)$/i.test(text)) return 'UTC';
  const offset = readOffset(text);
  if (offset !== undefined) return fixedZone(offset);
  const name = text.replace(/ /g, '_');
  // "US/Eastern" is an old alias.
  return /^(?!us\/).*\//i.test(name) && isTimeZone(name) ? name : undefined;
}

const known = new Map<string, string | undefined>();

/**
 * Returns the IANA name of a zone in any notation of lists: the name itself, an offset, a Windows name, a city, or an
 * abbreviation that the place decides. Undefined if it isn't a zone, could be several, or isn't known to this device.
 */
export function findZone(text: string, place: ZonePlace = {}): string | undefined {
  const listed = text
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ');
  if (!listed || listed.length > LONGEST) return undefined;
  // Lists repeat a few zones, and asking Intl takes longer than parsing the rest of the row.
  const key = [listed, place.country, place.region, place.locality, place.listZone].join('\n');
  if (!known.has(key)) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, plainZone(listed) ?? zoneOfName(listed, place));
  }
  return known.get(key);
}

/** Whether a list could mean a zone by this text, wherever it is. */
export const isZoneName = (text: string): boolean =>
  readOffset(text) !== undefined || plainZone(text) !== undefined || couldBeZone(text);
