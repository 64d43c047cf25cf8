/** The package as `npm pack` makes it: what is in it, and a page with its files. In Chromium, without a download. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, normalize} from 'node:path';
import {after, before, describe, it, test} from 'node:test';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {filesBelow} from '../../scripts/files.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {checkSite, checkWithoutScript, openPage} from '../helpers/host-site.js';
import {packedPackage} from '../helpers/packed-package.js';

const executablePath = findBrowsers().chromium;

let folder: string;
let files: string[];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
  execFileSync('tar', ['-xzf', await packedPackage(), '-C', folder, '--strip-components=1']);
  files = filesBelow(folder).map((file) => file.slice(folder.length + 1));
});
after(() => rmSync(folder, {recursive: true, force: true}));

/** Each claim has its test. */
const CLAIMS = ['accessibility', 'compare', 'privacy', 'reliability', 'supply-chain'].map((name) => `docs/${name}.md`);
/** For people who work on the package: they also link to the source and the tests. */
const FOR_CONTRIBUTORS = ['CHANGELOG.md', 'CONTRIBUTING.md', 'DESIGN.md', 'REVIEWS.md', ...CLAIMS];

/** Links to files, from Markdown without its code. */
function linksIn(file: string): string[] {
  const prose = readFileSync(join(folder, file), 'utf8').replace(/^```[^]*?^```|`[^`\n]*`/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s#]+)|\bsrc="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

describe('the packed package', () => {
  it('has every file that its documentation links to', () => {
    const pages = files.filter((file) => file.endsWith('.md') && !FOR_CONTRIBUTORS.includes(file));
    assert.ok(pages.length > 20, `${pages.length} pages`);
    const missing = pages.flatMap((page) =>
      linksIn(page)
        .filter((link) => !existsSync(join(folder, normalize(join(dirname(page), link)))))
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(missing, []);
  });

  it('has every file that package.json names, and no script that npm would run', () => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports: Record<string, string>;
      bin: Record<string, string>;
      scripts: Record<string, string>;
      'web-types': string;
    };
    for (const address of [...Object.values(about.exports), ...Object.values(about.bin), about['web-types']]) {
      const [start = '', end = ''] = address.slice('./'.length).split('*');
      assert.ok(
        files.some((file) => file.startsWith(start) && file.endsWith(end)),
        address,
      );
    }
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.equal(about.scripts[name], undefined);
  });

  it('has no file of ours that no one needs', () => {
    const unneeded = files.filter((file) =>
      /^(?:src|test|scripts|demo|bench|stories)\/|chunks\.json$|\.map$/.test(file),
    );
    assert.deepEqual(unneeded, []);
  });

  it('tells editors about every element', () => {
    const tags = files.flatMap((file) => /^dist\/elements\/(support-[a-z-]+)\/define\.js$/.exec(file)?.[1] ?? []);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, 'dist/editors', name), 'utf8')) as never;
    const vscode = read('vscode.html-custom-data.json') as {tags: {name: string; attributes: {name: string}[]}[]};
    const webTypes = read('web-types.json') as {
      contributions: {html: {elements: {name: string; js: {events: {name: string}[]}}[]}};
    };
    assert.deepEqual(vscode.tags.map(({name}) => name).sort(), tags);
    assert.ok(
      vscode.tags.find(({name}) => name === 'support-group-finder')?.attributes.some(({name}) => name === 'time-zone'),
    );
    const {elements} = webTypes.contributions.html;
    assert.deepEqual(elements.map(({name}) => name).sort(), tags);
    assert.ok(
      elements.find(({name}) => name === 'support-group-finder')?.js.events.some(({name}) => name === 'support-select'),
    );
  });
});

test('a plain HTML page with files from the packed package', async (t) => {
  if (!executablePath) return t.skip('Needs Chromium.');
  const site = await serve({
    root: 'integrations/examples/plain-html',
    mounts: {'/support/': join(folder, 'dist/cdn')},
    headers: {'content-security-policy': STRICT_CSP},
  });
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  try {
    const open = openPage.bind(undefined, browser);
    await checkSite(t, {open}, site.url);
    await checkWithoutScript(t, {open}, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
});
