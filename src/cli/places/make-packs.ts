/** Sorts the rows of files into packs, and accounts for every one. */
import {countryCode} from '../../helplines/emergency.js';
import type {PlacePack, PlaceSource} from '../../search/places/pack.js';
import {readGeoFile} from './geonames.js';
import {readPlaceCsv, readPlaceJson} from './own-tables.js';
import {PlaceBuilder} from './place-builder.js';
import type {PlaceFile, Reason, ReadRow} from './place-row.js';

export interface PackOptions {
  /** Only this one; without it each country that rows name has a pack. */
  country?: string;
  /** Towns with fewer people are left out, where the file says how many there are. */
  minPopulation?: number;
  /** Of tables of one's own. */
  own?: PlaceSource;
}

/** `rows === kept + merged + areas + the sum of leftOut`. */
export interface FileAccount {
  name: string;
  type: string;
  rows: number;
  kept: number;
  /** Another name for a place that is known, or another point of it. */
  merged: number;
  /** Names of regions, for the places of other files. */
  areas: number;
  leftOut: {reason: Reason; count: number; /** The first few, by number. */ rows: number[]}[];
}

export interface NamedText {
  name: string;
  text: string;
}

export type PackProblem = {name: string; problem: 'zip' | 'unknown' | 'unnamed-source'};

const FIRST_ROWS = 5;

/** Recognises a file by its content. */
export function recognise(text: string): PlaceFile | undefined {
  return readPlaceJson(text) ?? readGeoFile(text) ?? readPlaceCsv(text);
}

export class PackMaker {
  readonly accounts: FileAccount[] = [];
  private readonly options: PackOptions;
  private readonly builders = new Map<string, PlaceBuilder>();
  private readonly sources = new Map<string, Map<string, PlaceSource>>();

  constructor(options: PackOptions) {
    this.options = options;
  }

  /** Takes all rows of a file; says what is wrong with a file that cannot be used at all. */
  add({name, text}: NamedText): PackProblem | undefined {
    if (text.startsWith('PK\u0003\u0004')) return {name, problem: 'zip'};
    const file = recognise(text);
    if (!file) return {name, problem: 'unknown'};
    const sources = file.sources ?? (this.options.own ? [this.options.own] : []);
    if (!sources.length) return {name, problem: 'unnamed-source'};
    const account: FileAccount = {name, type: file.type, rows: 0, kept: 0, merged: 0, areas: 0, leftOut: []};
    for (const [number, row] of file.rows) {
      account.rows++;
      const fate = this.addRow(row, sources);
      if (fate === 'kept' || fate === 'merged' || fate === 'areas') account[fate]++;
      else leaveOut(account, fate, number);
    }
    this.accounts.push(account);
    return undefined;
  }

  private addRow(row: ReadRow, sources: readonly PlaceSource[]): 'kept' | 'merged' | 'areas' | Reason {
    if ('leftOut' in row) return row.leftOut;
    const {country: wanted, minPopulation = 0} = this.options;
    const country = row.country ? countryCode(row.country) : wanted;
    if (!country) return 'no-country';
    if (wanted && country !== wanted) return 'other-country';
    if ('area' in row) {
      this.builderOf(country).nameArea(row.areaCode, row.area);
      return 'areas';
    }
    if (row.place.people && row.place.people < minPopulation) return 'few-people';
    const known = this.sources.get(country) ?? new Map<string, PlaceSource>();
    for (const source of sources) known.set(JSON.stringify(source), source);
    this.sources.set(country, known);
    return this.builderOf(country).add(row.place);
  }

  private builderOf(country: string): PlaceBuilder {
    const builder = this.builders.get(country) ?? new PlaceBuilder(country);
    this.builders.set(country, builder);
    return builder;
  }

  /** The packs, by country. */
  build(): PlacePack[] {
    return [...this.builders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([country, builder]) => builder.build([...(this.sources.get(country)?.values() ?? [])]) ?? []);
  }
}

function leaveOut(account: FileAccount, reason: Reason, number: number) {
  let same = account.leftOut.find((each) => each.reason === reason);
  if (!same) account.leftOut.push((same = {reason, count: 0, rows: []}));
  same.count++;
  if (same.rows.length < FIRST_ROWS) same.rows.push(number);
}
