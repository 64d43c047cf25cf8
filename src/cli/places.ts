/// <reference types="node" />
/** `places`: makes packs of towns and postal codes, which a site hosts and the finder loads on first use. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {countryCode} from '../helplines/emergency.js';
import type {PlacePack} from '../search/places/pack.js';
import {readPlacePack} from '../search/places/pack.js';
import {decodeFile} from './decode-file.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';
import type {FileAccount, PackProblem} from './places/make-packs.js';
import {PackMaker} from './places/make-packs.js';
import type {Reason} from './places/place-row.js';

const USAGE = `Usage: peer-support-widgets places FILE… --country US -o DIR [options]

Creates a pack of towns and postal codes from files that you have downloaded, for <support-group-finder places-src="us.json">. The format of
each file is detected from its content:

  GeoNames cities (cities500.txt …), postal codes (US.txt …), names of regions (admin1CodesASCII.txt)
  US Census ZCTA gazetteer
  CSV or JSON with columns such as name or postcode, latitude, longitude, region, population
  an existing pack

  --country C          ISO 3166-1 code: only places in this country. Without it, one pack per country in the files
  -o, --output DIR     where to write <country>.json; default: the current folder
  --min-population N   leave out smaller towns, if the file has the population
  --attribution TEXT   source of your own table, shown to visitors
  --licence TEXT       its license
  --url URL            its web page
  --json               print the report as JSON
  --help               print this

Exit code: 0 if everything was used, 1 if some rows couldn’t be used, 2 if a file couldn’t be read or nothing was written.
`;

const REASONS: Readonly<Record<Reason, string>> = {
  'no-name': 'without a name or postal code',
  'long-name': 'with a name of more than 80 letters',
  'no-coordinates': 'without latitude and longitude',
  'bad-coordinates': 'with an invalid latitude or longitude: expected degrees such as 39.8 and -89.65',
  'no-country': 'without a country (set one with --country)',
  'other-country': 'in another country',
  'no-town': 'not a town: a mountain, an abandoned place …',
  'few-people': 'with fewer people than --min-population',
};
/** What was asked for is no fault. */
const ASKED_FOR: ReadonlySet<Reason> = new Set<Reason>(['other-country', 'no-town', 'few-people']);

const PROBLEMS: Readonly<Record<PackProblem['problem'], string>> = {
  zip: 'is a zip file. Unpack it first, and give the .txt file in it.',
  unknown: 'is not a file of places we know. Expected a file of those that --help names.',
  'unnamed-source': 'does not say where it is from. Say it with --attribution, so that visitors can be told.',
};

class CommandError extends Error {}

const number = (value: number): string => value.toLocaleString('en');

function parse(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      country: text,
      output: {type: 'string', short: 'o'},
      'min-population': text,
      attribution: text,
      licence: text,
      url: text,
      json: flag,
      help: flag,
    },
  });
}

function makerFor(values: ReturnType<typeof parse>['values']): PackMaker {
  const {attribution: name, licence, url} = values;
  const country = countryCode(values.country);
  if (values.country && !country) throw new CommandError('A country is an ISO 3166-1 code such as US.');
  const minPopulation = Number(values['min-population'] ?? 0);
  if (!(minPopulation >= 0)) throw new CommandError('--min-population is a number such as 1000.');
  return new PackMaker({country, minPopulation, own: name ? {name, licence, url} : undefined});
}

function readText(name: string): string {
  try {
    return decodeFile(readFileSync(name));
  } catch (error) {
    throw new CommandError(`“${name}” can’t be read (${(error as {code?: string}).code ?? String(error)}).`);
  }
}

/** A pack as it was written. */
interface Written {
  file: string;
  country: string;
  towns: number;
  codes: number;
  bytes: number;
  compressed: number;
}

const countOf = (table: PlacePack['towns']): number => table?.within.length ?? 0;

function write(folder: string, pack: PlacePack): Written {
  const file = join(folder, `${pack.country.toLowerCase()}.json`);
  if ('code' in readPlacePack(pack))
    throw new CommandError(
      `${pack.country} has too many places for one file: leave out small towns with --min-population.`,
    );
  const body = Buffer.from(`${JSON.stringify(pack)}\n`);
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, body);
  } catch (error) {
    throw new CommandError(`“${file}” can’t be written (${(error as {code?: string}).code ?? String(error)}).`);
  }
  const {country, towns, codes} = pack;
  const compressed = brotliCompressSync(body).length;
  return {file, country, towns: countOf(towns), codes: countOf(codes), bytes: body.length, compressed};
}

function describeFile({name, type, rows, kept, merged, areas, leftOut}: FileAccount): string {
  const fates = [`${number(kept)} kept`, `${number(merged)} merged with others with the same name`];
  if (areas) fates.push(`${number(areas)} region names`);
  const reasons = leftOut.map(
    ({reason, count, rows: first}) =>
      `  ${number(count)} left out, ${REASONS[reason]} (${count > first.length ? 'the first: ' : ''}row${first.length > 1 ? 's' : ''} ${first.join(', ')})`,
  );
  return [`${name}: ${type}, ${number(rows)} rows`, `  ${fates.join(', ')}.`, ...reasons, ''].join('\n');
}

const describePack = ({file, towns, codes, bytes, compressed}: Written): string =>
  `${file}: ${number(towns)} towns, ${number(codes)} postal codes, ${number(bytes)} bytes (${number(compressed)} compressed)\n`;

function makePacks(args: readonly string[], output: Output): number {
  const {values, positionals} = parse(args);
  if (values.help) {
    output.print(USAGE);
    return 0;
  }
  if (!positionals.length) throw new CommandError('Which files have the places?');
  const maker = makerFor(values);
  const problems = positionals.flatMap((name) => maker.add({name, text: readText(name)}) ?? []);
  if (problems.length)
    throw new CommandError(problems.map(({name, problem}) => `“${name}” ${PROBLEMS[problem]}`).join('\n'));
  const packs = maker.build().map((pack) => write(values.output ?? '.', pack));
  const {accounts} = maker;
  if (values.json) output.print(`${JSON.stringify({files: accounts, packs}, null, 2)}\n`);
  else output.print(forTerminal([...accounts.map(describeFile), ...packs.map(describePack)].join('')));
  if (!packs.length) throw new CommandError('There were no places to write.');
  return accounts.some(({leftOut}) => leftOut.some(({reason}) => !ASKED_FOR.has(reason))) ? 1 : 0;
}

/** Runs the command; resolves with its exit code. */
export function places(args: readonly string[], output: Output): Promise<number> {
  try {
    return Promise.resolve(makePacks(args, output));
  } catch (error) {
    const isUsage = String((error as {code?: string}).code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof CommandError)) throw error;
    output.complain(forTerminal(`${(error as Error).message}\n`) + (isUsage ? `\n${USAGE}` : ''));
    return Promise.resolve(2);
  }
}
