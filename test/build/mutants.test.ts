/** Which mutants `npm run mutants` draws, how they are switched on, and which tests meet them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keepMutants} from '../../scripts/mutants/bundle.mjs';
import {describeMutants, drawMutants} from '../../scripts/mutants/draw.mjs';
import {filesByMutant, planFor} from '../../scripts/mutants/plan.mjs';
import type {Survey} from '../../scripts/mutants/plan.mjs';

const SOURCE = 'const a = 1;\nconst isLess = a < 2;\nconst isMore = a < 2;\n';
const listed = (id: string, line: number, fileName = 'src/x/a.ts') => ({
  id,
  fileName,
  mutatorName: 'EqualityOperator',
  replacement: 'a >= 2',
  location: {start: {line, column: 15}, end: {line, column: 20}},
});
const described = (source: string, ...lines: number[]) =>
  describeMutants(
    lines.map((line, at) => listed(String(at), line)),
    new Map([['src/x/a.ts', source]]),
  );

describe('a mutant', () => {
  it('has its line, what it replaces, and a key that stays when other lines change', () => {
    const [first, second] = described(SOURCE, 1, 2);
    assert.deepEqual([first?.line, first?.original, first?.replacement], [2, 'a < 2', 'a >= 2']);
    assert.notEqual(first?.key, second?.key);
    const [moved] = described(`// A new line.\n${SOURCE}`, 2);
    assert.equal(moved?.key, first?.key);
  });

  it('runs only while it is active, and those that were not drawn are gone', () => {
    const instrumented = 'stryMutAct_9fa48("3") ? a : stryMutAct_9fa48("4") ? b : (stryCov_9fa48("3", "4"), c)';
    const numbers = new Map([['4', 0]]);
    assert.equal(
      keepMutants(instrumented, numbers, true),
      'false ? a : (mutant$active === 0 && mutant$hit()) ? b : (mutant$counts[0]++, c)',
    );
    assert.equal(
      keepMutants(instrumented, numbers, false),
      'false ? a : (mutant$active === 0 && mutant$hit()) ? b : (0, c)',
    );
  });
});

describe('the draw', () => {
  const mutants = ['src/x/a.ts', 'src/y/a.ts'].flatMap((fileName) =>
    Array.from({length: 50}, (_, at) => ({
      id: '',
      fileName,
      line: at,
      original: '',
      replacement: '',
      key: fileName + at,
    })),
  );
  const linesOf = (seed: string, from = mutants) =>
    drawMutants(from, {folders: ['src/x', 'src/y'], count: 20, seed}).map((one) => one.mutants.map(({line}) => line));

  it('takes as many from each folder, the same ones for the same seed', () => {
    assert.deepEqual(
      linesOf('1').map((lines) => lines.length),
      [10, 10],
    );
    assert.deepEqual(linesOf('1'), linesOf('1'));
    assert.notDeepEqual(linesOf('1'), linesOf('2'));
  });

  it('changes by no more than the mutants that are new or gone', () => {
    const [before = []] = linesOf('1');
    const [after = []] = linesOf('1', mutants.slice(1));
    assert.ok(after.filter((line) => before.includes(line)).length >= 9);
  });
});

describe('the tests for a mutant', () => {
  const survey = (passed: Survey['passed'], ...took: number[]): Survey => ({loadMs: 10, took, passed});
  const surveys = new Map([
    ['test/x/slow.test.ts', survey([['1', [[7, 2]]]], 5, 900)],
    [
      'test/x/a.test.ts',
      survey(
        [
          ['0', [[7, 1]]],
          ['1', [[7, 1]]],
        ],
        200,
        100,
      ),
    ],
    ['test/x/loads.test.ts', survey([['load', [[7, 1]]]], 20, 30)],
    ['test/x/other.test.ts', survey([['0', [[8, 1]]]], 1)],
  ]);
  const plan = (budgetMs: number) => planFor({fileName: 'src/x/a.ts'}, filesByMutant(surveys).get(7) ?? [], budgetMs);
  const stepsFor = (budgetMs: number) => plan(budgetMs).steps;

  it('are of the files that pass it, first its own, then the quickest; in a file, first those that pass it', () => {
    assert.deepEqual(stepsFor(10_000), [
      {path: 'test/x/a.test.ts', tests: [1, 0]},
      {path: 'test/x/loads.test.ts', tests: [0, 1]},
      {path: 'test/x/slow.test.ts', tests: [1, 0]},
    ]);
  });

  it('take no longer than they may, but one is always tried', () => {
    assert.deepEqual(stepsFor(350), [
      {path: 'test/x/a.test.ts', tests: [1, 0]},
      {path: 'test/x/loads.test.ts', tests: [0]},
    ]);
    assert.deepEqual(stepsFor(0), [{path: 'test/x/a.test.ts', tests: [1]}]);
    assert.deepEqual([plan(10_000).isCut, plan(350).isCut], [false, true]);
  });

  it('may pass it 100 times as often as without it, and 1,000 times more', () => {
    assert.equal(plan(0).limit, 1000 + 100 * 5);
  });
});
