import type {PlaceSource} from '../../search/places/pack.js';

/** What the files that sites can download say of one place. */
export interface PlaceRow {
  kind: 'town' | 'code';
  name: string;
  /** Of a code: the town that it belongs to. */
  town?: string;
  /** "Illinois". */
  area?: string;
  /** "IL": what people type, and what names are looked up by. */
  areaCode?: string;
  latitude: number;
  longitude: number;
  /** How many live there, as far as the file says. */
  people: number;
}

/** Why a row is left out. */
export type Reason =
  | 'no-name'
  | 'long-name'
  | 'no-coordinates'
  | 'bad-coordinates'
  | 'other-country'
  | 'no-country'
  | 'no-town'
  | 'few-people';

/** What a reader makes of a row: a place with its country, the name of an area, or a reason to leave it out. */
export type ReadRow =
  {place: PlaceRow; country?: string} | {area: string; areaCode: string; country: string} | {leftOut: Reason};

/** A file that was recognised. */
export interface PlaceFile {
  /** What it is, in words. */
  type: string;
  /** Who collected it; absent for a table of one's own: the one who makes the pack says it. */
  sources?: readonly PlaceSource[];
  /** With their numbers, as an editor of text counts lines, or a list its records: from 1. */
  rows: Iterable<[number: number, row: ReadRow]>;
}

const LONGEST_NAME = 80;

/** One line without what cannot be seen; a bar would end the name of an area. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** In degrees; spreadsheets of some countries write a comma. */
const degrees = (text: string): number => (text.trim() ? Number(text.trim().replace(',', '.')) : NaN);

/** A place as a file names it, or why it is none. `given` holds text as it stands there. */
export function toPlace(
  kind: PlaceRow['kind'],
  given: {
    name: string;
    latitude: string;
    longitude: string;
    town?: string;
    area?: string;
    areaCode?: string;
    people?: string;
  },
  country?: string,
): ReadRow {
  const name = clean(given.name);
  if (!name) return {leftOut: 'no-name'};
  if (name.length > LONGEST_NAME) return {leftOut: 'long-name'};
  if (!given.latitude.trim() || !given.longitude.trim()) return {leftOut: 'no-coordinates'};
  const [latitude, longitude] = [degrees(given.latitude), degrees(given.longitude)];
  // No one lives at 0, 0: it is what programs write for "unknown".
  if (latitude === 0 && longitude === 0) return {leftOut: 'no-coordinates'};
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return {leftOut: 'bad-coordinates'};
  const [town, area, areaCode] = [given.town, given.area, given.areaCode].map(
    (text) => clean(text ?? '').slice(0, LONGEST_NAME) || undefined,
  );
  const people = Number(given.people ?? 0);
  return {place: {kind, name, town, area, areaCode, latitude, longitude, people: people > 0 ? people : 0}, country};
}
