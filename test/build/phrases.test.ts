import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkPhrases, hitsIn, kindOf, PHRASES} from '../../scripts/phrases.mjs';

const {expressions, except} = PHRASES;

/** A sentence as it stands in a file of the kind. */
const inFile = (kind: string, sentence: string) =>
  kind === 'visitors' ? `  text: '${sentence}',` : kind === 'api' ? `/** ${sentence} */` : sentence;

const namesOf = (kind: string, sentence: string) => hitsIn(inFile(kind, sentence), kind).map(({name}) => name);

describe('the expressions that an editor would change', () => {
  it('are at most forty', () => {
    assert.ok(Object.keys(expressions).length <= 40);
  });

  for (const [name, {in: kinds, stopped, allowed}] of Object.entries(expressions)) {
    it(`stop “${stopped}” and allow “${allowed}”`, () => {
      for (const kind of kinds) {
        assert.ok(namesOf(kind, stopped).includes(name), `${kind}: ${stopped}`);
        assert.ok(!namesOf(kind, allowed).includes(name), `${kind}: ${allowed}`);
      }
    });
  }

  it('are looked for in pages, in English texts and in the classes of elements', () => {
    assert.deepEqual(
      [
        'README.md',
        'docs/elements/support-faq.md',
        'src/content/faq/en.ts',
        'src/i18n/problems/fixes/en.ts',
        'src/elements/support-faq/support-faq.ts',
        'src/content/faq/de.ts',
        'src/elements/support-faq/define.ts',
        'test/cases/lists/README.md',
      ].map(kindOf),
      ['docs', 'docs', 'visitors', 'visitors', 'api', undefined, undefined, undefined],
    );
  });

  it('are not looked for in code, names, links, and tables made of doc blocks', () => {
    assert.deepEqual(hitsIn('`somebody` [x](somebody.md)\n```js\nnobody\n```\n', 'docs'), []);
    assert.deepEqual(hitsIn('<!-- generated: a -->\nsomebody\n<!-- /generated -->', 'docs'), []);
    assert.deepEqual(hitsIn("  guideSomebody: 'Someone',\n  // nobody\n  id: 'programmes',", 'visitors'), []);
    assert.deepEqual(hitsIn('const somebody = 1; // nobody', 'api'), []);
  });

  it('name the line', () => {
    assert.deepEqual(hitsIn('One.\n\n`two`\nNobody.', 'docs'), [{line: 4, name: 'somebody', found: 'Nobody'}]);
  });
});

describe('the check of expressions', () => {
  it('finds none in this project', () => {
    const {hits, files} = checkPhrases();
    assert.ok(files > 50, `${files} files`);
    assert.deepEqual(hits, []);
  });

  it('finds one that is put in, unless the file is an exception, and says when that is no longer needed', () => {
    const root = mkdtempSync(join(tmpdir(), 'phrases-'));
    try {
      mkdirSync(join(root, 'docs'));
      writeFileSync(join(root, 'README.md'), 'Somebody.');
      writeFileSync(join(root, 'docs/a.md'), 'Somebody.');
      const found = checkPhrases(root, {expressions, except: {'docs/a.md': ['somebody', 'mend']}});
      assert.deepEqual(
        found.hits.map((hit) => hit.split(' ')[0]),
        ['README.md:1'],
      );
      assert.match(found.unused.join(), /^docs\/a\.md no longer has “mend”/);
    } finally {
      rmSync(root, {recursive: true});
    }
  });

  it('excuses only files of the finder', () => {
    for (const file of Object.keys(except)) assert.match(file, /support-group-finder/);
  });
});
