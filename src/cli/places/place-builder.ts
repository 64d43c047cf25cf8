/** Makes a pack of the places of one country: each place once, the largest towns first, codes in order. */
import {kmAlongSurface, pointAt, straightMetres} from '../../search/places/distance.js';
import type {PlacePack, PlaceSource, PlaceTable} from '../../search/places/pack.js';
import {PACK_FORMAT, PACK_VERSION, PER_DEGREE} from '../../search/places/pack.js';
import {placeWords} from '../../search/places/words.js';
import type {PlaceRow} from './place-row.js';

/** Places of one name in one area that are nearer are one. */
const SAME_KM = 25;

/** A place, in the middle of what was said of it. */
interface Known {
  row: PlaceRow;
  latitudes: number[];
  longitudes: number[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function kmBetween(one: Known, latitude: number, longitude: number): number {
  const here = pointAt(mean(one.latitudes), mean(one.longitudes));
  const there = pointAt(latitude, longitude);
  const square = here.reduce((sum, at, axis) => sum + (at - (there[axis] as number)) ** 2, 0);
  return kmAlongSurface(straightMetres(square));
}

/** Half of a British postal code, or all of it. */
const BRITISH = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(?:\d[A-Z]{2})?$/i;

/** A code as its country writes it: spreadsheets eat the zeros that American ones begin with, and of British ones the first half is enough. */
function tidyCode(code: string, country: string): string {
  if (country === 'US' && /^\d{3,4}$/.test(code)) return code.padStart(5, '0');
  const [, half] = (country === 'GB' && BRITISH.exec(code)) || [];
  return (half ?? code).toUpperCase();
}

export class PlaceBuilder {
  private readonly country: string;
  private readonly towns = new Map<string, Known[]>();
  private readonly codes = new Map<string, Known>();
  private readonly areaNames = new Map<string, string>();

  constructor(country: string) {
    this.country = country;
  }

  nameArea(areaCode: string, name: string) {
    this.areaNames.set(areaCode, name);
  }

  /** Says whether the place is new, or one that is known by the same name. */
  add(row: PlaceRow): 'kept' | 'merged' {
    const {areaCode, area} = row;
    if (areaCode && area && !this.areaNames.has(areaCode)) this.nameArea(areaCode, area);
    return row.kind === 'code' ? this.addCode(row) : addTown(this.towns, row);
  }

  private addCode(row: PlaceRow): 'kept' | 'merged' {
    const name = tidyCode(row.name, this.country);
    const known = this.codes.get(name);
    if (known) {
      known.latitudes.push(row.latitude);
      known.longitudes.push(row.longitude);
      return 'merged';
    }
    this.codes.set(name, {row: {...row, name}, latitudes: [row.latitude], longitudes: [row.longitude]});
    return 'kept';
  }

  /** "Illinois|IL"; nothing where all that is known is a number that no visitor has heard of. */
  private areaOf({area, areaCode = ''}: PlaceRow): string {
    const name = area ?? this.areaNames.get(areaCode) ?? '';
    const short = /^[A-Za-z]{1,5}$/.test(areaCode) ? areaCode : '';
    return name && short && name !== short ? `${name}|${short}` : name || short;
  }

  /** The towns, the largest first; then those that only codes name, by how many codes they have. */
  private allTowns(): Known[] {
    const towns = [...this.towns.values()].flat();
    const named = new Map<string, Known[]>();
    for (const town of towns) push(named, placeWords(town.row.name), town);
    const fromCodes = new Map<string, Known[]>();
    for (const {row, latitudes, longitudes} of this.codes.values()) {
      const place = {
        ...row,
        kind: 'town' as const,
        name: row.town ?? '',
        latitude: mean(latitudes),
        longitude: mean(longitudes),
      };
      const isKnown = named
        .get(placeWords(place.name))
        ?.some((town) => kmBetween(town, place.latitude, place.longitude) < SAME_KM);
      if (place.name && !isKnown) addTown(fromCodes, place, (row.areaCode ?? '') + (row.area ?? ''));
    }
    const byName = (a: Known, b: Known): number => (a.row.name < b.row.name ? -1 : Number(a.row.name > b.row.name));
    return [
      ...towns.sort((a, b) => b.row.people - a.row.people || byName(a, b)),
      ...[...fromCodes.values()].flat().sort((a, b) => b.latitudes.length - a.latitudes.length || byName(a, b)),
    ];
  }

  /** The pack; undefined when there is nothing to put into it. */
  build(sources: readonly PlaceSource[]): PlacePack | undefined {
    const areas = new Map<string, number>();
    const towns = this.allTowns();
    const codes = [...this.codes.values()].sort((a, b) => (a.row.name < b.row.name ? -1 : 1));
    if (!towns.length && !codes.length) return undefined;
    const tables = {
      ...(towns.length && {
        towns: toTable(
          towns,
          tellApart(towns, (row) => this.areaOf(row)),
          areas,
        ),
      }),
      ...(codes.length && {
        codes: toTable(
          codes,
          codes.map(({row}) => [row.town, this.areaOf(row)].filter(Boolean).join(', ')),
          areas,
        ),
      }),
    };
    return {
      format: PACK_FORMAT,
      version: PACK_VERSION,
      country: this.country,
      sources,
      areas: [...areas.keys()].join('\n'),
      ...tables,
    };
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Of one place that is named twice, what has more people counts. */
function addTown(towns: Map<string, Known[]>, row: PlaceRow, area = row.areaCode ?? row.area ?? ''): 'kept' | 'merged' {
  const {latitude, longitude} = row;
  const key = `${placeWords(row.name)}\n${area}`;
  const known = towns.get(key)?.find((town) => kmBetween(town, latitude, longitude) < SAME_KM);
  if (!known) {
    push(towns, key, {row, latitudes: [latitude], longitudes: [longitude]});
    return 'kept';
  }
  if (row.people > known.row.people) Object.assign(known, {row, latitudes: [latitude], longitudes: [longitude]});
  else if (!row.people && !known.row.people) {
    known.latitudes.push(latitude);
    known.longitudes.push(longitude);
  }
  return 'merged';
}

/** The areas of towns; where several of one name are in one area, with a larger town that is near. */
function tellApart(towns: readonly Known[], areaOf: (row: PlaceRow) => string): string[] {
  const labels = towns.map(({row}) => `${placeWords(row.name)}\n${areaOf(row)}`);
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return towns.map((town, rank) => {
    const area = areaOf(town.row);
    if (times.get(labels[rank] as string) === 1) return area;
    const [name = '', short] = area.split('|');
    const near = nearestOf(towns.slice(0, Math.min(rank, MOST_KNOWN)), town);
    return [[name, near && `near ${near.row.name}`].filter(Boolean).join(', '), short].filter(Boolean).join('|');
  });
}

/** A town that people far away have heard of is among so many of the largest. */
const MOST_KNOWN = 1000;

function nearestOf(larger: readonly Known[], {row}: Known): Known | undefined {
  let nearest: Known | undefined;
  let least = Infinity;
  for (const town of larger) {
    const km = kmBetween(town, row.latitude, row.longitude);
    if (km < least && placeWords(town.row.name) !== placeWords(row.name)) [nearest, least] = [town, km];
  }
  return nearest;
}

function toTable(places: readonly Known[], areaNames: readonly string[], areas: Map<string, number>): PlaceTable {
  const within = areaNames.map((area) => {
    if (!areas.has(area)) areas.set(area, areas.size);
    return areas.get(area) as number;
  });
  const toHundredths = (values: readonly number[]): number => Math.round(mean(values) * PER_DEGREE) || 0;
  return {
    names: places.map(({row}) => row.name).join('\n'),
    within,
    latitudes: places.map(({latitudes}) => toHundredths(latitudes)),
    longitudes: places.map(({longitudes}) => toHundredths(longitudes)),
  };
}
