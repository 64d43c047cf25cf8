/// <reference types="node" />
/** What `check` may be told on the command line. */
import {parseArgs} from 'node:util';
import {TYPE_NAMES} from '../report/type-names.js';
import type {SourceOptions} from '../sources/source.js';
import {UsageError, parseNow, parseSourceOptions} from './source-options.js';

export const USAGE = `Usage: peer-support-widgets check FILE|URL|DIR [options]

Reads a list of groups like the finder does, and reports which records are kept, which are rejected and why, and what looks doubtful.
Reads every file in a DIR or a zip file, except files whose names begin with a dot. Joins the CSV files of an HSDS data package into one list.

  --type T         format of the list, instead of detecting it:
                   ${Object.keys(TYPE_NAMES).join(', ')}
  --time-zone TZ   time zone of records that state none, such as America/New_York
  --programme P    program of the whole list, such as aa or al-anon: explains its type codes
  --language L     language of records that state none, such as en or pt-BR
  --now ISO        start of the next dates, such as 2026-03-14T09:00Z; default: now
  --fix-report F   write a table of corrections (CSV) to the file F, to send to whoever keeps the list
  --json           print everything as JSON; a DIR or a zip file gives {files: […]}
  --help           print this

Exit code: 0 if every record is kept, 1 if some are rejected, 2 if nothing could be read.
`;

/** What to check, and how. `now` is epoch milliseconds and absent when not given. */
export interface CheckOptions {
  target: string;
  json: boolean;
  /** Where to write the table of corrections. */
  fixReport?: string;
  now?: number;
  source: SourceOptions;
}

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
    throw UsageError.from(error);
  }
}

/** Reads the command line; undefined when help was asked for. Throws {@link UsageError}. */
export function parseCheckOptions(args: readonly string[]): CheckOptions | undefined {
  const {values, positionals} = parseValues(args);
  if (values.help) return undefined;
  const [target, extra] = positionals;
  if (!target) throw new UsageError('Which list do you want to check?');
  if (extra !== undefined) throw new UsageError(`Check one list at a time: “${extra}” is one too many.`);
  return {
    target,
    json: values.json ?? false,
    fixReport: values['fix-report'],
    now: parseNow(values.now),
    source: parseSourceOptions(values),
  };
}
