/** The links of a result, and which of them may stand in the list. */
import {wellFormed} from '../../../model/enter-text.js';
import type {Join, Meeting, Place} from '../../../model/group.js';

/** A link that hands out a pass code with the address. Such a link stands only in the opened details. */
const SECRET_IN_URL = /[?&#](pwd|pass|passcode|password|token|key)=/i;

/** Where to join, when the address itself gives no code away. */
export function openJoinUrl(join: Meeting['join']): string | undefined {
  if (!join || join === 'ask' || join.secret || !join.url) return undefined;
  return SECRET_IN_URL.test(join.url) ? undefined : join.url;
}

/** The join data of a meeting, unless one has to ask. */
export function joinOf(meeting: Meeting | undefined): Join | undefined {
  const join = meeting?.join;
  return join === 'ask' ? undefined : join;
}

/** "zoom.us", shown so that people know where a link goes. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** "Sign up (example.org)"; of a `mailto:` address just the text. */
export function withHost(text: string, url: string): string {
  const host = hostOf(url);
  return host ? `${text} (${host})` : text;
}

/** The address as people write it, in lines. */
export function addressLines({name, lines = [], locality, region, postalCode}: Place): string[] {
  const town = [locality, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [name, ...lines, town].filter((line): line is string => Boolean(line));
}

/**
 * The way there in the map app of the device: Apple Maps, whatever opens `geo:` on Android, OpenStreetMap elsewhere. Undefined unless the
 * place is exact: a wrong door is worse than none.
 */
export function directionsUrl(place: Place | undefined, userAgent: string): string | undefined {
  if (place?.precision !== 'exact') return undefined;
  const {latitude, longitude} = place;
  const address = addressLines({...place, name: undefined}).join(', ');
  const point = latitude === undefined || longitude === undefined ? '' : `${latitude},${longitude}`;
  const target = encodeURIComponent(wellFormed(address || point));
  if (!target) return undefined;
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return `https://maps.apple.com/?daddr=${target}`;
  if (/Android/.test(userAgent)) return `geo:${point || '0,0'}?q=${target}`;
  return point
    ? `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}`
    : `https://www.openstreetmap.org/search?query=${target}`;
}

/** The way to a meeting that one can go to. */
export function wayTo({formats, place}: Meeting, userAgent: string): string | undefined {
  return formats.includes('in-person') ? directionsUrl(place, userAgent) : undefined;
}
