/** The commands in README.md's `sh` blocks, run as they stand: those for a checkout here, all others in an empty folder with the tarball and a list. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {packedPackage} from '../helpers/packed-package.js';
import {freePort, start, untilServed} from '../helpers/programs.js';

const README = readFileSync('README.md', 'utf8');
const blocks = [...README.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, block = '']) => block);
const isForCheckout = (block: string) => /^npm (?:start|test|run)\b/m.test(block);

describe("README.md's commands", () => {
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
    const tarball = await packedPackage();
    copyFileSync(tarball, join(folder, basename(tarball)));
    copyFileSync('integrations/examples/plain-html/groups.csv', join(folder, 'groups.csv'));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  const run = (block: string) => {
    const {status, stdout, stderr} = spawnSync('sh', ['-ec', block], {cwd: folder, encoding: 'utf8'});
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  };
  const blockWith = (words: string) =>
    blocks.find((block) => block.includes(words)) ?? assert.fail(`No block: ${words}`);

  it('are all tested below', () => {
    const others = blocks.filter((block) => !isForCheckout(block));
    assert.equal(others.length, 3, others.join('\n'));
    assert.equal(blocks.length, 4);
  });

  it('start the demo in a checkout', async () => {
    assert.match(blocks.filter(isForCheckout).join(''), /^npm start\b/m);
    const port = await freePort();
    const server = start('npm', ['start'], process.cwd(), {PORT: String(port)});
    try {
      const url = `http://localhost:${port}/`;
      await untilServed(url, server);
      assert.match(await (await fetch(url)).text(), /<support-group-finder/);
    } finally {
      server.stop();
      await server.ended;
    }
  });

  it('install the tarball', () => {
    run(blockWith('npm install'));
    assert.ok(existsSync(join(folder, 'node_modules/peer-support-widgets/dist/index.js')));
  });

  it('check a list and write a table of what to fix', () => {
    assert.match(run(blockWith('check groups.csv')), /3 records/);
    assert.ok(existsSync(join(folder, 'to-fix.csv')));
  });

  it('print the banner that README.md shows', () => {
    const printed = run(blockWith('crisis --country US')).trim();
    assert.match(printed, /^<support-crisis-banner /);
    assert.ok(README.includes(printed), printed);
  });
});
