/**
 * Runs tests of the bundle in this process, as its parent asks: `{survey: file}` runs a whole file and answers what each test takes and which mutants
 * it passes; `{mutant, limit, steps}` runs the tests of `steps` with that mutant until one fails.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {constants, Script} from 'node:vm';
import {PROJECT} from '../run.mjs';
import {collectTests, runTests} from './suite.mjs';

const [, , file] = process.argv;
const source = readFileSync(file, 'utf8');
const evaluate = new Script(
  `(function (require, active, hit, cover) { const module = {exports: {}}; ${source}\n return module.exports.tests; })`,
  {filename: file, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER},
).runInThisContext();
const require = createRequire(`${PROJECT}package.json`);

/** Random cases are the same each time. */
require('fast-check').configureGlobal({seed: 1});
process.env.SEED = '1';

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

/** Time of this process on the processor: a busy machine doesn't change it. */
const cpuMs = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};

async function survey(path) {
  const passed = new Map();
  let counts;
  const countIn = (name) => void passed.set(name, (counts = new Map()));
  const cover = (...numbers) => {
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  };
  const took = [];
  let loadMs;
  let failure;
  try {
    countIn('load');
    const start = cpuMs();
    const tests = await collectTests(evaluate(require, -1, () => false, cover)[path]);
    loadMs = cpuMs() - start;
    countIn('hooks');
    await runTests(tests, async (test, run) => {
      const before = cpuMs();
      const outside = counts;
      countIn(String(tests.indexOf(test)));
      await run();
      counts = outside;
      took[tests.indexOf(test)] = cpuMs() - before;
    });
  } catch (error) {
    failure = String(error?.message ?? error).slice(0, 300);
  }
  return {failure, loadMs, took, passed: [...passed].map(([name, numbers]) => [name, [...numbers]])};
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
      const all = await collectTests(evaluate(require, mutant, hit, () => undefined)[path]);
      await runTests(tests ? tests.map((at) => all[at]) : all);
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
  const answer = job.survey ? await survey(job.survey) : await tryMutant(job);
  restoreShared();
  process.send(answer);
});
