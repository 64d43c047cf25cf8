/// <reference types="node" />
/** `check`: says which records of a list are kept, which are not and why, before visitors find out. */
import {writeFileSync} from 'node:fs';
import {problemText} from '../i18n/problems/en.js';
import type {Group} from '../model/group.js';
import {findingsOf} from '../report/findings.js';
import type {ListFindings} from '../report/findings.js';
import {fixReport} from '../report/fix-report.js';
import type {ReportedList, Unreadable} from '../report/fix-report.js';
import {readAndLocate} from '../report/locate.js';
import {findProgramme} from '../sources/records/programmes.js';
import {SourceError} from '../sources/source.js';
import type {ColumnUse, SourceType} from '../sources/source.js';
import {failedInput, findInputs} from './check-inputs.js';
import type {Input, Inputs} from './check-inputs.js';
import {USAGE, parseCheckOptions} from './check-options.js';
import type {CheckOptions} from './check-options.js';
import {describeFindings} from './check-report.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';
import {UnreadableFile} from './packages/unreadable-file.js';
import {UsageError} from './source-options.js';
import {findInLarge} from './streams/find-in-large.js';
import {areLarge} from './streams/read-large.js';

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
  columns: readonly ColumnUse[];
  error?: {code: string; message: string};
  /** Files of a data package that could not be read; what is in the others was. */
  unreadable?: readonly Unreadable[];
  groups: Group[];
}

/** A list that was read, and the files of its data package that could not be. */
interface ReadInput {
  findings: ListFindings;
  groups: Iterable<Group>;
  unreadable: readonly Unreadable[];
  /** Removes groups that are on the disk. */
  discard?: () => void;
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

async function readInput(input: Input, {source}: CheckOptions, now: number): Promise<Outcome> {
  try {
    const {path} = input;
    const large = path !== undefined && areLarge([path]) ? await findInLarge(path, source, now) : undefined;
    if (large) return {...large, unreadable: []};
    const {text, type, unreadable = []} = input.read();
    const list = await readAndLocate(text, type ? {...source, type} : source);
    return {findings: findingsOf(list, now), groups: list.loaded.groups, unreadable};
  } catch (error) {
    return {error: toError(error)};
  }
}

function toChecked(outcome: Outcome): Omit<CheckedList, 'groups'> {
  if ('error' in outcome) {
    const {error} = outcome;
    return {type: null, records: 0, kept: 0, merged: 0, rejected: [], warnings: [], columns: [], error};
  }
  const {type, records, kept, merged, rejected, warnings, columns} = outcome.findings;
  return {
    type,
    records,
    kept,
    merged,
    rejected: rejected.map(({index, problem}) => ({index, reason: problemText(problem)})),
    warnings: warnings.map(({id, ...problem}) => ({id, code: problem.code, message: problemText(problem)})),
    columns,
    ...(outcome.unreadable.length && {unreadable: outcome.unreadable}),
  };
}

const exitCodeOf = (outcome: Outcome): 0 | 1 | 2 =>
  'error' in outcome ? 2 : outcome.findings.rejected.length || outcome.unreadable.length ? 1 : 0;

const describe = (name: string, outcome: Outcome): string =>
  'error' in outcome
    ? `${name}: could not be read.\n  ${outcome.error.message}\n`
    : describeFindings(name, outcome.findings, outcome.unreadable);

const toReported = (name: string, outcome: Outcome): ReportedList =>
  'error' in outcome
    ? {name, error: outcome.error.message}
    : {name, list: outcome.findings, unreadable: outcome.unreadable};

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

/** Prints a list as JSON, one group at a time: those of a large list would be too long for one text. */
function printJson(outcome: Outcome, output: Output, file?: string): void {
  const write = (text: string) => output.print(file === undefined ? text : text.replaceAll('\n', '\n    '));
  const checked = {...(file !== undefined && {file}), ...toChecked(outcome)};
  // All but the closing bracket.
  write(`${JSON.stringify(checked, null, 2).slice(0, -2)},\n  "groups": [`);
  let between = '';
  for (const group of 'error' in outcome ? [] : outcome.groups) {
    write(`${between}\n    ${JSON.stringify(group, null, 2).replaceAll('\n', '\n    ')}`);
    between = ',';
  }
  write(`${between && '\n  '}]\n}`);
}

/** Prints what came of one list, and removes its groups if they're on the disk. */
function printOutcome(input: Input, outcome: Outcome, isJson: boolean, output: Output, file?: string): void {
  try {
    if (isJson) printJson(outcome, output, file);
    else output.print(forTerminal(describe(input.name, outcome)));
  } finally {
    if ('discard' in outcome) outcome.discard?.();
  }
}

async function checkOne(input: Input, options: CheckOptions, now: number, output: Output): Promise<number> {
  const outcome = await readInput(input, options, now);
  printOutcome(input, outcome, options.json, output);
  if (options.json) output.print('\n');
  return writeFixReport(options.fixReport, [toReported(input.name, outcome)], output) ? exitCodeOf(outcome) : 2;
}

async function checkFolder(inputs: readonly Input[], options: CheckOptions, now: number, output: Output) {
  const codes: number[] = [];
  const reported: ReportedList[] = [];
  if (options.json) output.print('{\n  "files": [');
  for (const input of inputs) {
    const outcome = await readInput(input, options, now);
    if (options.json) output.print(`${codes.length ? ',' : ''}\n    `);
    else if (codes.length) output.print('\n');
    printOutcome(input, outcome, options.json, output, input.name);
    codes.push(exitCodeOf(outcome));
    reported.push(toReported(input.name, outcome));
  }
  if (options.json) output.print(`${codes.length ? '\n  ' : ''}]\n}\n`);
  else if (!inputs.length) output.print('The folder is empty.\n');
  // 2 only if nothing could be read.
  const code = codes.every((each) => each === 2) ? 2 : Math.min(1, Math.max(...codes));
  return writeFixReport(options.fixReport, reported, output) ? code : 2;
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
