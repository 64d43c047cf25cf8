/** The links of a group, and which of them can be shown in the list. */
import {wellFormed} from '../../../model/enter-text.js';
import type {Join, Meeting, Place} from '../../../model/group.js';

/** A URL that contains a passcode. Such a link is only shown in the opened details. */
const SECRET_IN_URL = /[?&#](pwd|pass|passcode|password|token|key)=/i;

/** Returns the link to a meeting, unless the URL contains a passcode. */
export function openJoinUrl(join: Meeting['join']): string | undefined {
  if (!join || join === 'ask' || join.secret || !join.url) return undefined;
  return SECRET_IN_URL.test(join.url) ? undefined : join.url;
}

/** Returns how to join a meeting, unless people have to ask the group. */
export function joinOf(meeting: Meeting | undefined): Join | undefined {
  const join = meeting?.join;
  return join === 'ask' ? undefined : join;
}

/** Returns a host such as "zoom.us", shown so that people know where a link leads. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Adds the host of a link to its text: "Sign up (example.org)". A `mailto:` URL has no host. */
export function withHost(text: string, url: string): string {
  const host = hostOf(url);
  return host ? `${text} (${host})` : text;
}

/** Returns the lines of the address in the usual order. */
export function addressLines({name, lines = [], locality, region, postalCode}: Place): string[] {
  const town = [locality, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [name, ...lines, town].filter((line): line is string => Boolean(line));
}

/**
 * Returns a URL for directions in the device's map app: Apple Maps, any app that handles `geo:` on Android, or
 * OpenStreetMap elsewhere. Undefined unless the place is exact: a wrong door is worse than none.
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

/** Returns a URL for directions to an in-person meeting. */
export function wayTo({formats, place}: Meeting, userAgent: string): string | undefined {
  return formats.includes('in-person') ? directionsUrl(place, userAgent) : undefined;
}
