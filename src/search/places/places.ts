/** Towns and postal codes that the list itself knows: a gazetteer without a download and without asking anyone. */
import type {Group} from '../../model/group.js';
import {eachGroup} from '../index/each-group.js';
import {memo} from '../index/memo.js';
import {pointOf} from './distance.js';
import {readings} from './found-rows.js';
import {compactCode, placeWords} from './words.js';

/** Plain data, immutable. */
export type PlaceIndex = readonly [
  /** What each place is called, a line each. */
  labels: string,
  /** The same, folded: words between spaces; postal codes without the spaces in them. */
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

const spaced = (words: string): string => ` ${words} `;

/** Gathers the places of groups. Those whose names differ only by case or accents are one. */
export function* indexPlaces(groups: Iterable<Group>): Generator<void, PlaceIndex> {
  /** Sums, for the middle. */
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
/** More than there are groups. */
const STEP = 1e9;

/** A text as it is, and where there is a number in it also with the words that may be the parts of a postal code written as one. */
function readingsOf(text: string): string[] {
  const words = placeWords(text);
  if (!/\p{N}/u.test(words)) return [words];
  return [words, ...[...readings(words.split(' '))].map(([parts, rest]) => `${parts.join('')} ${rest}`.trim())];
}

/** The whole first word of a name is better than its beginning, and that is better than words found anywhere. */
function closenessTo(asked: string): (name: string) => number {
  const whole = spaced(asked);
  const beginning = whole.slice(0, -1);
  const wanted = asked.split(' ').map(spaced);
  return (name) => {
    if (name.startsWith(whole)) return 3;
    return name.startsWith(beginning) ? 2 : Number(wanted.every((word) => name.includes(word)));
  };
}

/** Makes the search for places. */
export function createPlaceSearch([labels, words, figures]: PlaceIndex): (text: string) => PlaceMatch[] {
  let split: string[][] | undefined;
  return (text) => {
    const asked = readingsOf(text.slice(0, MAX_QUERY_LETTERS));
    if (!asked[0]) return [];
    // Split when someone first asks.
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
