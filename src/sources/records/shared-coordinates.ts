import type {Group, Place} from '../../model/group.js';

/**
 * So many different addresses on one point are a map's centre and not an address. Big club houses have many groups, but one address.
 */
const TOO_MANY_ADDRESSES = 10;

function addressOf({lines, locality, postalCode, name}: Place): string {
  return lines ? `${lines.join()} ${locality}` : `${locality} ${postalCode} ${name}`;
}

/** Nearly every point is one address, so points are first told apart by a number, which is cheap, and only crowded ones looked at. */
const roughPoint = ({latitude = 0, longitude = 0}: Place): number => latitude * 1e4 + longitude;

/** Points that many different addresses share become approximate, with a warning on each group. */
export function markSharedCoordinates(groups: readonly Group[]): void {
  const crowds = new Map<number, {place: Place; group: Group}[]>();
  for (const group of groups) {
    for (const {place} of group.meetings) {
      if (place?.latitude === undefined) continue;
      const point = roughPoint(place);
      const crowd = crowds.get(point);
      if (crowd) crowd.push({place, group});
      else crowds.set(point, [{place, group}]);
    }
  }
  for (const crowd of crowds.values()) if (crowd.length >= TOO_MANY_ADDRESSES) markCrowd(crowd);
}

function markCrowd(crowd: readonly {place: Place; group: Group}[]): void {
  const addresses = new Map<string, Set<string>>();
  const pointOf = ({latitude, longitude}: Place): string => `${latitude},${longitude}`;
  for (const {place} of crowd) {
    const point = pointOf(place);
    addresses.set(point, (addresses.get(point) ?? new Set()).add(addressOf(place)));
  }
  for (const {place, group} of crowd) {
    const count = addresses.get(pointOf(place))?.size ?? 0;
    if (count < TOO_MANY_ADDRESSES || place.precision !== 'exact') continue;
    place.precision = 'approximate';
    if (!group.warnings.some(({code}) => code === 'shared-coordinates')) {
      group.warnings.push({code: 'shared-coordinates', values: {count}});
    }
  }
}
