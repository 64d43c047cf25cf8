/** Towns and postal codes that the list itself knows: a gazetteer without a download and without asking anybody. */
import type {Group, Place} from '../model/group.js';
import {tokens} from '../model/vocabulary/fold.js';
import {pointOf} from './distance.js';

/** Plain data, immutable. */
export interface PlaceIndex {
  /** What each place is called, a line each. */
  labels: string;
  /** The same, folded: words between spaces. */
  words: string;
  /** Mean latitude and longitude of the meetings there, in degrees, in turn. */
  coordinates: Float32Array;
  /** How many groups there are. */
  groups: Uint32Array;
}

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

interface Sum {
  label: string;
  words: string;
  latitude: number;
  longitude: number;
  meetings: number;
  groups: number;
  lastPosition: number;
}

/** Gathers the places of groups. */
export interface PlaceCollector {
  add(position: number, group: Group): void;
  finish(): PlaceIndex;
}

const wordsOf = (text: string): string => ` ${tokens(text).join(' ')} `;

/** Places whose names differ only by case or accents are one. */
export function createPlaceCollector(): PlaceCollector {
  const byWords = new Map<string, Sum>();
  const byLabel = new Map<string, Sum>();

  function sumFor(spelling: string): Sum {
    const label = spelling.replace(/\s+/g, ' ');
    const words = wordsOf(label);
    let sum = byWords.get(words);
    if (!sum)
      byWords.set(words, (sum = {label, words, latitude: 0, longitude: 0, meetings: 0, groups: 0, lastPosition: -1}));
    byLabel.set(spelling, sum);
    return sum;
  }

  function addPlace(
    position: number,
    name: string,
    within: string | undefined,
    {latitude = 0, longitude = 0}: Place,
  ): void {
    const spelling = within ? `${name}, ${within}` : name;
    const sum = byLabel.get(spelling) ?? sumFor(spelling);
    sum.latitude += latitude;
    sum.longitude += longitude;
    sum.meetings++;
    if (sum.lastPosition !== position) sum.groups++;
    sum.lastPosition = position;
  }

  return {
    add(position, {meetings}) {
      for (const {place} of meetings) {
        if (!place || !pointOf(place)) continue;
        const {locality, region, country, postalCode} = place;
        if (locality) addPlace(position, locality, region || country, place);
        if (postalCode) addPlace(position, postalCode, locality || country, place);
      }
    },
    finish() {
      const sums = [...byWords.values()];
      return {
        labels: sums.map(({label}) => label).join('\n'),
        words: sums.map(({words}) => words).join('\n'),
        coordinates: Float32Array.from(
          sums.flatMap(({latitude, longitude, meetings}) => [latitude / meetings, longitude / meetings]),
        ),
        groups: Uint32Array.from(sums, ({groups}) => groups),
      };
    },
  };
}

const MAX_QUERY_LETTERS = 100;
const MAX_MATCHES = 10;

/** Makes the search for places. */
export function createPlaceSearch(index: PlaceIndex): (text: string) => PlaceMatch[] {
  const {coordinates, groups} = index;
  // Split when somebody first asks.
  let names: string[] | undefined;
  let labels: string[] = [];
  return (text) => {
    const whole = wordsOf(text.slice(0, MAX_QUERY_LETTERS));
    const beginning = whole.slice(0, -1);
    const wanted = whole.trim().split(' ');
    if (!wanted[0] || !groups.length) return [];
    if (!names) {
      names = index.words.split('\n');
      labels = index.labels.split('\n');
    }
    /** The whole first word of a name is better than its beginning, and that is better than words found anywhere. */
    const closeness = (words: string): number =>
      words.startsWith(whole)
        ? 3
        : words.startsWith(beginning)
          ? 2
          : Number(wanted.every((word) => words.includes(` ${word}`)));
    return names
      .map((words, place) => [closeness(words), groups[place] as number, place] as const)
      .filter(([close]) => close)
      .sort(([a, groupsA, placeA], [b, groupsB, placeB]) => b - a || groupsB - groupsA || placeA - placeB)
      .slice(0, MAX_MATCHES)
      .map(([, count, place]) => ({
        label: labels[place] as string,
        latitude: coordinates[place * 2] as number,
        longitude: coordinates[place * 2 + 1] as number,
        groups: count,
      }));
  };
}
