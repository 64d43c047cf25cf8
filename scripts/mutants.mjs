/**
 * `npm run mutants`: changes the source in small ways, one at a time, and counts how many of these mutants the tests notice. By hand, never in CI.
 *
 *   npm run mutants -- --seed 1 --count 2000                  as many from each folder
 *   npm run mutants -- --folder src/helplines --seconds 60    one folder, with more time for each mutant
 *
 * Results are kept in `.cache/mutants`: a run that was stopped resumes, mutants of unchanged files stay killed, and survivors are only run against tests
 * that are new, have changed, or now fit in the time. `--fresh` starts from scratch,
 * `--report` only prints the kept results. How it works and what it found: docs/mutation-testing.md.
 */
import {createHash} from 'node:crypto';
import {appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {filesBelow} from './files.mjs';
import {bundleTests} from './mutants/bundle.mjs';
import {describeMutants, drawMutants} from './mutants/draw.mjs';
import {filesByMutant, planFor} from './mutants/plan.mjs';
import {runJobs} from './mutants/pool.mjs';
import {PROJECT, run, runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {isForNode, isTest} from './test.mjs';

const INSTRUMENTER = '@stryker-mutator/instrumenter@9.6.1';
const FOLDERS = ['src/model', 'src/sources/values', 'src/search', 'src/helplines'];

/** Tables: a changed word in them is a question of content, not of code. */
const TABLES = [
  /^src\/helplines\/(\w\w|leading-lines|load|without-lines)\.ts$/,
  /^src\/model\/vocabulary\/(search-words\/.*|crisis-(clauses|tables|weights)|focus-(words|phrases)|phrases|language-names|(access|audience)-words)\.ts$/,
  /^src\/sources\/values\/(windows-zones|zone-table)\.ts$/,
];

/** The tests, all in Node. Those in other processes can't see a mutant, and a file with a top-level await can't be bundled. */
const TESTS = ['model', 'sources/values', 'search', 'helplines', 'cases'].map((name) => `test/${name}`);
const CANNOT = /^(const|export const|await)\b.*\bawait\b|node:child_process/m;
/** Tests that would take minutes for each mutant: they read megabytes or thousands of broken lists, or train the model of crisis words. */
const TOO_SLOW =
  /\/(enter-text|vocabulary\.crisis|ical\.hostile-calendars|rule\.oracle|read\.(broken-lists|hostile-lists|real-feeds|spoilt-values))\.test/;

/** What a survey depends on, apart from the tests and the source. */
const RUNNER = ['bundle', 'suite', 'worker'].map((name) => `scripts/mutants/${name}.mjs`);

const CACHE = join(PROJECT, '.cache/mutants');
const PROCESSES = 2;
/** For a process that doesn't answer. Generous, because a busy machine isn't a fault. */
const LIMIT_MS = 600_000;

const read = (file) => readFileSync(join(PROJECT, file), 'utf8');
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const inProject = (folder) => filesBelow(join(PROJECT, folder)).map((file) => relative(PROJECT, file));

/** A map in a cache file, one entry per line, so that a run that is stopped loses nothing. */
function keptIn(name) {
  const file = join(CACHE, name);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const kept = new Map(lines.filter(Boolean).map((line) => JSON.parse(line)));
  const set = (key, value) => {
    kept.set(key, value);
    appendFileSync(file, `${JSON.stringify([key, value])}\n`);
  };
  return {get: (key) => kept.get(key), set};
}

/** The source with all mutants in it, the source as it is, and the mutants. */
async function instrumentSource() {
  const names = FOLDERS.flatMap(inProject).filter(
    (file) => file.endsWith('.ts') && !TABLES.some((table) => table.test(file)),
  );
  const sources = names.map((name) => ({name, content: read(name)}));
  const input = JSON.stringify(sources);
  const output = join(CACHE, `instrumented-${hashOf(input)}.json`);
  if (!existsSync(output)) {
    writeFileSync(join(CACHE, 'sources.json'), input);
    const script = join(PROJECT, 'scripts/mutants/instrument.mjs');
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const packages = ['--yes', `--package=${INSTRUMENTER}`];
    const code = await run(npx, [...packages, '--', 'node', script, join(CACHE, 'sources.json'), output]);
    if (code !== 0) throw new Error(`${INSTRUMENTER} could not be fetched from the npm registry, or failed.`);
  }
  const {files, mutants} = JSON.parse(readFileSync(output, 'utf8'));
  const contents = new Map(sources.map(({name, content}) => [name, content]));
  return {instrumented: files, contents, mutants: describeMutants(mutants, contents)};
}

/** Runs each test file once, without a mutant: `{path: survey}`. A file that fails here is left out, and named. */
async function surveyTests(tests, {bundle, mutants, nameOf, isFresh}) {
  const kept = keptIn('surveys.jsonl');
  const open = tests.filter((path) => isFresh || !kept.get(nameOf(path)));
  console.log(`${open.length} of ${tests.length} test files to run without a mutant`);
  await runJobs(open, {
    size: PROCESSES,
    bundle,
    jobOf: (survey) => ({survey, mutants}),
    limitOf: () => LIMIT_MS,
    done: (path, survey) => kept.set(nameOf(path), survey),
  });
  const surveys = tests.map((path) => [path, kept.get(nameOf(path))]);
  for (const [path, {failure}] of surveys)
    if (failure) console.log(`Left out, fails without a mutant: ${path}: ${failure}`);
  return new Map(surveys.filter(([, {failure}]) => !failure));
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)} …` : line;
};
const isKilled = (status) => status === 'killed' || status === 'timeout';
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function report(drawn, resultOf) {
  const all = drawn.flatMap(({mutants}) => mutants);
  const survivors = all.filter((mutant) => ['survived', 'uncovered'].includes(resultOf(mutant).status));
  for (const mutant of survivors.sort((a, b) => a.fileName.localeCompare(b.fileName) || a.line - b.line)) {
    const {status, isCut} = resultOf(mutant);
    const note = status === 'uncovered' ? ' (no test runs it)' : isCut ? ' (not all tests tried)' : '';
    console.log(`${mutant.fileName}:${mutant.line}${note}: ${short(mutant.original)} → ${short(mutant.replacement)}`);
  }
  console.log();
  const line = (name, of, mutants) => {
    const [killed, timeout, survived, uncovered] = ['killed', 'timeout', 'survived', 'uncovered'].map(
      (wanted) => mutants.filter((mutant) => resultOf(mutant).status === wanted).length,
    );
    const noticed = killed + timeout;
    const tried = noticed + survived + uncovered;
    const how = `${noticed} killed (${timeout} by a limit), ${survived} survived, ${uncovered} run by no test`;
    return `${name}: ${tried} of ${mutants.length} drawn from ${of}: ${how}: ${percent(noticed, tried)}`;
  };
  for (const {folder, of, mutants} of drawn) console.log(line(folder, of, mutants));
  const sum = drawn.reduce((total, {of}) => total + of, 0);
  console.log(line('All', sum, all));
}

await runAsScript(import.meta, async () => {
  const {values} = parseArgs({
    options: {
      seed: {type: 'string', default: '1'},
      count: {type: 'string', default: '2000'},
      folder: {type: 'string', multiple: true, default: FOLDERS},
      seconds: {type: 'string', default: '10'},
      report: {type: 'boolean', default: false},
      fresh: {type: 'boolean', default: false},
    },
  });
  await ensureDependencies();
  mkdirSync(CACHE, {recursive: true});
  const {instrumented, contents, mutants} = await instrumentSource();
  const drawn = drawMutants(mutants, {folders: values.folder, count: Number(values.count), seed: values.seed});
  // In turn from each folder, so that a run that is stopped has tried as many of each.
  const rows = Array.from({length: Math.max(...drawn.map((one) => one.mutants.length))}, (_, at) => at);
  const chosen = rows.flatMap((at) => drawn.flatMap((one) => one.mutants[at] ?? []));
  chosen.forEach((mutant, number) => Object.assign(mutant, {number}));

  const results = keptIn('results.jsonl');
  const mutantName = ({key, fileName}) => `${key} ${hashOf(contents.get(fileName))}`;
  const resultOf = (mutant) => results.get(mutantName(mutant)) ?? {status: 'untried', passed: []};
  if (values.report) return report(drawn, resultOf);

  const tests = TESTS.flatMap(inProject).filter(
    (file) => isTest(file) && isForNode(file) && !TOO_SLOW.test(file) && !CANNOT.test(read(file)),
  );
  const covering = join(CACHE, 'covering.cjs');
  const bundle = join(CACHE, 'tests.cjs');
  await bundleTests(tests, {files: instrumented, mutants: chosen, isCovering: true, outfile: covering});
  await bundleTests(tests, {files: instrumented, mutants: chosen, isCovering: false, outfile: bundle});

  const helpers = hashOf(inProject('test/helpers').map(read).join('\0'));
  const testNames = new Map(tests.map((path) => [path, `${path} ${hashOf(helpers + read(path))}`]));
  const testName = (path) => testNames.get(path);
  const stepName = ({path, tests: places}) => `${testName(path)} ${places.length}`;
  const all = hashOf(JSON.stringify([chosen.map(({key}) => key), ...contents, RUNNER.map(read)]));
  const nameOf = (path) => `${testName(path)} ${all}`;
  const surveys = await surveyTests(tests, {bundle: covering, mutants: chosen.length, nameOf, isFresh: values.fresh});

  const files = filesByMutant(surveys);
  const plans = new Map();
  for (const mutant of chosen) {
    const {status, passed} = values.fresh ? {passed: []} : resultOf(mutant);
    const plan = planFor(mutant, files.get(mutant.number) ?? [], 1000 * Number(values.seconds));
    const steps = plan.steps.filter((step) => !passed.includes(stepName(step)));
    if (plan.steps.length === 0) results.set(mutantName(mutant), {status: 'uncovered', passed: []});
    else if (!isKilled(status) && steps.length > 0) plans.set(mutant, {...plan, steps, passed});
  }
  console.log(`${plans.size} of ${chosen.length} mutants to try`);
  let tried = 0;
  const done = (mutant, answer) => {
    if (answer.status === 'died') return;
    const {steps, passed, isCut} = plans.get(mutant);
    const names = steps.map(stepName);
    results.set(mutantName(mutant), {...answer, isCut, passed: isKilled(answer.status) ? [] : [...passed, ...names]});
    if (++tried % 50 === 0) console.log(`${tried} of ${plans.size} tried`);
  };
  await runJobs([...plans.keys()], {
    size: PROCESSES,
    bundle,
    jobOf: (mutant) => ({mutant: mutant.number, limit: plans.get(mutant).limit, steps: plans.get(mutant).steps}),
    limitOf: (mutant) => LIMIT_MS + 5 * plans.get(mutant).ms,
    done,
  });
  report(drawn, resultOf);
});
