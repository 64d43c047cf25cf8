/// <reference types="node" />
/** What `pack` may be told on the command line. */
import {parseArgs} from 'node:util';
import type {SourceOptions} from '../../sources/source.js';
import {UsageError, parseSourceOptions, parseNow} from '../source-options.js';
import {TYPE_NAMES} from '../../report/type-names.js';

export const USAGE = `Usage: peer-support-widgets pack FILE… -o DIR [options]

Prepares large lists for the finder: writes DIR/manifest.json and a folder of small files beside it. Set src of the finder to the address of
manifest.json. Lists in any format the finder reads; several become one, and a group in more than one of them is kept once.

  -o, --out DIR    where to write the pack
  --shards         for more than about 100,000 groups: many files, of which a page only loads those that a question needs
  --no-compress    write no .br and .gz files beside the files
  --report FILE    write what has changed since the last run to FILE, as JSON: added, changed, ended, rejected
  --type T         format of the lists, instead of detecting it:
                   ${Object.keys(TYPE_NAMES).join(', ')}
  --time-zone TZ   time zone of records that state none, such as America/New_York
  --programme P    program of the whole list, such as aa or al-anon: explains its type codes
  --language L     language of records that state none, such as en or pt-BR
  --now ISO        time of the run, such as 2026-03-14T09:00Z; default: now
  --help           print this

Does nothing if the lists and options are those of the last run.

Exit code: 0 if every record is kept, 1 if some are rejected, 2 if nothing was packed.
`;

/** `now` is epoch milliseconds, absent when not given. */
export interface PackOptions {
  files: string[];
  out: string;
  compress: boolean;
  shards: boolean;
  report?: string;
  now?: number;
  source: SourceOptions;
}

/** Reads the command line; undefined when help was asked for. Throws {@link UsageError}. */
export function parsePackOptions(args: readonly string[]): PackOptions | undefined {
  const {values, positionals} = parse(args);
  if (values.help) return undefined;
  if (!positionals.length) throw new UsageError('Which lists do you want to pack?');
  if (!values.out) throw new UsageError('Where to? Name a folder with -o.');
  return {
    files: positionals,
    out: values.out,
    compress: !values['no-compress'],
    shards: values.shards ?? false,
    report: values.report,
    now: parseNow(values.now),
    source: parseSourceOptions(values),
  };
}

function parse(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: {type: 'string', short: 'o'},
        'no-compress': flag,
        shards: flag,
        report: text,
        type: text,
        'time-zone': text,
        programme: text,
        language: text,
        now: text,
        help: flag,
      },
    });
  } catch (error) {
    throw UsageError.from(error);
  }
}
