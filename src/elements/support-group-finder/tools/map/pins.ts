/** Decides which groups have a pin on the map, and why the others don't. */
import type {Group, Meeting, Place} from '../../../../model/group.js';

/** One place of a group, with its meetings there. It's kept small, because there may be many. */
export interface Pin extends Pick<Group, 'id' | 'name' | 'status' | 'meetings'> {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  town?: string;
}

/**
 * Why a group has no pin: people join it remotely, it doesn't publish its address, or its exact location isn't known.
 */
export type Unmapped = 'remote' | 'private' | 'unknown';

interface Door extends Place {
  latitude: number;
  longitude: number;
}

const isWithin = (degrees: number | undefined, limit: number): degrees is number =>
  Math.abs(degrees ?? Infinity) <= limit;

const isDoor = (place: Place | undefined): place is Door =>
  place?.precision === 'exact' && isWithin(place.latitude, 90) && isWithin(place.longitude, 180);

const isVisited = ({formats}: Meeting): boolean => formats.includes('in-person');

/**
 * Returns a pin for each place whose exact location can be shown. A wrong door is worse than none, and we must not
 * reveal a withheld address.
 */
export function pinsOf({id, name, status, meetings}: Group): Pin[] {
  const pins = new Map<string, Pin>();
  for (const meeting of meetings) {
    const {place} = meeting;
    if (!isVisited(meeting) || !isDoor(place)) continue;
    const {latitude, longitude, locality} = place;
    const key = `${latitude} ${longitude}`;
    const known = pins.get(key);
    if (known) known.meetings.push(meeting);
    else pins.set(key, {id, name, status, meetings: [meeting], latitude, longitude, town: locality});
  }
  return [...pins.values()];
}

/** Returns why a group has no pin. */
export function whyUnmapped({meetings}: Group): Unmapped {
  const visited = meetings.filter(isVisited);
  if (visited.some(({place}) => place?.precision === 'withheld')) return 'private';
  return visited.length === 0 && meetings.some(({formats}) => formats.length) ? 'remote' : 'unknown';
}
