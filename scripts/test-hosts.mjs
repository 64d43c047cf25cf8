/**
 * `npm run test:hosts`: the package in the sites, frameworks and bundlers that people use. Each file of test/hosts/ installs the tarball in one of
 * them, builds a small site, and opens it in Chromium.
 *
 * They need the npm registry (and some of them apt), and take minutes, so `npm test` leaves them out. `npm run test:hosts -- react` runs only the
 * files with that word in their name. A host that can't be had from its registry skips its tests with the registry's message, and is named at
 * the end. Everything else that goes wrong is a failure.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, relative} from 'node:path';
import {buildIfNeeded} from './build.mjs';
import {filesBelow} from './files.mjs';
import {capture, npmCommand, PROJECT, run, runAsScript} from './run.mjs';
import {ensureBrowsers, ensureDependencies} from './setup.mjs';
import {closingLine} from './test.mjs';

/** Installing and building a framework on a busy machine. */
const LIMIT_MS = 1_800_000;

const hostOf = (file) => basename(file, '.test.ts');

/** Runs the tests of one host, whose output is shown. Resolves with `{passed, failed, skipped, reasons}`. */
async function testHost(file, folder, env) {
  const reportFile = join(folder, `${hostOf(file)}.json`);
  const code = await run(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', './test/helpers/node-globals.mjs', '--test', `--test-timeout=${LIMIT_MS}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/hosts-reporter.mjs', `--test-reporter-destination=${reportFile}`],
      file,
    ],
    env,
  );
  let report = {passed: 0, failed: 0, skipped: 0, reasons: []};
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    console.error('The test runner stopped before it was done.');
  }
  return code !== 0 && report.failed === 0 ? {...report, failed: 1} : report;
}

async function packInto(folder) {
  const [npm, ...first] = npmCommand();
  const name = await capture(npm, [...first, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  return join(folder, name.trim().split('\n').at(-1));
}

/** Runs the tests of every host whose name contains one of `words`; resolves with the counts of each. */
async function testHosts(words) {
  const files = filesBelow(join(PROJECT, 'test/hosts'))
    .map((file) => relative(PROJECT, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => words.length === 0 || words.some((word) => hostOf(file).includes(word)));
  if (files.length === 0) throw new Error(`No host has ${words.map((word) => `“${word}”`).join(' or ')} in its name.`);
  await ensureDependencies();
  await ensureBrowsers(['chromium']);
  await buildIfNeeded();
  const folder = mkdtempSync(join(tmpdir(), 'test-hosts-'));
  try {
    const env = {PACKED_PACKAGE: process.env.PACKED_PACKAGE ?? (await packInto(folder))};
    const results = [];
    for (const file of files) {
      console.log(`\n── ${hostOf(file)}`);
      results.push({host: hostOf(file), ...(await testHost(file, folder, env))});
    }
    return results;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

await runAsScript(import.meta, async () => {
  const results = await testHosts(process.argv.slice(2));
  const sum = (name) => results.reduce((total, result) => total + result[name], 0);
  console.log();
  for (const {host, reasons, ...counts} of results) {
    console.log(`${host}: ${closingLine(counts)}`);
    for (const reason of new Set(reasons)) console.log(`  ${reason}`);
  }
  console.log(closingLine({passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')}));
  return sum('failed') > 0 ? 1 : 0;
});
