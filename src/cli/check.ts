/// <reference types="node" />
/** `check`: says which records of a list are kept, which are not and why, before visitors find out. */
import {writeFileSync} from 'node:fs';
import {problemText} from '../i18n/problems/en.js';
import type {Group} from '../model/group.js';
import {fixReport} from '../report/fix-report.js';
import type {ReportedList, Unreadable} from '../report/fix-report.js';
import {readAndLocate} from '../report/locate.js';
import type {LocatedList} from '../report/locate.js';
import {findProgramme} from '../sources/records/programmes.js';
import {SourceError} from '../sources/source.js';
import type {ColumnUse, SourceType} from '../sources/source.js';
import {failedInput, findInputs} from './check-inputs.js';
import type {Input, Inputs} from './check-inputs.js';
import {USAGE, parseCheckOptions} from './check-options.js';
import type {CheckOptions} from './check-options.js';
import {describeLoaded} from './check-report.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';
import {UnreadableFile} from './packages/unreadable-file.js';
import {UsageError} from './source-options.js';

/** One list in `--json`. `records === kept + merged + rejected.length`. */
export interface CheckedList {
  /** In the `files` of a folder or a zip file: which one. */
  file?: string;
  /** Null when it could not be read; then `error` says why. */
  type: SourceType | null;
  records: number;
  kept: number;
  merged: number;
  rejected: {index: number; reason: string}[];
  warnings: {id: string; code: string; message: string}[];
  /** What each column or field was used as: null when it was not used. */
  columns: ColumnUse[];
  groups: Group[];
  error?: {code: string; message: string};
  /** Files of a data package that could not be read; what is in the others was. */
  unreadable?: readonly Unreadable[];
}

/** A list that was read, and the files of its data package that could not be. */
interface ReadInput extends LocatedList {
  unreadable: readonly Unreadable[];
}

/** What came of one list. */
type Outcome = ReadInput | {error: {code: string; message: string}};

function toError(error: unknown): {code: string; message: string} {
  if (error instanceof SourceError) return {code: error.problem.code, message: problemText(error.problem)};
  if (error instanceof UnreadableFile) return {code: 'unreadable', message: error.message};
  const {code = '', path = ''} = error as {code?: string; path?: string};
  if (code === 'ENOENT') return {code: 'not-found', message: `There’s no file or folder “${path}”.`};
  // Only the file system is left; anything without its code is a mistake of ours, and must not look like one in the list.
  if (!code) throw error;
  return {code: 'unreachable', message: `“${path}” cannot be read (${code}).`};
}

async function readInput(input: Input, {source}: CheckOptions): Promise<Outcome> {
  try {
    const {text, type, unreadable = []} = input.read();
    return {...(await readAndLocate(text, type ? {...source, type} : source)), unreadable};
  } catch (error) {
    return {error: toError(error)};
  }
}

function toChecked(outcome: Outcome): CheckedList {
  if ('error' in outcome) {
    return {
      type: null,
      records: 0,
      kept: 0,
      merged: 0,
      rejected: [],
      warnings: [],
      columns: [],
      groups: [],
      error: outcome.error,
    };
  }
  const {type, records, groups, merged, rejected, warnings, columns} = outcome.loaded;
  return {
    type,
    records,
    kept: groups.length,
    merged,
    rejected: rejected.map(({index, problem}) => ({index, reason: problemText(problem)})),
    warnings: warnings.map(({id, ...problem}) => ({id, code: problem.code, message: problemText(problem)})),
    columns,
    groups,
    ...(outcome.unreadable.length && {unreadable: outcome.unreadable}),
  };
}

function exitCodeOf(outcomes: readonly Outcome[]): 0 | 1 | 2 {
  if (outcomes.every((outcome) => 'error' in outcome)) return 2;
  return outcomes.every((each) => 'loaded' in each && !each.loaded.rejected.length && !each.unreadable.length) ? 0 : 1;
}

const describe = (name: string, outcome: Outcome, now: number): string =>
  'error' in outcome
    ? `${name}: could not be read.\n  ${outcome.error.message}\n`
    : describeLoaded(name, outcome, now, outcome.unreadable);

const toReported = (name: string, outcome: Outcome): ReportedList =>
  'error' in outcome ? {name, error: outcome.error.message} : {name, list: outcome, unreadable: outcome.unreadable};

/** Writes the table of what should be mended; says so when it cannot. */
function writeFixReport(path: string | undefined, lists: readonly ReportedList[], output: Output): boolean {
  try {
    if (path !== undefined) writeFileSync(path, fixReport(lists));
    return true;
  } catch (error) {
    output.complain(
      `“${forTerminal(path ?? '')}” cannot be written (${(error as {code?: string}).code ?? 'unknown'}).\n`,
    );
    return false;
  }
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';

async function checkOne(input: Input, options: CheckOptions, now: number, output: Output): Promise<number> {
  const outcome = await readInput(input, options);
  output.print(options.json ? toJson(toChecked(outcome)) : forTerminal(describe(input.name, outcome, now)));
  return writeFixReport(options.fixReport, [toReported(input.name, outcome)], output) ? exitCodeOf([outcome]) : 2;
}

async function checkFolder(inputs: readonly Input[], options: CheckOptions, now: number, output: Output) {
  const outcomes: Outcome[] = [];
  const lists: CheckedList[] = [];
  const reported: ReportedList[] = [];
  for (const input of inputs) {
    const outcome = await readInput(input, options);
    outcomes.push(outcome);
    reported.push(toReported(input.name, outcome));
    if (options.json) lists.push({file: input.name, ...toChecked(outcome)});
    else output.print((outcomes.length > 1 ? '\n' : '') + forTerminal(describe(input.name, outcome, now)));
  }
  if (options.json) output.print(toJson({files: lists}));
  else if (!inputs.length) output.print('The folder is empty.\n');
  return writeFixReport(options.fixReport, reported, output) ? exitCodeOf(outcomes) : 2;
}

/** What can't be found is reported in the same way as a list that can't be read. */
async function findOrFail({target, source}: CheckOptions): Promise<Inputs> {
  try {
    return await findInputs(target, source.type);
  } catch (error) {
    return {folder: false, input: failedInput(target, error)};
  }
}

/** Runs the command; resolves with its exit code. `now` is epoch milliseconds, for the next dates when `--now` is not given. */
export async function check(args: readonly string[], output: Output, now = Date.now()): Promise<number> {
  let options: CheckOptions | undefined;
  try {
    options = parseCheckOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(`${forTerminal(error.message)}\n\n${USAGE}`);
    return 2;
  }
  if (!options) {
    output.print(USAGE);
    return 0;
  }
  const {programme} = options.source;
  if (programme !== undefined && !findProgramme(programme)) {
    output.complain(
      `“${forTerminal(programme)}” is not a programme we know: codes that differ between programmes stay unexplained.\n`,
    );
  }
  const found = await findOrFail(options);
  return found.folder
    ? checkFolder(found.inputs, options, options.now ?? now, output)
    : checkOne(found.input, options, options.now ?? now, output);
}
