/** Places of the list and places of packs, as one answer. */
import {kmAlongSurface, pointAt, straightMetres} from './distance.js';
import type {Gazetteer} from './gazetteer.js';
import type {PlaceMatch} from './places.js';
import {placeWords} from './words.js';

/** Two places of one name that are nearer are one: a list gives the middle of its meetings, a pack that of the town. */
const SAME_KM = 25;

/** "Springfield" of "Springfield, Illinois". */
const nameOf = ({label}: PlaceMatch): string => placeWords(label.split(',', 1)[0] as string);

function kmBetween(one: PlaceMatch, other: PlaceMatch): number {
  const there = pointAt(other.latitude, other.longitude);
  const square = pointAt(one.latitude, one.longitude).reduce(
    (sum, at, axis) => sum + (at - (there[axis] as number)) ** 2,
    0,
  );
  return kmAlongSurface(straightMetres(square));
}

/** Whether the text is just the name of the place. */
export function isNamed(place: PlaceMatch, text: string): boolean {
  return nameOf(place) === placeWords(text);
}

/**
 * What fits a text, each place once: those of just that name first, and among as good ones those of the list, with how many groups are
 * there. A place that a pack finds by a slip of the finger may be one of the list, too.
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
