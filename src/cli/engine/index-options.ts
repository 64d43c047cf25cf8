/// <reference types="node" />
/** The command-line options of `index`. */
import {parseArgs} from 'node:util';
import type {SourceOptions} from '../../sources/source.js';
import {UsageError, parseNow, parseSourceOptions, parseZone} from '../source-options.js';
import {isHttpUrl} from './engine-address.js';

export const USAGE = `Usage: peer-support-widgets index --engine opensearch URL FILE|DIR… [options]

Loads lists of groups into OpenSearch or Elasticsearch: into a new index beside the one in use, which it replaces only once everything is there. Reads
lists like the finder does, and reports rejected records like check does. If it is interrupted, the same command continues where it stopped.

  --engine E         opensearch or elasticsearch
  URL                address of the engine, such as http://localhost:9200. Credentials: https://user:password@…, or a complete Authorization header
                     in the environment variable ENGINE_AUTHORIZATION
  --alias NAME       the name that searches use; default: peer-support-groups
  --shards N         number of shards; default: 1. Up to about 500,000 groups need no more
  --replicas N       copies of each shard on other nodes; default: 1
  --zone TZ          visitors’ time zone, for sorting groups that state none; default: UTC
  --keep N           number of older indexes to keep, for going back; default: 1
  --allow-fewer      replace the index even if less than half as many groups are left
  --dry-run          read the lists and report, without sending anything
  --type, --time-zone, --programme, --language, --now
                     as for check
  --quiet            print only problems and the last line
  --help             print this

Exit code: 0 if every record is loaded, 1 if some were rejected, 2 if nothing was replaced.
`;

/** Parsed options. */
export interface IndexOptions {
  url: string;
  targets: string[];
  alias: string;
  shards: number;
  replicas: number;
  viewerZone: string;
  keep: number;
  mayShrink: boolean;
  isDryRun: boolean;
  isQuiet: boolean;
  now?: number;
  source: SourceOptions;
}

/** The supported engines, which accept the same requests. */
const ENGINES = ['opensearch', 'elasticsearch'];
/** A name that both engines allow, without wildcards. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

function parseValues(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{engine: text, alias: text, shards: text, replicas: text, zone: text, keep: text},
        ...{type: text, 'time-zone': text, programme: text, language: text, now: text},
        ...{'allow-fewer': flag, 'dry-run': flag, quiet: flag, help: flag},
      },
    });
  } catch (error) {
    throw UsageError.from(error);
  }
}

function wholeNumber(text: string | undefined, otherwise: number, least: number, most: number, name: string): number {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}.`);
}

function parseUrl(text: string | undefined): string {
  if (text !== undefined && isHttpUrl(text)) return text;
  throw new UsageError('Where is the engine? Expected an address such as http://localhost:9200.');
}

/** Parses the command line; undefined for `--help`. Throws {@link UsageError}. */
export function parseIndexOptions(args: readonly string[]): IndexOptions | undefined {
  const {values, positionals} = parseValues(args);
  if (values.help) return undefined;
  const {engine, alias = 'peer-support-groups'} = values;
  if (!engine || !ENGINES.includes(engine))
    throw new UsageError(`Which engine? Expected --engine ${ENGINES.join(' or ')}.`);
  const [address, ...targets] = positionals;
  const url = parseUrl(address);
  if (targets.length === 0) throw new UsageError('Which lists do you want to load?');
  if (!NAME.test(alias)) throw new UsageError('--alias is a name of lower-case letters, digits, hyphens and dots.');
  return {
    url,
    targets,
    alias,
    shards: wholeNumber(values.shards, 1, 1, 100, 'shards'),
    replicas: wholeNumber(values.replicas, 1, 0, 10, 'replicas'),
    viewerZone: parseZone(values.zone) ?? 'UTC',
    keep: wholeNumber(values.keep, 1, 0, 100, 'keep'),
    mayShrink: values['allow-fewer'] ?? false,
    isDryRun: values['dry-run'] ?? false,
    isQuiet: values.quiet ?? false,
    now: parseNow(values.now),
    source: parseSourceOptions(values),
  };
}
