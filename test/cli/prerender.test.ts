import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {prerender} from '../../src/cli/prerender.js';

async function run(...args: string[]) {
  const said = {printed: '', complained: ''};
  const code = await prerender(args, {
    print: (text) => void (said.printed += text),
    complain: (text) => void (said.complained += text),
  });
  return {code, ...said};
}

describe('peer-support-widgets prerender', () => {
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  const FAQ = '<!doctype html><html lang="en"><title>A</title><support-faq></support-faq></html>';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
    mkdirSync(at('site', 'es'), {recursive: true});
    writeFileSync(at('site', 'index.html'), FAQ);
    writeFileSync(at('site', 'es', 'index.html'), `\ufeff${FAQ.replace('"en"', '"es"')}`);
    writeFileSync(at('site', 'plain.html'), '<p>Nothing of ours</p>\r\n');
    writeFileSync(at('site', 'latin.html'), Buffer.from('<p>caf\xe9</p>', 'latin1'));
    writeFileSync(at('site', 'left.html'), `<html lang="en">\n<support-faq content-src="a.json"></support-faq>`);
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  it('writes the pages into a folder, in the order they have, and prints what it did and the hashes', async () => {
    const files = ['index.html', 'plain.html', join('es', 'index.html')].map((name) => at('site', name));
    const {code, printed, complained} = await run(...files, '-o', at('out'));
    assert.deepEqual([code, complained], [0, '']);
    assert.match(printed, /site[/\\]index\.html: support-faq\n/);
    assert.match(printed, /plain\.html: nothing to render\n/);
    assert.match(printed, /\nstyle-src 'self' 'sha256-[\w+/]{43}='\n$/);
    assert.match(readFileSync(at('out', 'index.html'), 'utf8'), /<support-faq><template shadowrootmode="open">/);
    assert.match(readFileSync(at('out', 'es', 'index.html'), 'utf8'), /^\ufeff<!doctype[^]*¿/);
    assert.equal(readFileSync(at('out', 'plain.html'), 'utf8'), '<p>Nothing of ours</p>\r\n');
  });

  it('says which elements it left, and why', async () => {
    const {code, printed} = await run(at('site', 'left.html'), '--out', at('out'));
    assert.equal(code, 0);
    assert.match(printed, /\n {2}line 2: <support-faq> stays as it is, because .*content-src\.\n$/);
    assert.ok(!printed.includes('style-src'));
  });

  it('goes on after a page that it can’t read, and exits with 1', async () => {
    const {code, printed, complained} = await run(
      ...[at('site', 'latin.html'), at('site', 'none.html'), at('site', 'index.html')],
      ...['-o', at('out')],
    );
    assert.equal(code, 1);
    assert.match(complained, /latin\.html: .*UTF-8.*\n.*none\.html: ENOENT/);
    assert.match(printed, /index\.html: support-faq/);
  });

  it('asks for what is missing', async () => {
    for (const [args, expected] of [
      [[], /^Which pages\?/],
      [['a.html'], /^Where to\?/],
      [['--nonsense'], /nonsense/],
    ] as const) {
      const {code, printed, complained} = await run(...args);
      assert.deepEqual([code, printed], [2, '']);
      assert.match(complained, expected);
      assert.match(complained, /Usage: peer-support-widgets prerender/);
    }
    const {code, printed} = await run('--help');
    assert.equal(code, 0);
    assert.match(printed, /^Usage: peer-support-widgets prerender/);
  });
});
