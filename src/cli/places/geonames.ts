/** The files of geonames.org, and the gazetteer of the US Census: columns without quotes, described in the readme beside each. */
import type {PlaceFile, ReadRow} from './place-row.js';
import {toPlace} from './place-row.js';

const GEONAMES = {
  name: 'GeoNames',
  url: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
  attribution: 'a selection, with rounded coordinates',
};
const CENSUS = {
  name: 'U.S. Census Bureau',
  url: 'https://www.census.gov/geographies/reference-files.html',
  licence: 'public domain',
  attribution: 'ZIP Code Tabulation Areas, with rounded coordinates',
};

type Columns = readonly string[];

const COUNTRY = /^[A-Z]{2}$/;

/** Places that were, or that are no town: historical, abandoned, destroyed. */
const GONE = new Set(['PPLH', 'PPLCH', 'PPLQ', 'PPLW']);

function* rowsOf(text: string, separator: string, read: (columns: Columns) => ReadRow, from = 0): PlaceFile['rows'] {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (number > from && line.trim()) yield [number, read(line.replace(/\r$/, '').split(separator))];
  }
}

function readCity(columns: Columns): ReadRow {
  const [, name = '', , , latitude = '', longitude = '', kind, feature = '', country, , areaCode] = columns;
  if (kind !== 'P' || GONE.has(feature)) return {leftOut: 'no-town'};
  return toPlace('town', {name, latitude, longitude, areaCode, people: columns[14]}, country);
}

function readPostal(columns: Columns): ReadRow {
  const [country, name = '', town, area, areaCode, , , , , latitude = '', longitude = ''] = columns;
  return toPlace('code', {name, town, area, areaCode, latitude, longitude}, country);
}

function readAreaName([code = '', name = '']: Columns): ReadRow {
  const [country = '', areaCode = ''] = code.split('.');
  return name.trim() ? {area: name.trim(), areaCode, country} : {leftOut: 'no-name'};
}

function censusFile(text: string, head: string): PlaceFile {
  const separator = head.includes('|') ? '|' : '\t';
  const names = head.split(separator).map((name) => name.trim());
  const at = (columns: Columns, name: string): string => columns[names.indexOf(name)] ?? '';
  const read = (columns: Columns): ReadRow =>
    toPlace(
      'code',
      {name: at(columns, 'GEOID'), latitude: at(columns, 'INTPTLAT'), longitude: at(columns, 'INTPTLONG')},
      'US',
    );
  return {type: 'US Census ZCTA gazetteer', sources: [CENSUS], rows: rowsOf(text, separator, read, 1)};
}

/** Recognises a file by its first line. */
export function readGeoFile(text: string): PlaceFile | undefined {
  const head = /^.*/.exec(text)?.[0] ?? '';
  if (/^GEOID\s*[\t|]/.test(head) && head.includes('INTPTLAT')) return censusFile(text, head);
  const columns = head.split('\t');
  const [first = ''] = columns;
  if (columns.length >= 18 && /^\d+$/.test(first))
    return {type: 'GeoNames cities', sources: [GEONAMES], rows: rowsOf(text, '\t', readCity)};
  if (columns.length >= 11 && COUNTRY.test(first))
    return {type: 'GeoNames postal codes', sources: [GEONAMES], rows: rowsOf(text, '\t', readPostal)};
  if (columns.length >= 2 && /^[A-Z]{2}\.\w+$/.test(first))
    return {type: 'GeoNames names of regions', sources: [GEONAMES], rows: rowsOf(text, '\t', readAreaName)};
  return undefined;
}
