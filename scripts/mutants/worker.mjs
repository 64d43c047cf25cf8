/**
 * Runs tests of the bundle in this process, as its parent asks: `{survey: file, mutants}` runs a whole file, and returns how long each test takes and
 * which of the mutants it executes; `{mutant, limit, steps}` runs the tests of `steps`, `{path, tests: places[]}[]`, with that mutant until one fails.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {constants, Script} from 'node:vm';
import {PROJECT} from '../run.mjs';
import {collectTests, runTests} from './suite.mjs';

const [, , file] = process.argv;
const source = readFileSync(file, 'utf8');
const evaluate = new Script(
  `(function (require, mutant$active, mutant$hit, mutant$counts) { const module = {exports: {}}; ${source}\n return module.exports.tests; })`,
  {filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER},
).runInThisContext();
const require = createRequire(`${PROJECT}package.json`);

/** For a test that draws its own random cases. */
Object.assign(process.env, {SEED: '1', SPOILT_VALUES: '100'});

/** Tests replace some of what these hold, and put it back unless a mutant stops them. */
const SHARED = [globalThis, Intl, Date, Date.prototype, Math, Promise, console, Array.prototype, Object.prototype];
const kept = SHARED.map((holder) => [holder, Object.getOwnPropertyDescriptors(holder)]);
const zone = process.env.TZ;
function restoreShared() {
  for (const [holder, before] of kept) {
    const now = Object.getOwnPropertyDescriptors(holder);
    for (const [name, was] of Object.entries(before))
      if (was.configurable && was.value !== now[name]?.value) Object.defineProperty(holder, name, was);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/** Returns this process's CPU time, which doesn't depend on how busy the machine is. */
const cpuMs = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

async function survey({survey: path, mutants}) {
  const counts = new Uint32Array(mutants);
  const passed = new Map();
  /** Records what has been counted since the last call, under a name. */
  const book = (name) => {
    const all = passed.get(name) ?? new Map();
    counts.forEach((count, at) => count > 0 && all.set(at, (all.get(at) ?? 0) + count));
    passed.set(name, all);
    counts.fill(0);
  };
  const took = [];
  let loadMs;
  let failure;
  try {
    const start = cpuMs();
    const tests = await collectTests(evaluate(require, -1, () => false, counts)[path]);
    loadMs = cpuMs() - start;
    book('load');
    await runTests(tests, async (test, run) => {
      book('hooks');
      const before = cpuMs();
      await run();
      took[tests.indexOf(test)] = cpuMs() - before;
      book(String(tests.indexOf(test)));
    });
    book('hooks');
  } catch (error) {
    failure = String(error?.message ?? error).slice(0, 300);
  }
  return {failure, loadMs, took, passed: [...passed].map(([name, all]) => [name, [...all]])};
}

const HIT_LIMIT = 'Hit limit';

async function tryMutant({mutant, limit, steps}) {
  let hits = 0;
  const hit = () => {
    if (++hits > limit) throw new Error(HIT_LIMIT);
    return true;
  };
  for (const {path, tests} of steps) {
    try {
      const all = await collectTests(evaluate(require, mutant, hit)[path]);
      await runTests(tests.map((at) => all[at]));
    } catch (error) {
      return {status: hits > limit || error?.isTimeout ? 'timeout' : 'killed', by: path};
    } finally {
      restoreShared();
    }
    if (hits > limit) return {status: 'timeout', by: path};
  }
  return {status: 'survived'};
}

for (const event of ['unhandledRejection', 'uncaughtException']) process.on(event, () => undefined);
process.on('message', async (job) => {
  const answer = job.survey ? await survey(job) : await tryMutant(job);
  restoreShared();
  process.send(answer);
});
