import type {Group, Place} from '../../model/group.js';

/**
 * A point shared by this many different addresses is the center of a map, rather than an address. Big clubhouses have
 * many groups, but one address.
 */
const TOO_MANY_ADDRESSES = 10;

function addressOf({lines, locality, postalCode, name}: Place): string {
  return lines ? `${lines.join()} ${locality}` : `${locality} ${postalCode} ${name}`;
}

/**
 * Nearly every point has only one address, so points are first distinguished by a number, which is cheap, and only
 * crowded ones are checked.
 */
const roughPoint = ({latitude = 0, longitude = 0}: Place): number => latitude * 1e4 + longitude;

/** Returns the places on points shared by many different addresses, with the number of addresses. */
function crowdedPlaces(groups: readonly Group[]): Map<Place, number> {
  const crowds = new Map<number, Place[]>();
  for (const {meetings} of groups) {
    for (const {place} of meetings) {
      if (place?.latitude === undefined) continue;
      const point = roughPoint(place);
      const crowd = crowds.get(point);
      if (crowd) crowd.push(place);
      else crowds.set(point, [place]);
    }
  }
  const crowded = new Map<Place, number>();
  for (const crowd of crowds.values()) if (crowd.length >= TOO_MANY_ADDRESSES) addCrowded(crowd, crowded);
  return crowded;
}

function addCrowded(crowd: readonly Place[], crowded: Map<Place, number>): void {
  const addresses = new Map<string, Set<string>>();
  const pointOf = ({latitude, longitude}: Place): string => `${latitude},${longitude}`;
  for (const place of crowd) {
    const point = pointOf(place);
    addresses.set(point, (addresses.get(point) ?? new Set()).add(addressOf(place)));
  }
  for (const place of crowd) {
    const count = addresses.get(pointOf(place))?.size ?? 0;
    if (count >= TOO_MANY_ADDRESSES && place.precision === 'exact') crowded.set(place, count);
  }
}

/**
 * Returns the groups, with points that many addresses share made approximate, and a warning on each changed group. The
 * original groups aren't modified.
 */
export function approximateSharedPoints(groups: readonly Group[]): Group[] {
  const crowded = crowdedPlaces(groups);
  if (!crowded.size) return [...groups];
  return groups.map((group) => {
    const count = group.meetings.map(({place}) => place && crowded.get(place)).find((found) => found !== undefined);
    if (count === undefined) return group;
    const isKnown = group.warnings.some(({code}) => code === 'shared-coordinates');
    return {
      ...group,
      meetings: group.meetings.map((meeting) =>
        meeting.place && crowded.has(meeting.place)
          ? {...meeting, place: {...meeting.place, precision: 'approximate'}}
          : meeting,
      ),
      warnings: isKnown ? group.warnings : [...group.warnings, {code: 'shared-coordinates', values: {count}}],
    };
  });
}
