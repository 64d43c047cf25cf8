/// <reference types="node" />
/** `peer-support-widgets pack`: prepares large lists, so that a page shows the first groups at once and loads the others as they are needed. */
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {PACK_FORMAT, PACK_VERSION} from '../directory/packed/manifest.js';
import type {Manifest, PackFile} from '../directory/packed/manifest.js';
import {SHARDS_FORMAT} from '../directory/sharded/is-shards.js';
import {SHARDS_VERSION} from '../directory/sharded/shard-manifest.js';
import {problemText} from '../i18n/problems/en.js';
import {SourceError} from '../sources/source.js';
import {forTerminal} from './output.js';
import type {Output} from './output.js';
import {changesSince, groupsOfEdition} from './pack/changes.js';
import {compressFiles} from './pack/compress-files.js';
import {EditionWriter, replaceFile} from './pack/edition-writer.js';
import {fingerprintOf} from './pack/fingerprint.js';
import {MANIFEST, isComplete, lastManifest, removeOldEditions} from './pack/last-pack.js';
import type {Prepared} from './pack/last-pack.js';
import {USAGE, parsePackOptions} from './pack/pack-options.js';
import type {PackOptions} from './pack/pack-options.js';
import {describePack, describeRejected} from './pack/pack-report.js';
import {progressOn} from './pack/progress.js';
import type {Progress} from './pack/progress.js';
import {readLists} from './pack/read-lists.js';
import type {ReadLists} from './pack/read-lists.js';
import {writeShards} from './pack/shards/write-shards.js';
import {writeEdition} from './pack/write-edition.js';
import type {Written} from './pack/write-edition.js';
import {UsageError} from './source-options.js';

/** The paths of files, from the folder of the manifest. */
function inEdition({files, ...written}: Written, edition: string): Written {
  const moved = Object.entries(files).map(([name, file]: [string, PackFile]) => [
    name,
    {...file, path: `${edition}/${file.path}`},
  ]);
  return {...written, files: Object.fromEntries(moved) as Manifest['files']};
}

/** What the manifests of packs and of shards have in common. */
type Common = Pick<Manifest, 'edition' | 'generated' | 'groups' | 'account' | 'sources' | 'fingerprint'>;

/** Writes the files of an edition, and returns what makes its manifest. */
function writeFiles(
  store: ReadLists['store'],
  writer: EditionWriter,
  {shards}: PackOptions,
  now: number,
  progress: Progress,
): (common: Common) => Prepared {
  const say = (part: string, done: number, of: number) =>
    progress.say(`Packing ${part}: ${Math.floor((done / of) * 100)} %`);
  if (shards) {
    const written = writeShards(store, writer, now, say);
    return (common) => ({format: SHARDS_FORMAT, version: SHARDS_VERSION, ...common, ...written});
  }
  const written = writeEdition(store, writer, now, say);
  return (common) => ({format: PACK_FORMAT, version: PACK_VERSION, ...common, ...inEdition(written, common.edition)});
}

/** Writes an edition and switches to it. */
async function writePack(
  {store, account, sources}: ReadLists,
  options: PackOptions,
  fingerprint: string,
  now: number,
  before: Prepared | undefined,
  progress: Progress,
): Promise<{manifest: Prepared; bytes: number; files: number; kept: number; compressMs: number}> {
  const {out, compress} = options;
  const draft = join(out, '.new');
  const writer = new EditionWriter(draft, before && join(out, before.edition));
  const manifestOf = writeFiles(store, writer, options, now, progress);
  const generated = new Date(now).toISOString();
  const edition = `${generated.slice(0, 10).replaceAll('-', '')}-${writer.finish().slice(0, 12)}`;
  const startedMs = performance.now();
  if (compress) {
    const paths = writer.written.map((path) => join(draft, path));
    await compressFiles(paths, (done) => progress.say(`Compressing: ${Math.floor((done / paths.length) * 100)} %`));
  }
  const compressMs = performance.now() - startedMs;
  rmSync(join(out, edition), {recursive: true, force: true});
  renameSync(draft, join(out, edition));
  const manifest = manifestOf({edition, generated, groups: store.size, account, sources, fingerprint});
  // Last: from here on, visitors get the new edition.
  replaceFile(join(out, MANIFEST), JSON.stringify(manifest));
  removeOldEditions(out, edition);
  const {bytes, files, kept} = writer;
  return {manifest, bytes, files, kept, compressMs};
}

/** A run of the command. */
interface Run {
  options: PackOptions;
  output: Output;
  /** Epoch ms. */
  now: number;
  progress: Progress;
}

async function packLists(run: Run): Promise<number> {
  const {options, output, progress} = run;
  const startedMs = performance.now();
  const before = lastManifest(options.out);
  const fingerprint = fingerprintOf(options);
  if (before?.fingerprint === fingerprint && isComplete(options.out, before)) {
    output.print(`Nothing has changed since ${before.generated}, so nothing was written.\n`);
    writeReport(options.report, {added: [], changed: [], ended: [], rejected: []});
    return before.account.rejected ? 1 : 0;
  }
  const lists = await readLists(options.files, options.source, progress);
  try {
    return await packRead(lists, run, {before, fingerprint, startedMs});
  } finally {
    lists.discard?.();
  }
}

async function packRead(
  lists: ReadLists,
  {options, output, now, progress}: Run,
  {before, fingerprint, startedMs}: {before?: Prepared; fingerprint: string; startedMs: number},
): Promise<number> {
  const {out, report} = options;
  const {store, rejected} = lists;
  const changes = report === undefined ? undefined : changesSince(before ? groupsOfEdition(out, before) : [], store);
  const packed = await writePack(lists, options, fingerprint, now, before, progress);
  progress.end();
  const ms = performance.now() - startedMs;
  output.print(forTerminal(describePack({...packed, changes, ms}) + describeRejected(rejected)));
  const reasons = rejected.map(({file, index, problem}) => ({file, record: index + 1, reason: problemText(problem)}));
  writeReport(report, {...changes, rejected: reasons});
  return rejected.length ? 1 : 0;
}

function writeReport(path: string | undefined, report: unknown): void {
  if (path !== undefined) writeFileSync(path, JSON.stringify(report, null, 2) + '\n');
}

/** What went wrong, for whoever runs the command; undefined for mistakes of ours. */
function messageOf(error: unknown): string | undefined {
  if (error instanceof SourceError) return problemText(error.problem);
  const {code, path = ''} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There’s no file “${path}”.`;
  return code && `“${path}” can’t be read or written (${code}).`;
}

/** Runs the command; resolves with its exit code. `now` is epoch milliseconds. */
export async function pack(args: readonly string[], output: Output, now = Date.now()): Promise<number> {
  const progress = progressOn(process.stderr);
  try {
    const options = parsePackOptions(args);
    if (options) return await packLists({options, output, now: options.now ?? now, progress});
    output.print(USAGE);
    return 0;
  } catch (error) {
    progress.end();
    const isUsage = error instanceof UsageError;
    const message = isUsage ? error.message : messageOf(error);
    if (message === undefined) throw error;
    output.complain(forTerminal(`${message}\n`) + (isUsage ? `\n${USAGE}` : ''));
    return 2;
  }
}
