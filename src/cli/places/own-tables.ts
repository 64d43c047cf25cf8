/** Tables of places of one's own: CSV or JSON with names for columns, and packs that were made before. */
import Papa from 'papaparse';
import {numbered} from '../../model/numbered.js';
import type {PlacePack} from '../../search/places/pack.js';
import {PER_DEGREE, readPlacePack} from '../../search/places/pack.js';
import type {PlaceFile, ReadRow} from './place-row.js';
import {toPlace} from './place-row.js';

/** What columns are called, by what they hold. The first that a row fills counts. */
const COLUMNS = {
  code: ['postcode', 'postalcode', 'zip', 'zipcode', 'outcode', 'plz', 'code'],
  name: ['name', 'town', 'city', 'place', 'placename', 'locality'],
  area: ['region', 'state', 'province', 'county', 'area', 'adminname'],
  areaCode: ['regioncode', 'statecode', 'areacode', 'short'],
  country: ['country', 'countrycode'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  people: ['population', 'people'],
} as const;
type Column = keyof typeof COLUMNS;

const toKey = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');

function readRecord(record: ReadonlyMap<string, string>): ReadRow {
  const get = (column: Column): string | undefined =>
    COLUMNS[column].map((key) => record.get(key)?.trim()).find(Boolean);
  const [code, name] = [get('code'), get('name')];
  const given = {
    latitude: get('latitude') ?? '',
    longitude: get('longitude') ?? '',
    area: get('area'),
    areaCode: get('areaCode'),
    people: get('people'),
  };
  return code
    ? toPlace('code', {...given, name: code, town: name}, get('country'))
    : toPlace('town', {...given, name: name ?? ''}, get('country'));
}

const hasColumn = (headers: readonly string[], column: Column): boolean =>
  headers.some((header) => (COLUMNS[column] as readonly string[]).includes(header));

const arePlaces = (headers: readonly string[]): boolean =>
  hasColumn(headers, 'latitude') &&
  hasColumn(headers, 'longitude') &&
  (hasColumn(headers, 'code') || hasColumn(headers, 'name'));

/** Recognises CSV by its header. */
export function readPlaceCsv(text: string): PlaceFile | undefined {
  const {data} = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {skipEmptyLines: false});
  const [head = [], ...lines] = data;
  const headers = head.map(toKey);
  if (!arePlaces(headers)) return undefined;
  const rows = lines.flatMap((cells, index): [number, ReadRow][] =>
    cells.some((cell) => cell.trim())
      ? [[index + 2, readRecord(new Map(headers.map((header, at) => [header, cells[at] ?? ''])))]]
      : [],
  );
  return {type: 'table (CSV)', rows};
}

/** The places of a pack, the largest towns first as they were; a code keeps its town as a part of its area. */
function* packRows({areas, country, ...tables}: PlacePack): PlaceFile['rows'] {
  const areaNames = areas.split('\n');
  let number = 0;
  for (const [kind, table] of [
    ['town', tables.towns],
    ['code', tables.codes],
  ] as const) {
    const names = table?.names.split('\n') ?? [];
    for (const [row, name] of numbered(names)) {
      const degrees = (hundredths: readonly number[] = []): string => String((hundredths[row] as number) / PER_DEGREE);
      const [area, areaCode] = (areaNames[table?.within[row] as number] as string).split('|');
      const [latitude, longitude] = [degrees(table?.latitudes), degrees(table?.longitudes)];
      const people = String(names.length - row);
      yield [++number, toPlace(kind, {name, area, areaCode, latitude, longitude, people}, country)];
    }
  }
}

function readObject(object: unknown): ReadRow {
  const texts = Object.entries(object ?? {}).map(([key, value]): [string, string] => [
    toKey(key),
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  ]);
  return readRecord(new Map(texts));
}

/** Recognises JSON: a pack, or a list of objects. */
export function readPlaceJson(text: string): PlaceFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const pack = readPlacePack(value);
  if (!('code' in pack)) return {type: 'pack of places', sources: pack.sources, rows: packRows(pack)};
  if (!Array.isArray(value)) return undefined;
  const rows = value.map((object, index): [number, ReadRow] => [index + 1, readObject(object)]);
  return {type: 'list of places (JSON)', rows};
}
