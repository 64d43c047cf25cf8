/** The files in dist/cdn and what they import. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readGraph, withImports} from '../../scripts/cdn-graph.mjs';

const CDN = 'dist/cdn';
const MOST_SHARED_FILES = 15;
const MOST_OF_THEM_FOR_MEETING_GUIDE = 6;
const MOST_LINES_OF_CONFIG = 80;
const TAGS = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));
const ENTRIES = [...TAGS, 'loader', 'all'].map((name) => `${name}.js`);
const HASHED = /^[a-z][a-z\d-]*-[\da-f]{7}\.js$/;

/** How a file names another, in `import`, `import()` and `new URL()`. */
const NAMED = /["'`]\.\/([\w-]+\.js)["'`]/g;

describe('the files for pages without a bundler', () => {
  const graph = readGraph();
  const files = readdirSync(CDN).filter((name) => name.endsWith('.js'));
  const holding = (module: RegExp) =>
    files.filter((file) => file !== 'all.js' && graph[file]?.modules.some((each) => module.test(each)));

  it('are entries with plain names and files with a hash in theirs', () => {
    assert.deepEqual(files.filter((file) => !HASHED.test(file)).sort(), [...ENTRIES].sort());
    assert.deepEqual(Object.keys(graph).sort(), files.sort());
  });

  it('never import an entry, because a page can load it under another address', () => {
    for (const file of files)
      for (const [, name = ''] of readFileSync(`${CDN}/${file}`, 'utf8').matchAll(NAMED))
        assert.ok(!ENTRIES.includes(name), `${file} names ${name}`);
  });

  it('include an entry per element that only imports', () => {
    for (const tag of TAGS) {
      const code = readFileSync(`${CDN}/${tag}.js`, 'utf8');
      assert.match(code, /^(?:(?:import|export\{[\w,\s]+\}from)"\.\/[\w-]+\.js";)+\s*$/, tag);
      assert.ok(code.includes(`"./${tag}-`), tag);
    }
  });

  it('import only files that exist', () => {
    for (const file of files)
      for (const [, name = ''] of readFileSync(`${CDN}/${file}`, 'utf8').matchAll(NAMED))
        assert.ok(files.includes(name), `${file} names ${name}`);
  });

  it('contain Lit once', () => {
    assert.equal(holding(/lit-html\/lit-html\.js$/).length, 1);
    assert.equal(holding(/reactive-element\/reactive-element\.js$/).length, 1);
  });

  it('keep Lit out of the quick exit and the Worker', () => {
    const lit = holding(/lit-html\/lit-html\.js$/);
    const worker = files.filter((file) => /^worker-/.test(file));
    assert.equal(worker.length, 2);
    for (const file of ['support-quick-exit.js', ...worker])
      assert.ok(!withImports(graph, [file]).some((each) => lit.includes(each)), file);
  });

  it('include one file per country and one per language of the finder', () => {
    for (const module of [
      /^dist\/helplines\/[a-z]{2}\.js$/,
      /^dist\/i18n\/support-group-finder\/(?!en)[a-z]{2}\.js$/,
    ]) {
      const own = holding(module);
      assert.ok(own.length > 5);
      for (const file of own) assert.equal(graph[file]?.modules.length, 1, file);
    }
  });

  const importersOf = (file: string) =>
    files.filter((other) => !ENTRIES.includes(other) && graph[other]?.imports.includes(file));
  /** Several guides have the same words in a language. */
  const isOfLanguage = (file: string) => /-(?:ar|de|es|fr|pt|sv)-[\da-f]{7}\.js$/.test(file);
  const shared = files.filter(
    (file) => !file.startsWith('support-') && !isOfLanguage(file) && importersOf(file).length > 1,
  );

  it(`include at most ${MOST_SHARED_FILES} shared files`, () => {
    assert.ok(shared.length > 1);
    assert.ok(shared.length <= MOST_SHARED_FILES, shared.join());
  });

  it(`are at most ${MOST_OF_THEM_FOR_MEETING_GUIDE} shared files on a page with a Meeting Guide list`, () => {
    const [reader = ''] = holding(/^dist\/sources\/open-list\.js$/);
    assert.ok(graph[reader]?.modules.includes('dist/sources/formats/meeting-guide/meeting-guide.js'), reader);
    const loaded = withImports(graph, ['support-group-finder.js', reader]).filter((file) => shared.includes(file));
    assert.ok(loaded.length <= MOST_OF_THEM_FOR_MEETING_GUIDE, loaded.join());
  });

  it('include no reader in the files that the finder begins with', () => {
    const first = withImports(graph, ['support-group-finder.js']);
    const readers = holding(/^dist\/sources\/(?:formats\/(?!schema-org\/node)|records\/|read\.js)/);
    assert.deepEqual(
      first.filter((file) => readers.includes(file)),
      [],
    );
  });

  it(`take at most ${MOST_LINES_OF_CONFIG} lines to configure`, () => {
    const lines = readFileSync('rollup.config.mjs', 'utf8').trimEnd().split('\n');
    assert.ok(lines.length <= MOST_LINES_OF_CONFIG, String(lines.length));
  });

  it('all have a hash in integrity.json', () => {
    const {integrity} = JSON.parse(readFileSync(`${CDN}/integrity.json`, 'utf8')) as {integrity: object};
    assert.deepEqual(Object.keys(integrity).sort(), files.map((file) => `./${file}`).sort());
    assert.ok(statSync(`${CDN}/licences.txt`).size > 1000);
  });
});
