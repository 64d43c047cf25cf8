/** Chooses the tests to run for a mutant: those that execute it, the quickest first. */
import {basename} from 'node:path';

/** A mutant is stopped after it has run this many times as often as in all tests of the original together. */
const HITS_ALLOWED = 100;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const nameOf = (path) => basename(path).split('.')[0];

/**
 * Returns the tests of one file, `[place, ms][]`: first those that execute the mutant, the quickest first, then the others, because a value that a module
 * creates once is executed in one test and used in all.
 */
function testsIn({took}, names) {
  const isShared = names.includes('load') || names.includes('hooks');
  const tests = took.map((ms, at) => ({at, ms, passes: isShared || names.includes(String(at))}));
  tests.sort((a, b) => Number(b.passes) - Number(a.passes) || a.ms - b.ms);
  return tests.map(({at, ms}) => [at, ms]);
}

/** What `planFor` needs, by the number of the mutant: `[{path, loadMs, tests, hits}]`. */
export function filesByMutant(surveys) {
  const files = new Map();
  for (const [path, survey] of surveys) {
    const seen = new Map();
    for (const [name, counts] of survey.passed)
      for (const [mutant, count] of counts) {
        const {names, hits} = seen.get(mutant) ?? {names: [], hits: 0};
        seen.set(mutant, {names: [...names, name], hits: hits + count});
      }
    for (const [mutant, {names, hits}] of seen) {
      const file = {path, loadMs: survey.loadMs, tests: testsIn(survey, names), hits};
      files.set(mutant, [...(files.get(mutant) ?? []), file]);
    }
  }
  return files;
}

/** Steps that together take no longer than `budgetMs` (one test at least), first the tests named as the mutant's file, and how often it may be hit. */
export function planFor({fileName}, files, budgetMs) {
  const costOf = ({tests}) => sum(tests.map(([, ms]) => ms));
  const isOwn = ({path}) => nameOf(path) === nameOf(fileName);
  const ordered = [...files].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || costOf(a) - costOf(b));
  let ms = 0;
  const steps = [];
  for (const {path, tests, loadMs} of ordered) {
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
  const limit = 1000 + HITS_ALLOWED * sum(files.map(({hits}) => hits));
  return {steps, ms, isCut: count(steps) < count(files), limit};
}
