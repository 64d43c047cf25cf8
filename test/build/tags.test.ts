import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {staleFiles, tagFiles, tags, writeFiles} from '../../scripts/tags.mjs';

/** Files that list every tag. */
const LISTS = ['package.json', 'src/define.ts', 'src/elements.ts', 'src/loader/modules.ts'];

describe('the lists of tags', () => {
  let root: string;

  const addFile = (file: string) => {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), '');
  };
  const addElement = (tag: string) => ['define', tag].forEach((name) => addFile(`src/elements/${tag}/${name}.ts`));
  const stale = () => staleFiles(tagFiles(root), root).sort();
  const generate = () => writeFiles(tagFiles(root), root);
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tags-'));
    for (const file of LISTS) cpSync(file, join(root, file));
    tags().forEach(addElement);
  });

  afterEach(() => rmSync(root, {recursive: true}));

  it('are those of the folders', () => assert.deepEqual(stale(), []));

  it('are reported as stale when an element is new, until they are generated', () => {
    addElement('support-a-b');
    assert.deepEqual(stale(), LISTS);
    generate();
    assert.deepEqual(stale(), []);
    assert.match(textOf('src/elements.ts'), /^export \{SupportAB\} from '.\/elements\/support-a-b\/support-a-b.js';$/m);
    assert.match(textOf('src/define.ts'), /^import '.\/elements\/support-a-b\/define.js';$/m);
    assert.match(
      textOf('src/loader/modules.ts'),
      /'support-a-b': \(\) => import\('..\/elements\/support-a-b\/define.js'\)/,
    );
    const {exports} = JSON.parse(textOf('package.json')) as {exports: Record<string, string>};
    assert.equal(exports['./support-a-b.js'], './dist/elements/support-a-b/support-a-b.js');
    assert.equal(exports['./support-a-b/define.js'], './dist/elements/support-a-b/define.js');
  });

  it('are reported as stale when an element is gone, and lose only that', () => {
    const before = textOf('package.json');
    rmSync(join(root, 'src/elements/support-faq'), {recursive: true});
    assert.deepEqual(stale(), LISTS);
    generate();
    for (const file of LISTS) assert.doesNotMatch(textOf(file), /support-faq/);
    addElement('support-faq');
    generate();
    assert.equal(textOf('package.json'), before);
  });

  it('leave out folders without an element', () => {
    addFile('src/elements/drafts/notes.md');
    assert.deepEqual(stale(), []);
  });

  it('are sorted, whatever order the folders and exports had', () => {
    const about = JSON.parse(textOf('package.json')) as {exports: Record<string, string>};
    const reversed = Object.fromEntries(Object.entries(about.exports).reverse());
    writeFileSync(join(root, 'package.json'), JSON.stringify({...about, exports: reversed}));
    generate();
    const names = Object.keys((JSON.parse(textOf('package.json')) as typeof about).exports);
    assert.deepEqual(names, Object.keys(about.exports).sort());
    assert.equal(names[0], '.');
  });
});
