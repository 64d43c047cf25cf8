/**
 * `npm test`: every test, in Node or in three browser engines, and one last line with the sum.
 *
 * The folder decides: elements, what they share and how they are drawn are tested in browsers, everything else in Node.
 * `npm test -- search` runs only the files with that word in their path. BROWSERS=chromium,firefox narrows the engines.
 */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {buildIfNeeded} from './build.mjs';
import {filesBelow} from './files.mjs';
import {PROJECT, run, runAsScript, runTool} from './run.mjs';
import {ensureBrowsers, ensureDependencies} from './setup.mjs';

/** A test file in Node that takes longer than this hangs. Generous, as in browsers: a busy machine isn't a fault. */
const NODE_LIMIT_MS = 600_000;

/** Node's own choice leaves a core idle, so on two cores it would run one file at a time. */
const FILES_AT_ONCE = Math.max(2, availableParallelism());

const CRASH = {passed: 0, failed: 1, skipped: 0};

/** Tests in real hosts install programs, so `npm run test:hosts` runs them. */
export const isTest = (file) => file.endsWith('.test.ts') && !/^test\/(?:hosts|live)\//.test(file);

/** Takes minutes: `npm run test:trust` runs these. */
const isLong = (file) => file.startsWith('test/trust/');

/** The folders of `test/` whose tests need a page. */
const BROWSER_FOLDERS = ['elements', 'ui', 'views'];

/** A test that doesn't belong where the others in its folder run says so in its name: `.browser.test.ts`, `.node.test.ts`. */
export function isForNode(file) {
  const [, exception] = /\.(browser|node)\.test\.ts$/.exec(file) ?? [];
  if (exception) return exception === 'node';
  return !BROWSER_FOLDERS.some((folder) => file.startsWith(`test/${folder}/`));
}

/** Tests of the built package: they run in Node, and drive Chromium. */
const needsBuild = (file) => file.startsWith('test/embed/');

const ENGINES = ['chromium', 'firefox', 'webkit'];

/** The engines these test files need: all that were asked for, and Chromium for pages of the built package. */
export function enginesFor(files, asked = ENGINES) {
  const needed = new Set(files.every(isForNode) ? [] : asked);
  if (files.some(needsBuild)) needed.add('chromium');
  return [...needed];
}

/** Runs a test runner that leaves its counts in a file. One that gives none, or fails without a failed test, counts as a failure itself. */
async function countedRun(start) {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await start(file);
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    return code !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
  } catch (error) {
    console.error(error.code === 'ENOENT' ? 'The test runner stopped before it was done.' : error.message);
    return CRASH;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Runs test files in Node, `atOnce` of them at a time. */
export const runInNode = (files, atOnce = 1) =>
  countedRun((countsFile) =>
    run(process.execPath, [
      ...['--import', 'tsx', '--import', './test/helpers/node-globals.mjs'],
      ...['--test', `--test-timeout=${NODE_LIMIT_MS}`, `--test-concurrency=${atOnce}`],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/counts-reporter.mjs', `--test-reporter-destination=${countsFile}`],
      ...files,
    ]),
  );

const runInBrowsers = (files) =>
  countedRun((countsFile) => runTool('wtr', [], {TEST_COUNTS_FILE: countsFile, TEST_FILES: files.join('\n')}));

/** What a test run does, in this order. A test of the order puts its own in their place. */
const STEPS = {ensureDependencies, ensureBrowsers, buildIfNeeded, runInNode, runInBrowsers};

const sumOf = (all) => {
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0);
  return {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')};
};

/** `N passed, N failed`, and `, N skipped` when any were. */
export const closingLine = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Runs the tests whose paths contain every one of `words`; resolves with `{passed, failed, skipped}`. Prints all but the closing line. */
export async function runTests(words = [], steps = STEPS) {
  const files = filesBelow(join(PROJECT, 'test'))
    .map((file) => relative(PROJECT, file).replaceAll('\\', '/'))
    .filter((file) => isTest(file) && !isLong(file) && words.every((word) => file.includes(word)));
  const nodeFiles = files.filter(isForNode);
  const browserFiles = files.filter((file) => !isForNode(file));
  if (files.length === 0) {
    console.log(`No test file has ${words.map((word) => `“${word}”`).join(' and ')} in its path.`);
    return CRASH;
  }
  await steps.ensureDependencies();
  // Before the first test: those in Node that drive a browser would otherwise be skipped on a new machine.
  const missing = await steps.ensureBrowsers(enginesFor(files, process.env.BROWSERS?.split(',')));
  if (files.some(needsBuild)) await steps.buildIfNeeded();

  const counts = [];
  if (nodeFiles.length > 0) counts.push(await steps.runInNode(nodeFiles, FILES_AT_ONCE));
  if (browserFiles.length > 0) counts.push(await steps.runInBrowsers(browserFiles));
  if (missing.length > 0) console.log(`\nNot tested in ${missing.join(' and ')}: not on this machine.`);
  console.log();
  return sumOf(counts);
}

/** Like `runTests`; whatever goes wrong becomes a failure in the counts. */
export async function runTestsSafely(words) {
  try {
    return await runTests(words);
  } catch (error) {
    console.error(error.message);
    return CRASH;
  }
}

await runAsScript(import.meta, async () => {
  const counts = await runTestsSafely(process.argv.slice(2));
  console.log(closingLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
