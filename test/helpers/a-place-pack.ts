/** A small set of places, as rows. */
import {PACK_FORMAT, PACK_VERSION} from '../../src/search/places/pack.js';
import type {PlacePack, PlaceTable} from '../../src/search/places/pack.js';

export type Row = [name: string, area: string, latitude: number, longitude: number];

export function aPlacePack(
  towns: readonly Row[] = [],
  codes: readonly Row[] = [],
  more: Partial<PlacePack> = {},
): PlacePack {
  const areas = [...new Set([...towns, ...codes].map(([, area]) => area))];
  const table = (rows: readonly Row[]): PlaceTable => ({
    names: rows.map(([name]) => name).join('\n'),
    within: rows.map(([, area]) => areas.indexOf(area)),
    latitudes: rows.map(([, , latitude]) => Math.round(latitude * 100)),
    longitudes: rows.map(([, , , longitude]) => Math.round(longitude * 100)),
  });
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    country: 'US',
    sources: [{name: 'Test places', licence: 'CC0', attribution: 'Made for tests'}],
    areas: areas.join('\n'),
    ...(towns.length && {towns: table(towns)}),
    ...(codes.length && {codes: table(codes)}),
    ...more,
  };
}

/** Well-known towns, largest first. */
export const TOWNS: Row[] = [
  ['New York', 'New York|NY', 40.71, -74.01],
  ['Chicago', 'Illinois|IL', 41.88, -87.63],
  ['St. Louis', 'Missouri|MO', 38.63, -90.2],
  ['Springfield', 'Missouri|MO', 37.22, -93.3],
  ['Springfield', 'Massachusetts|MA', 42.1, -72.59],
  ['New Haven', 'Connecticut|CT', 41.31, -72.93],
  ['Springfield', 'Illinois|IL', 39.8, -89.64],
  ['Winston-Salem', 'North Carolina|NC', 36.1, -80.24],
  ['O’Fallon', 'Illinois|IL', 38.59, -89.91],
  ['Cañon City', 'Colorado|CO', 38.44, -105.24],
  ['Chicago Heights', 'Illinois|IL', 41.51, -87.64],
];

export const CODES: Row[] = [
  ['62701', 'Springfield, Illinois|IL', 39.8, -89.65],
  ['62702', 'Springfield, Illinois|IL', 39.83, -89.66],
  ['E1', 'London', 51.52, -0.06],
  ['E11', 'London', 51.57, 0.01],
  ['SW1', 'London', 51.5, -0.14],
  ['SW1A', 'London', 51.5, -0.13],
  ['111 22', 'Stockholm', 59.33, 18.06],
  ['D02', 'Dublin', 53.34, -6.25],
];
