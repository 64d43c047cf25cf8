/** Which tests to run for a mutant: those that pass it, the quickest first. */
import {basename} from 'node:path';

/** A mutated loop is given up after this many times what all tests together need. */
const HITS_ALLOWED = 100;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const nameOf = (path) => basename(path).split('.')[0];

/** The tests of one file, `[place, ms][]`, that pass the mutant, the quickest first: all of them when it is passed as the file loads or in hooks. */
function testsFor({took, passed}, mutant) {
  const names = passed.filter(([, counts]) => counts.some(([number]) => number === mutant)).map(([name]) => name);
  const isShared = names.includes('load') || names.includes('hooks');
  const places = isShared ? took.map((_, at) => at) : names.map(Number);
  return places.map((at) => [at, took[at]]).sort(([, a], [, b]) => a - b);
}

/** Steps that together take no longer than `budgetMs` (one test at least), first the tests named as the mutant's file, and how often it may be hit. */
export function planFor({number, fileName}, surveys, budgetMs) {
  const files = [...surveys].flatMap(([path, survey]) => {
    const tests = testsFor(survey, number);
    const isOwn = nameOf(path) === nameOf(fileName);
    return tests.length > 0 ? [{path, tests, isOwn, loadMs: survey.loadMs, ms: sum(tests.map(([, ms]) => ms))}] : [];
  });
  files.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.ms - b.ms);
  let ms = 0;
  const steps = [];
  for (const {path, tests, loadMs} of files) {
    const fitting = [];
    let cost = loadMs;
    for (const [at, took] of tests) {
      const isFirst = steps.length === 0 && fitting.length === 0;
      if (!isFirst && ms + cost + took > budgetMs) break;
      cost += took;
      fitting.push(at);
    }
    if (fitting.length === 0) continue;
    ms += cost;
    steps.push({path, tests: fitting});
  }
  const count = (lists) => sum(lists.map(({tests}) => tests.length));
  const hits = [...surveys.values()].flatMap(({passed}) =>
    passed.flatMap(([, counts]) => counts.filter(([at]) => at === number).map(([, hit]) => hit)),
  );
  return {steps, ms, isCut: count(steps) < count(files), limit: 1000 + HITS_ALLOWED * sum(hits)};
}
