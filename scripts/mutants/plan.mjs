/** Which tests to run for a mutant: those that pass it, the quickest first. */
import {basename} from 'node:path';

/** A mutated loop is given up after this many times what all tests together need. */
const HITS_ALLOWED = 100;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const nameOf = (path) => basename(path).split('.')[0];

/** The step for one test file, or undefined when it doesn't pass the mutant. Without `tests` the whole file runs. */
function stepFor(path, {loadMs, took, passed}, mutant) {
  const through = passed.filter(([, counts]) => counts.some(([number]) => number === mutant)).map(([name]) => name);
  if (through.length === 0) return undefined;
  if (through.includes('load') || through.includes('hooks')) return {path, ms: loadMs + sum(took)};
  const tests = through.map(Number).sort((a, b) => took[a] - took[b]);
  return {path, tests, ms: loadMs + sum(tests.map((at) => took[at]))};
}

/** Steps that together take no longer than `budgetMs` (one at least), first the tests named as the mutant's file, and how often it may be hit. */
export function planFor({number, fileName}, surveys, budgetMs) {
  const all = [...surveys].flatMap(([path, survey]) => stepFor(path, survey, number) ?? []);
  const isOwn = ({path}) => nameOf(path) === nameOf(fileName);
  all.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.ms - b.ms);
  let ms = 0;
  const steps = all.filter((step, at) => (ms += step.ms) <= budgetMs || at === 0);
  const hits = [...surveys.values()].flatMap(({passed}) =>
    passed.flatMap(([, counts]) => counts.filter(([at]) => at === number).map(([, count]) => count)),
  );
  return {
    steps,
    ms: sum(steps.map((step) => step.ms)),
    isCut: steps.length < all.length,
    limit: 1000 + HITS_ALLOWED * sum(hits),
  };
}
