/**
 * Packs of places: the towns and postal codes of a country in one JSON file that a site hosts. `peer-support-widgets
 * places` creates them, but the content of a file here is untrusted.
 */
import type {Problem} from '../../model/problem.js';

/** Who collected the places, and the attribution they require. */
export interface PlaceSource {
  name: string;
  url?: string;
  licence?: string;
  attribution?: string;
}

/** Places by column, which compresses best and parses fastest. */
export interface PlaceTable {
  /** The name of each place, one per line. */
  names: string;
  /** The index of each place's area in the pack. */
  within: readonly number[];
  /** WGS 84, in hundredths of a degree, which is accurate to about a kilometer. */
  latitudes: readonly number[];
  longitudes: readonly number[];
}

export interface PlacePack {
  format: typeof PACK_FORMAT;
  version: typeof PACK_VERSION;
  /** ISO 3166-1 alpha-2 code. */
  country: string;
  sources: readonly PlaceSource[];
  /**
   * Names that distinguish places with the same name, one per line: "Illinois", optionally with a short form after a
   * bar: "Illinois|IL".
   */
  areas: string;
  /** The largest first. */
  towns?: PlaceTable;
  /** Postal codes, or their first halves, in order. */
  codes?: PlaceTable;
}

export const PACK_FORMAT = 'peer-support-places';
export const PACK_VERSION = 1;

/** Hundredths of a degree. */
export const PER_DEGREE = 100;

/** More than any country has; a longer table would only fill a phone's memory. */
const MOST_PLACES = 250_000;
const LONGEST_NAME = 120;
const MOST_SOURCES = 20;
const LONGEST_SENTENCE = 400;

const wrong = (field: string, found: unknown, expected: string): Problem => ({
  code: 'wrong-type',
  values: {field, found: found === undefined ? '' : typeof found, expected},
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function areNumbers(value: unknown, count: number, least: number, most: number): value is number[] {
  return (
    Array.isArray(value) &&
    value.length === count &&
    value.every((each: unknown) => typeof each === 'number' && Number.isInteger(each) && each >= least && each <= most)
  );
}

/** Returns the text as lines of limited length; undefined if it isn't a text, or has too many lines. */
function readLines(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const lines = value.split('\n', MOST_PLACES + 1);
  if (lines.length > MOST_PLACES) return undefined;
  return lines.some(({length}) => length > LONGEST_NAME)
    ? lines.map((line) => line.slice(0, LONGEST_NAME)).join('\n')
    : value;
}

const countLines = (text: string): number => text.split('\n').length;

function readTable(value: unknown, field: string, areas: number): PlaceTable | Problem {
  if (!isRecord(value)) return wrong(field, value, 'a table');
  const {within, latitudes, longitudes} = value;
  const names = readLines(value.names);
  if (names === undefined) return wrong(`${field}.names`, value.names, `at most ${MOST_PLACES} lines of text`);
  const count = countLines(names);
  const whole = `${count} whole numbers`;
  if (!areNumbers(within, count, 0, areas - 1)) return wrong(`${field}.within`, within, `${whole} below ${areas}`);
  if (!areNumbers(latitudes, count, -90 * PER_DEGREE, 90 * PER_DEGREE))
    return wrong(`${field}.latitudes`, latitudes, `${whole}, hundredths of a degree`);
  if (!areNumbers(longitudes, count, -180 * PER_DEGREE, 180 * PER_DEGREE))
    return wrong(`${field}.longitudes`, longitudes, `${whole}, hundredths of a degree`);
  return {names, within, latitudes, longitudes};
}

function readSource(value: unknown): PlaceSource[] {
  if (!isRecord(value)) return [];
  const text = (field: string): string | undefined => {
    const found = value[field];
    return typeof found === 'string' && found.trim() ? found.trim().slice(0, LONGEST_SENTENCE) : undefined;
  };
  const name = text('name');
  return name ? [{name, url: text('url'), licence: text('licence'), attribution: text('attribution')}] : [];
}

const isProblem = (value: object): value is Problem => 'code' in value;

/** Parses the content of a file. Never throws. */
export function readPlacePack(value: unknown): PlacePack | Problem {
  if (!isRecord(value) || value.format !== PACK_FORMAT)
    return {code: 'unknown-format', values: {found: isRecord(value) ? String(typeof value.format) : typeof value}};
  if (value.version !== PACK_VERSION) return wrong('version', value.version, String(PACK_VERSION));
  const areas = readLines(value.areas);
  if (areas === undefined) return wrong('areas', value.areas, `at most ${MOST_PLACES} lines of text`);
  const tables: {towns?: PlaceTable; codes?: PlaceTable} = {};
  for (const field of ['towns', 'codes'] as const) {
    if (value[field] === undefined) continue;
    const table = readTable(value[field], field, countLines(areas));
    if (isProblem(table)) return table;
    tables[field] = table;
  }
  if (!tables.towns && !tables.codes) return {code: 'empty', values: {}};
  const sources = Array.isArray(value.sources) ? value.sources.slice(0, MOST_SOURCES).flatMap(readSource) : [];
  const country = typeof value.country === 'string' ? value.country.slice(0, 2).toUpperCase() : '';
  return {format: PACK_FORMAT, version: PACK_VERSION, country, sources, areas, ...tables};
}
