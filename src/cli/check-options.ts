/// <reference types="node" />
/** What `check` may be told on the command line. */
import {parseArgs} from 'node:util';
import type {SourceOptions, SourceType} from '../sources/source.js';
import {ZONE_NAMES} from '../sources/values/zone-names.js';
import {findZone} from '../sources/values/zones.js';

/** The formats in words, in the order of the help. */
export const TYPE_NAMES: Readonly<Record<SourceType, string>> = {
  native: 'JSON of this project',
  'meeting-guide': 'Meeting Guide JSON',
  csv: 'table (CSV)',
  rows: 'JSON list',
  bmlt: 'BMLT',
  jsonld: 'schema.org JSON-LD',
  geojson: 'GeoJSON',
  hsds: 'Open Referral HSDS',
  tribe: 'The Events Calendar',
  fhir: 'FHIR',
  openactive: 'OpenActive',
  icalendar: 'iCalendar (.ics)',
};

const isType = (text: string): text is SourceType => Object.hasOwn(TYPE_NAMES, text);

export const USAGE = `Usage: peer-support-widgets check FILE|URL|DIR [options]

Reads a list of groups as the finder does, and says which records are kept, which are rejected and why, and what is worth a look.
A DIR or a zip file is read with every file in it, except those whose names begin with a dot. The CSV files of an HSDS data package are joined
into one list.

  --type T         do not guess the format:
                   ${Object.keys(TYPE_NAMES).join(', ')}
  --time-zone TZ   time zone of records that state none, such as America/New_York
  --programme P    programme of the whole list, such as aa or al-anon: explains its type codes
  --language L     language of records that state none, such as en or pt-BR
  --now ISO        from when to count the next dates, such as 2026-03-14T09:00Z; default: now
  --fix-report F   write what should be mended to the file F as a table (CSV), to send to whoever keeps the list
  --json           print everything as JSON; a DIR or a zip file gives {files: […]}
  --help           print this

Exit code: 0 when all is kept, 1 when something was rejected, 2 when nothing could be read.
`;

/** What to check, and how. `now` is epoch milliseconds and absent when not given. */
export interface CheckOptions {
  target: string;
  json: boolean;
  /** Where to write the table of what should be mended. */
  fixReport?: string;
  now?: number;
  source: SourceOptions;
}

/** Why a command line cannot be followed, in words for the one who typed it. */
export class UsageError extends Error {}

function parseValues(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        type: text,
        'time-zone': text,
        programme: text,
        language: text,
        now: text,
        'fix-report': text,
        json: flag,
        help: flag,
      },
    });
  } catch (error) {
    // "Unknown option '--foo'. To specify …": the first sentence is enough.
    throw new UsageError(error instanceof Error ? error.message.replace(/\.\s[^]*/, '.') : String(error));
  }
}

function parseType(text: string | undefined): SourceType | undefined {
  if (text === undefined || isType(text)) return text;
  throw new UsageError(`“${text}” is not a format: expected ${Object.keys(TYPE_NAMES).join(', ')}.`);
}

function parseZone(text: string | undefined): string | undefined {
  const zone = text === undefined ? undefined : findZone(text, {names: ZONE_NAMES});
  if (text === undefined || zone) return zone;
  throw new UsageError(`“${text}” is not a time zone: expected a name such as America/New_York.`);
}

function parseLanguage(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return new Intl.Locale(text).toString();
  } catch {
    throw new UsageError(`“${text}” is not a language: expected a tag such as en or pt-BR.`);
  }
}

function parseNow(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const now = Date.parse(text);
  if (Number.isNaN(now)) throw new UsageError(`“${text}” is not a date and time: expected 2026-03-14T09:00Z.`);
  return now;
}

/** Reads the command line; undefined when help was asked for. Throws {@link UsageError}. */
export function parseCheckOptions(args: readonly string[]): CheckOptions | undefined {
  const {values, positionals} = parseValues(args);
  if (values.help) return undefined;
  const [target, extra] = positionals;
  if (!target) throw new UsageError('Which list should be checked?');
  if (extra !== undefined) throw new UsageError(`One list at a time: “${extra}” is one too many.`);
  return {
    target,
    json: values.json ?? false,
    fixReport: values['fix-report'],
    now: parseNow(values.now),
    source: {
      type: parseType(values.type),
      timeZone: parseZone(values['time-zone']),
      programme: values.programme,
      language: parseLanguage(values.language),
    },
  };
}
