/** test/ mirrors src/: `test/a/b.test.ts` and `test/a/b.<topic>.test.ts` test `src/a/b.ts`, or the modules directly in `src/a/b/`. */
import assert from 'node:assert/strict';
import {statSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {filesBelow} from '../../scripts/files.mjs';

/** Folders of tests of something else: the bench, scripts, the built package, several modules together, the command line. */
const WITHOUT_MIRROR = [
  'bench',
  'build',
  'cases',
  'cli',
  'embed',
  'fixtures',
  'helpers',
  'hosts',
  'live',
  'studio',
  'trust',
];

const LAYERS = /^src\/(?:model|sources|search|content|helplines|i18n|ui|directory|engines|report|views|elements)\//;

/** Modules that only the tests of other modules cover. Lower it when you can, and never raise it. */
const MOST_WITHOUT_TEST = 180;

/** Nothing to test in them alone: words and data, styles, declarations, registrations. */
const IS_DATA =
  /^src\/(?:content|helplines|i18n|model\/vocabulary\/search-words)\/(?:.*\/)?(?:[a-z]{2}|without-lines)\.ts$|^src\/content\/citations\/|\.(?:styles|d)\.ts$|\/define\.ts$/;

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

/** What a test file mirrors, without `.ts`. */
function mirrorOf(test: string): string {
  const {dir, base} = posix.parse(test);
  return posix.join(dir.replace(/^test/, 'src'), base.split('.')[0] ?? '');
}

/** Tests that mirror nothing. */
const strays = (tests: readonly string[], modules: ReadonlySet<string>): string[] =>
  tests.filter((test) => {
    const [, folder = ''] = test.split('/');
    return !WITHOUT_MIRROR.includes(folder) && !modules.has(`${mirrorOf(test)}.ts`) && !isFolder(mirrorOf(test));
  });

const tests = filesBelow('test').filter((file) => file.endsWith('.test.ts'));
const modules = new Set(filesBelow('src').filter((file) => file.endsWith('.ts')));

describe('test/ mirrors src/', () => {
  it('with every test where its module lies', () => {
    assert.ok(tests.length > 150 && modules.size > 400);
    assert.deepEqual(
      strays(tests, modules),
      [],
      'Name a test after the module or folder it tests, with a topic if you like: module.topic.test.ts',
    );
  });

  it('and reports a test of no module', () => {
    const some = ['test/model/group.test.ts', 'test/model/group.oracle.node.test.ts', 'test/views/guide.test.ts'];
    const stray = ['test/model/grup.test.ts', 'test/models/group.test.ts', 'test/group.test.ts'];
    assert.deepEqual(strays([...some, ...stray, 'test/cli/all-of-it.test.ts'], modules), stray);
  });

  it('with fewer and fewer modules that have no test of their own', (t) => {
    const mirrors = new Set(tests.map(mirrorOf));
    const withoutTest = [...modules].filter(
      (file) =>
        LAYERS.test(file) &&
        !IS_DATA.test(file) &&
        !mirrors.has(file.slice(0, -'.ts'.length)) &&
        !mirrors.has(posix.dirname(file)),
    );
    t.diagnostic(`${withoutTest.length} modules have no mirrored test; the most allowed is ${MOST_WITHOUT_TEST}.`);
    assert.ok(
      withoutTest.length <= MOST_WITHOUT_TEST,
      `${withoutTest.length} modules have no mirrored test:\n${withoutTest.join('\n')}`,
    );
  });
});
