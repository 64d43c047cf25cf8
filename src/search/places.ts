/** Towns and postal codes that the list itself knows: a gazetteer without a download and without asking anybody. */
import type {Group} from '../model/group.js';
import {tokens} from '../model/vocabulary/fold.js';
import {pointOf} from './distance.js';

/** Plain data, immutable. */
export interface PlaceIndex {
  /** What each place is called, a line each. */
  labels: string;
  /** Mean latitude and longitude of the groups there, in degrees, in turn. */
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

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Places whose names differ only by case or accents are one. */
export function createPlaceCollector(): PlaceCollector {
  const sums = new Map<string, Sum>();
  /** Spellings that have been folded before. */
  const keys = new Map<string, string>();

  function add(position: number, parts: readonly (string | undefined)[], latitude: number, longitude: number): void {
    if (!parts[0]) return;
    const label = onOneLine(parts.filter(Boolean).join(', '));
    let key = keys.get(label);
    if (key === undefined) keys.set(label, (key = tokens(label).join(' ')));
    let sum = sums.get(key);
    if (!sum) sums.set(key, (sum = {label, latitude: 0, longitude: 0, meetings: 0, groups: 0, lastPosition: -1}));
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
        const {locality, region, country, postalCode, latitude = 0, longitude = 0} = place;
        add(position, [locality, region || country], latitude, longitude);
        add(position, [postalCode, locality || country], latitude, longitude);
      }
    },
    finish() {
      const all = [...sums.values()];
      return {
        labels: all.map(({label}) => label).join('\n'),
        coordinates: Float32Array.from(
          all.flatMap(({latitude, longitude, meetings}) => [latitude / meetings, longitude / meetings]),
        ),
        groups: Uint32Array.from(all, ({groups}) => groups),
      };
    },
  };
}

const MAX_QUERY_LETTERS = 100;
const MAX_MATCHES = 10;

/** Makes the search for places. Names are folded when somebody first asks. */
export function createPlaceSearch({labels, coordinates, groups}: PlaceIndex): (text: string) => PlaceMatch[] {
  let names: {label: string; words: string}[] | undefined;
  return (text) => {
    const wanted = tokens(text.slice(0, MAX_QUERY_LETTERS)).map((word) => ` ${word}`);
    if (!wanted.length || !groups.length) return [];
    names ??= labels.split('\n').map((label) => ({label, words: ` ${tokens(label).join(' ')} `}));
    const whole = wanted.join('');
    /** The whole first part of the name is better than the beginning of it, and that is better than words found anywhere. */
    const closeness = (words: string): number =>
      words.startsWith(`${whole} `)
        ? 2
        : words.startsWith(whole)
          ? 1
          : wanted.every((word) => words.includes(word))
            ? 0
            : -1;
    return names
      .map(({label, words}, i) => ({i, label, closeness: closeness(words)}))
      .filter((match) => match.closeness >= 0)
      .sort(
        (a, b) =>
          b.closeness - a.closeness ||
          (groups[b.i] as number) - (groups[a.i] as number) ||
          (a.label < b.label ? -1 : 1),
      )
      .slice(0, MAX_MATCHES)
      .map(({i, label}) => ({
        label,
        latitude: coordinates[i * 2] as number,
        longitude: coordinates[i * 2 + 1] as number,
        groups: groups[i] as number,
      }));
  };
}
