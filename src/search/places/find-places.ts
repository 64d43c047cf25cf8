/** Combines places in the list with places in packs. */
import {kmAlongSurface, pointAt, straightMetres} from './distance.js';
import type {Gazetteer} from './gazetteer.js';
import type {PlaceMatch} from './places.js';
import {placeWords} from './words.js';

/**
 * Two places with the same name within this distance are the same: a list has the center of its meetings, a pack that
 * of the town.
 */
const SAME_KM = 25;

/** Returns "Springfield" for "Springfield, Illinois". */
const nameOf = ({label}: PlaceMatch): string => placeWords(label.split(',', 1)[0] as string);

function kmBetween(one: PlaceMatch, other: PlaceMatch): number {
  const there = pointAt(other.latitude, other.longitude);
  const square = pointAt(one.latitude, one.longitude).reduce(
    (sum, at, axis) => sum + (at - (there[axis] as number)) ** 2,
    0,
  );
  return kmAlongSurface(straightMetres(square));
}

/** Whether the text is exactly the name of the place. */
export function isNamed(place: PlaceMatch, text: string): boolean {
  return nameOf(place) === placeWords(text);
}

/**
 * Returns the places that match a text, each once: first those with exactly this name, and among equal matches, those
 * in the list, with their number of groups. A place that a pack finds despite a typo may also be in the list.
 */
export function findPlaces(text: string, inList: Gazetteer, packs: readonly Gazetteer[]): PlaceMatch[] {
  const places: PlaceMatch[] = [];
  const isSame = (one: PlaceMatch, other: PlaceMatch): boolean =>
    nameOf(one) === nameOf(other) && kmBetween(one, other) < SAME_KM;
  const add = (place: PlaceMatch): void => {
    if (!places.some((known) => isSame(known, place))) places.push(place);
  };
  const listed = inList(text);
  listed.forEach(add);
  for (const match of packs.flatMap((find) => find(text))) {
    const meant = listed.length ? [] : inList(nameOf(match));
    add(meant.find((place) => isSame(place, match)) ?? match);
  }
  const rank = (place: PlaceMatch): number => 2 * Number(!isNamed(place, text)) + Number(!place.groups);
  return places.sort((one, other) => rank(one) - rank(other));
}
