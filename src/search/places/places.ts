/** Towns and postal codes in the list itself: a gazetteer without a download or a request. */
import type {Group} from '../../model/group.js';
import {eachGroup} from '../index/each-group.js';
import {memo} from '../index/memo.js';
import {pointOf} from './distance.js';
import {readings} from './found-rows.js';
import {compactCode, placeWords} from './words.js';

/** Plain immutable data. */
export type PlaceIndex = readonly [
  /** The label of each place, one per line. */
  labels: string,
  /** The same, folded: words separated by spaces, and postal codes without spaces. */
  words: string,
  /** For each place: the mean latitude and longitude of its meetings in degrees, and its number of groups. */
  figures: Float32Array,
];

/** A place that matches the text typed. */
export interface PlaceMatch {
  /** "Springfield, Illinois" or "62701, Springfield". */
  label: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Number of groups there. */
  groups: number;
}

const spaced = (words: string): string => ` ${words} `;

/** Gathers the places of groups. Places whose names differ only in case or accents are the same. */
export function* indexPlaces(groups: Iterable<Group>): Generator<void, PlaceIndex> {
  /** Sums for calculating the center. */
  type Known = {label: string; groups: number; last: number; here: number; x: number; y: number};
  const places = new Map<string, Known>();
  const placeOfWords = memo(
    (_words: string, label: string): Known => ({label, groups: 0, last: -1, here: 0, x: 0, y: 0}),
    places,
  );
  const placeOf = memo((spelling: string) => {
    const label = spelling.replace(/\s+/g, ' ');
    return placeOfWords(spaced(placeWords(label)), label);
  });
  const codeOf = memo((spelling: string) => {
    const label = spelling.replace(/\s+/g, ' ');
    const [code = '', ...within] = label.split(', ');
    return placeOfWords(spaced(`${compactCode(code)} ${placeWords(within.join(', '))}`.trim()), label);
  });
  yield* eachGroup(groups, ({meetings}, position) => {
    for (const {place} of meetings) {
      if (!place || isNaN(pointOf(place)[2])) continue;
      const {locality, region, country, postalCode, latitude = 0, longitude = 0} = place;
      const add = (find: typeof placeOf, name: string | undefined, within: string | undefined): void => {
        if (!name) return;
        const known = find(within ? `${name}, ${within}` : name);
        known.x += longitude;
        known.y += latitude;
        known.here++;
        if (known.last !== position) known.groups++;
        known.last = position;
      };
      add(placeOf, locality, region || country);
      add(codeOf, postalCode, locality || country);
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
/** More than the number of groups. */
const STEP = 1e9;

/** Returns a text as it is and, if it contains a number, also with words joined that may be parts of a postal code. */
function readingsOf(text: string): string[] {
  const words = placeWords(text);
  if (!/\p{N}/u.test(words)) return [words];
  return [words, ...[...readings(words.split(' '))].map(([parts, rest]) => `${parts.join('')} ${rest}`.trim())];
}

/** A match of the full first word of a name is better than a prefix, which is better than words anywhere in it. */
function closenessTo(asked: string): (name: string) => number {
  const whole = spaced(asked);
  const beginning = whole.slice(0, -1);
  const wanted = asked.split(' ').map(spaced);
  return (name) => {
    if (name.startsWith(whole)) return 3;
    return name.startsWith(beginning) ? 2 : Number(wanted.every((word) => name.includes(word)));
  };
}

/** Returns the search for places. */
export function createPlaceSearch([labels, words, figures]: PlaceIndex): (text: string) => PlaceMatch[] {
  let split: string[][] | undefined;
  return (text) => {
    const asked = readingsOf(text.slice(0, MAX_QUERY_LETTERS));
    if (!asked[0]) return [];
    // Split on the first search.
    split ??= [labels, words].map((lines) => lines.split('\n'));
    const [texts = [], names = []] = split;
    const closest = asked.map(closenessTo);
    const closeness = (name: string): number => Math.max(...closest.map((each) => each(name)));
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
