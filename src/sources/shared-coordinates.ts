import type {Group, Place} from '../model/group.js';

/**
 * So many different addresses on one point are a map's centre and not an address. Big club houses have many groups, but one address.
 */
const TOO_MANY_ADDRESSES = 10;

function addressOf({lines, locality, postalCode, name}: Place): string {
  return lines ? `${lines.join()} ${locality}` : `${locality} ${postalCode} ${name}`;
}

/** Points that many different addresses share become approximate, with a warning on each group. */
export function markSharedCoordinates(groups: readonly Group[]): void {
  const addresses = new Map<string, Set<string>>();
  const pointOf = ({latitude, longitude}: Place): string => `${latitude},${longitude}`;
  const eachPlace = (visit: (place: Place, group: Group) => void): void => {
    for (const group of groups) {
      for (const {place} of group.meetings) if (place?.latitude !== undefined) visit(place, group);
    }
  };
  eachPlace((place) => {
    const point = pointOf(place);
    const known = addresses.get(point);
    if (known) known.add(addressOf(place));
    else addresses.set(point, new Set([addressOf(place)]));
  });
  eachPlace((place, group) => {
    const count = addresses.get(pointOf(place))?.size ?? 0;
    if (count < TOO_MANY_ADDRESSES || place.precision !== 'exact') return;
    place.precision = 'approximate';
    if (!group.warnings.some(({code}) => code === 'shared-coordinates')) {
      group.warnings.push({code: 'shared-coordinates', values: {count}});
    }
  });
}
