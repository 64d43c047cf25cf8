/** Towns and postal codes that the list itself knows: a gazetteer without a download and without asking anyone. */
import type {Group} from '../../model/group.js';
import {tokens} from '../../model/vocabulary/fold.js';
import {eachGroup} from '../index/each-group.js';
import {memo} from '../index/memo.js';
import {pointOf} from './distance.js';

/** Plain data, immutable. */
export type PlaceIndex = readonly [
  /** What each place is called, a line each. */
  labels: string,
  /** The same, folded: words between spaces. */
  words: string,
  /** Of each place in turn: mean latitude and longitude of the meetings there, in degrees, and how many groups there are. */
  figures: Float32Array,
];

/** A place that fits what was typed. */
export interface PlaceMatch {
  /** "Springfield, Illinois" or "62701, Springfield". */
  label: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** How many groups of the list are there. */
  groups: number;
}

const wordsOf = (text: string): string => ` ${tokens(text).join(' ')} `;

/** Gathers the places of groups. Those whose names differ only by case or accents are one. */
export function* indexPlaces(groups: readonly Group[]): Generator<void, PlaceIndex> {
  /** Sums, for the middle. */
  type Known = {label: string; groups: number; last: number; here: number; x: number; y: number};
  const places = new Map<string, Known>();
  const placeOfWords = memo(
    (_words: string, label: string): Known => ({label, groups: 0, last: -1, here: 0, x: 0, y: 0}),
    places,
  );
  const placeOf = memo((spelling: string) => {
    const label = spelling.replace(/\s+/g, ' ');
    return placeOfWords(wordsOf(label), label);
  });
  yield* eachGroup(groups, ({meetings}, position) => {
    for (const {place} of meetings) {
      if (!place || isNaN(pointOf(place)[2])) continue;
      const {locality, region, country, postalCode, latitude = 0, longitude = 0} = place;
      const add = (name: string | undefined, within: string | undefined): void => {
        if (!name) return;
        const known = placeOf(within ? `${name}, ${within}` : name);
        known.x += longitude;
        known.y += latitude;
        known.here++;
        if (known.last !== position) known.groups++;
        known.last = position;
      };
      add(locality, region || country);
      add(postalCode, locality || country);
    }
  });
  const all = [...places.values()];
  return [
    all.map(({label}) => label).join('\n'),
    [...places.keys()].join('\n'),
    new Float32Array(all.flatMap(({x, y, here, groups: count}) => [y / here, x / here, count])),
  ];
}

const MAX_QUERY_LETTERS = 100;
const MAX_MATCHES = 10;
/** More than there are groups. */
const STEP = 1e9;

/** Makes the search for places. */
export function createPlaceSearch([labels, words, figures]: PlaceIndex): (text: string) => PlaceMatch[] {
  // Split when someone first asks.
  let split: string[][] | undefined;
  return (text) => {
    const whole = wordsOf(text.slice(0, MAX_QUERY_LETTERS));
    const wanted = whole.trim().split(' ');
    if (!wanted[0]) return [];
    split ??= [labels, words].map((lines) => lines.split('\n'));
    const [texts = [], names = []] = split;
    const beginning = whole.slice(0, -1);
    /** The whole first word of a name is better than its beginning, and that is better than words found anywhere. */
    const closeness = (name: string): number =>
      name.startsWith(whole)
        ? 3
        : name.startsWith(beginning)
          ? 2
          : Number(wanted.every((word) => name.includes(` ${word}`)));
    return names
      .map((name, place) => [closeness(name) * STEP + (figures[place * 3 + 2] as number), place] as const)
      .filter(([rank]) => rank > STEP)
      .sort(([a], [b]) => b - a)
      .slice(0, MAX_MATCHES)
      .map(([rank, place]) => ({
        label: texts[place] as string,
        latitude: figures[place * 3] as number,
        longitude: figures[place * 3 + 1] as number,
        groups: rank % STEP,
      }));
  };
}
