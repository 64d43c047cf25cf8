/**
 * `npm run mutants`: changes the source in small ways, one at a time, and counts how many of these mutants the tests notice. By hand, never in CI.
 *
 *   npm run mutants -- --seed 1 --count 2000                  as many from each folder
 *   npm run mutants -- --folder src/helplines --seconds 60    one folder, with more time for each mutant
 *
 * What was found is kept in `.cache/mutants`, so a run that was stopped goes on, and mutants that survived are tried again when tests have changed.
 * `--fresh` forgets it. How it works and what it found: docs/mutation-testing.md.
 */
import {createHash} from 'node:crypto';
import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {filesBelow} from './files.mjs';
import {bundleTests} from './mutants/bundle.mjs';
import {describeMutants, drawMutants} from './mutants/draw.mjs';
import {planFor} from './mutants/plan.mjs';
import {runJobs} from './mutants/pool.mjs';
import {PROJECT, run, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {isForNode, isTest} from './test.mjs';

const INSTRUMENTER = '@stryker-mutator/instrumenter@9.6.1';
const FOLDERS = ['src/model', 'src/sources/values', 'src/search', 'src/helplines'];

/** Tables: a changed word in them is a question of content, not of code. */
const TABLES = [
  /^src\/helplines\/(\w\w|leading-lines|load)\.ts$/,
  /^src\/model\/vocabulary\/(search-words\/.*|crisis-(clauses|tables|weights)|focus-(words|phrases)|phrases|language-names|(access|audience)-words)\.ts$/,
  /^src\/sources\/values\/(windows-zones|zone-table)\.ts$/,
];

/** Tests of tools, of the built package and in other programs don't see the mutants; the bundle can't hold a file that awaits while it loads. */
const OTHER_TESTS = /^test\/(bench|build|cli|embed|react|studio|trust)\//;
const AWAITS = /^(const|export const|await)\b.*\bawait\b/m;

const CACHE = join(PROJECT, '.cache/mutants');
const PROCESSES = 2;
const LIMIT_MS = 300_000;

const read = (file) => readFileSync(join(PROJECT, file), 'utf8');
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const inProject = (folder) => filesBelow(join(PROJECT, folder)).map((file) => relative(PROJECT, file));

/** The value kept under a name, or made now and kept. */
async function cached(name, make) {
  const file = join(CACHE, name);
  if (!existsSync(file)) await make(file);
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function instrumented() {
  const names = FOLDERS.flatMap(inProject).filter((file) => file.endsWith('.ts') && !TABLES.some((table) => table.test(file)));
  const sources = names.map((name) => ({name, content: read(name)}));
  const input = JSON.stringify(sources);
  const {files, mutants} = await cached(`instrumented-${hashOf(input)}.json`, async (output) => {
    writeFileSync(join(CACHE, 'sources.json'), input);
    const script = join(PROJECT, 'scripts/mutants/instrument.mjs');
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const code = await run(npx, ['--yes', `--package=${INSTRUMENTER}`, '--', 'node', script, join(CACHE, 'sources.json'), output]);
    if (code !== 0) throw new Error(`${INSTRUMENTER} could not be fetched from the npm registry, or failed.`);
  });
  const contents = new Map(sources.map(({name, content}) => [name, content]));
  return {files, contents, mutants: describeMutants(mutants, contents)};
}

/** Runs each test file once, without a mutant. A file that fails here is left out, and named. */
async function surveyTests(tests, bundle) {
  const kept = await cached(`survey-${hashOf(readFileSync(bundle))}.json`, async (output) => {
    const found = [];
    const done = (path, survey) => void found.push([path, survey ?? {failure: 'stopped'}]);
    await runJobs(tests, {size: PROCESSES, bundle, jobOf: (survey) => ({survey}), limitOf: () => LIMIT_MS, done});
    writeFileSync(output, JSON.stringify(found));
  });
  for (const [path, {failure}] of kept) if (failure) console.log(`Left out, fails without a mutant: ${path}: ${failure}`);
  return new Map(kept.filter(([, {failure}]) => !failure));
}

/** What earlier runs found, by the mutant's key and the text of its file; what survived counts only for the same tests and time. */
function resultsFile(isFresh) {
  const file = join(CACHE, 'results.jsonl');
  if (isFresh) rmSync(file, {force: true});
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const found = new Map(lines.filter(Boolean).map((line) => JSON.parse(line)));
  return {
    get: (name) => found.get(name),
    set(name, result) {
      found.set(name, result);
      appendFileSync(file, `${JSON.stringify([name, result])}\n`);
    },
  };
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)} …` : line;
};
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function report(drawn, resultOf) {
  const all = drawn.flatMap(({mutants}) => mutants);
  const survivors = all.filter((mutant) => !['killed', 'timeout'].includes(resultOf(mutant).status));
  for (const mutant of survivors.sort((a, b) => a.fileName.localeCompare(b.fileName) || a.line - b.line)) {
    const {status, isCut} = resultOf(mutant);
    const note = status === 'uncovered' ? ' (no test runs it)' : isCut ? ' (not all tests tried)' : '';
    console.log(`${mutant.fileName}:${mutant.line}${note}: ${short(mutant.original)} → ${short(mutant.replacement)}`);
  }
  console.log();
  const line = (name, of, mutants) => {
    const count = (wanted) => mutants.filter((mutant) => resultOf(mutant).status === wanted).length;
    const killed = count('killed') + count('timeout');
    const how = `${killed} killed (${count('timeout')} by the time limit), ${count('survived')} survived, ${count('uncovered')} run by no test`;
    return `${name}: ${mutants.length} of ${of} mutants tried, ${how}: ${percent(killed, mutants.length)}`;
  };
  for (const {folder, of, mutants} of drawn) console.log(line(folder, of, mutants));
  console.log(line('All', drawn.reduce((total, {of}) => total + of, 0), all));
}

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({
    options: {
      seed: {type: 'string', default: '1'},
      count: {type: 'string', default: '2000'},
      folder: {type: 'string', multiple: true, default: FOLDERS},
      seconds: {type: 'string', default: '10'},
      fresh: {type: 'boolean', default: false},
    },
  });
  await ensureDependencies();
  mkdirSync(CACHE, {recursive: true});
  const {files, contents, mutants} = await instrumented();
  const drawn = drawMutants(mutants, {folders: values.folder, count: Number(values.count), seed: values.seed});
  const chosen = drawn.flatMap((one) => one.mutants);
  chosen.forEach((mutant, number) => Object.assign(mutant, {number}));

  const tests = inProject('test').filter(
    (file) => isTest(file) && isForNode(file) && !OTHER_TESTS.test(file) && !AWAITS.test(read(file)),
  );
  const covering = join(CACHE, 'covering.cjs');
  const bundle = join(CACHE, 'tests.cjs');
  await bundleTests(tests, {files, mutants: chosen, isCovering: true, outfile: covering});
  await bundleTests(tests, {files, mutants: chosen, isCovering: false, outfile: bundle});
  const surveys = await surveyTests(tests, covering);

  const results = resultsFile(values.fresh);
  const testsHash = hashOf(inProject('test').map(read).join('\0') + values.seconds);
  const nameOf = ({key, fileName}) => `${key} ${hashOf(contents.get(fileName))}`;
  const isSettled = (mutant) => {
    const known = results.get(nameOf(mutant));
    return known?.status === 'killed' || known?.status === 'timeout' || known?.tests === testsHash;
  };
  const plans = new Map(chosen.map((mutant) => [mutant, planFor(mutant, surveys, 1000 * Number(values.seconds))]));
  const open = chosen.filter((mutant) => !isSettled(mutant));
  console.log(`${chosen.length} mutants drawn, ${chosen.length - open.length} of them settled by an earlier run.`);
  let tried = 0;
  const done = (mutant, answer = {status: 'timeout'}) => {
    results.set(nameOf(mutant), {...answer, isCut: plans.get(mutant).isCut, tests: testsHash});
    if (++tried % 50 === 0) console.log(`${tried} of ${open.length} tried`);
  };
  for (const mutant of open) if (plans.get(mutant).steps.length === 0) done(mutant, {status: 'uncovered'});
  await runJobs(
    open.filter((mutant) => plans.get(mutant).steps.length > 0),
    {
      size: PROCESSES,
      bundle,
      jobOf: (mutant) => ({mutant: mutant.number, limit: plans.get(mutant).limit, steps: plans.get(mutant).steps}),
      limitOf: (mutant) => LIMIT_MS + 5 * plans.get(mutant).ms,
      done,
    },
  );
  report(drawn, (mutant) => results.get(nameOf(mutant)));
});
