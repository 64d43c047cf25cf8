/// <reference types="node" />
/** `index`: loads lists of groups into a search engine. */
import {problemText} from '../i18n/problems/en.js';
import type {ListFindings} from '../report/findings.js';
import {SourceError} from '../sources/source.js';
import {describeFindings} from './check-report.js';
import {UsageError} from './source-options.js';
import {EngineClient, EngineError} from './engine/engine-client.js';
import {parseIndexOptions, USAGE} from './engine/index-options.js';
import type {IndexOptions} from './engine/index-options.js';
import {loadIndex} from './engine/load-index.js';
import type {LoadListener, LoadReport} from './engine/load-index.js';
import {fingerprintOf, readLists} from './engine/read-lists.js';
import type {Refused} from './engine/send-chunk.js';
import {UnreadableFile} from './packages/unreadable-file.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';

/** Increased when the documents change, so that an index begun by an older version isn't continued. */
const DOCUMENT_VERSION = 1;
const MOST_REFUSED_SHOWN = 20;
const PROGRESS_MS = 2000;

const number = (value: number): string => value.toLocaleString('en');

const STEPS = {
  counting: 'Counting the groups in the new index.',
  merging: 'Merging its segments.',
  copying: 'Making the copies.',
  switching: 'Switching to the new index.',
};

/** Prints the progress. */
function listenTo(output: Output, isQuiet: boolean, now: () => number): LoadListener {
  const say = (text: string) => {
    if (!isQuiet) output.print(forTerminal(`${text}\n`));
  };
  const startedAt = now();
  let saidAt = startedAt;
  return {
    resumed: (index, from) => say(`Continuing with ${index}: ${number(from)} groups are there.`),
    loaded: (count) => {
      if (now() - saidAt < PROGRESS_MS) return;
      saidAt = now();
      say(`${number(count)} groups, ${number(Math.round((count * 1000) / (saidAt - startedAt)))} a second`);
    },
    step: (name) => say(STEPS[name]),
  };
}

function describeRefused(refused: readonly Refused[]): string {
  if (refused.length === 0) return '';
  const shown = refused.slice(0, MOST_REFUSED_SHOWN).map(({id, reason}) => `  ${id}: ${reason}`);
  const rest = refused.length - shown.length;
  return ['The engine refused these groups:', ...shown, ...(rest > 0 ? [`  and ${number(rest)} more`] : []), ''].join(
    '\n',
  );
}

function describeReport(alias: string, {index, documents, replaced, removed, isOld, isGreen}: LoadReport): string {
  if (isOld) return `“${alias}” is ${index} already, with ${number(documents)} groups. Nothing to do.\n`;
  return [
    `“${alias}” is now ${index}, with ${number(documents)} groups.`,
    ...(replaced.length > 0 ? [`It replaces ${replaced.join(', ')}.`] : []),
    ...(removed.length > 0 ? [`Removed: ${removed.join(', ')}.`] : []),
    ...(isGreen
      ? []
      : ['Not all copies have been made yet. If that stays so, the cluster has too few nodes for --replicas.']),
    '',
  ].join('\n');
}

/** Returns a sentence for a fault of a list or the engine. Rethrows anything else, which is a bug. */
function messageOf(error: unknown): string {
  if (error instanceof SourceError) return problemText(error.problem);
  if (error instanceof EngineError || error instanceof UnreadableFile) return error.message;
  const {code = '', path = ''} = error as {code?: string; path?: string};
  if (!code) throw error;
  return code === 'ENOENT' ? `There’s no file or folder “${path}”.` : `“${path}” cannot be read (${code}).`;
}

async function run(options: IndexOptions, output: Output, now: number): Promise<number> {
  const {targets, source, url, isDryRun, isQuiet, alias} = options;
  let rejected = 0;
  const onList = (name: string, list: ListFindings) => {
    rejected += list.rejected.length;
    if (!isQuiet || list.rejected.length > 0) output.print(forTerminal(describeFindings(name, list)));
  };
  const groups = () => readLists(targets, {source, now, onList});
  if (isDryRun) {
    let count = 0;
    for await (const {id} of groups()) if (id) count++;
    output.print(`${number(count)} groups would be loaded. Nothing was sent.\n`);
    return count === 0 ? 2 : Number(rejected > 0);
  }
  const client = new EngineClient(url);
  client.onWait = (ms, reason) =>
    output.complain(forTerminal(`${reason} Trying again in ${number(Math.ceil(ms / 1000))} s.\n`));
  const fingerprint = fingerprintOf(targets, [DOCUMENT_VERSION, source, options.shards, options.viewerZone]);
  const report = await loadIndex(
    client,
    groups,
    {...options, fingerprint, now},
    listenTo(output, isQuiet, () => performance.now()),
  );
  output.print(forTerminal(describeRefused(report.refused) + describeReport(alias, report)));
  return Number(rejected + report.refused.length > 0);
}

/** Runs the command; resolves with its exit code. `now` is epoch milliseconds, for the dates when `--now` is not given. */
export async function indexLists(args: readonly string[], output: Output, now = Date.now()): Promise<number> {
  try {
    const options = parseIndexOptions(args);
    if (!options) {
      output.print(USAGE);
      return 0;
    }
    return await run(options, output, options.now ?? now);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    output.complain(forTerminal(`${isUsage ? error.message : messageOf(error)}\n`) + (isUsage ? `\n${USAGE}` : ''));
    return 2;
  }
}
