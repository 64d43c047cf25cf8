/** Which groups may be a pin on a map, and why the others are none. */
import type {Group, Meeting, Place} from '../../../../model/group.js';

/** One door of a group: its meetings there. As little as the map needs, because there may be many. */
export interface Pin extends Pick<Group, 'id' | 'name' | 'status' | 'meetings'> {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  town?: string;
}

/** Why a group has no pin: one joins it from afar, it keeps its address to itself, or no one has said where exactly it is. */
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

/** A pin for each place that may be shown exactly: a wrong door is worse than none, and a withheld one is not ours to tell. */
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

/** Of a group without a pin. */
export function whyUnmapped({meetings}: Group): Unmapped {
  const visited = meetings.filter(isVisited);
  if (visited.some(({place}) => place?.precision === 'withheld')) return 'private';
  return visited.length === 0 && meetings.some(({formats}) => formats.length) ? 'remote' : 'unknown';
}
