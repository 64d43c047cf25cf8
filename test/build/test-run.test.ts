import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enginesFor, isForNode, runTests} from '../../scripts/test.mjs';

const NOTHING = {passed: 0, failed: 0, skipped: 0};

/** Runs the test command with steps that only note that it was their turn. */
async function stepsOf(...words: string[]): Promise<string[]> {
  const steps: string[] = [];
  const note =
    <Result>(name: string, result: Result) =>
    (argument?: unknown): Promise<Result> => {
      steps.push(Array.isArray(argument) && name === 'ensureBrowsers' ? `${name}: ${argument.join(' ')}` : name);
      return Promise.resolve(result);
    };
  await runTests(words, {
    ensureDependencies: note('ensureDependencies', undefined),
    ensureBrowsers: note('ensureBrowsers', []),
    buildIfNeeded: note('buildIfNeeded', undefined),
    runInNode: note('runInNode', NOTHING),
    runInBrowsers: note('runInBrowsers', NOTHING),
  });
  return steps;
}

describe('a test run', () => {
  it('has browsers before its first test', async () => {
    const steps = await stepsOf();
    assert.deepEqual(
      steps.map((step) => step.split(':')[0]),
      ['ensureDependencies', 'ensureBrowsers', 'buildIfNeeded', 'runInNode', 'runInBrowsers'],
    );
  });

  it('has Chromium before the first built page, even where only such tests run', async () => {
    const steps = await stepsOf('embed/quick-exit');
    assert.deepEqual(steps, ['ensureDependencies', 'ensureBrowsers: chromium', 'buildIfNeeded', 'runInNode']);
  });

  it('leaves out the tests that need a registry', async () => {
    assert.deepEqual(await stepsOf('test/hosts/'), []);
  });

  it('needs a page for elements, what they share and how they are drawn, and for nothing else', () => {
    for (const folder of ['elements/support-faq', 'ui', 'views/guide'])
      assert.equal(isForNode(`test/${folder}/a.test.ts`), false, folder);
    for (const folder of ['model/vocabulary', 'sources/values', 'search', 'i18n', 'cli', 'embed'])
      assert.equal(isForNode(`test/${folder}/a.test.ts`), true, folder);
    assert.equal(isForNode('test/a.test.ts'), true);
  });

  it('runs a test elsewhere than its folder where the name of the file says so', () => {
    assert.equal(isForNode('test/i18n/a.browser.test.ts'), false);
    assert.equal(isForNode('test/elements/a.node.test.ts'), true);
  });

  it('asks for no browser that none of its tests needs', () => {
    assert.deepEqual(enginesFor(['test/model/a.test.ts']), []);
    assert.deepEqual(enginesFor(['test/elements/a.test.ts', 'test/model/a.test.ts']), [
      'chromium',
      'firefox',
      'webkit',
    ]);
    assert.deepEqual(enginesFor(['test/elements/a.test.ts'], ['webkit']), ['webkit']);
    assert.deepEqual(enginesFor(['test/embed/a.test.ts', 'test/views/a.test.ts'], ['firefox']), [
      'firefox',
      'chromium',
    ]);
  });
});
