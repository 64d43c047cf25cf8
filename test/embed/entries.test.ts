/** Pages that load the built entries together, with a query string, or as a classic script, under the strict policy. In Chromium. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;
const TAGS = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));
const VERSION = '?ver=6.1';

const LIST = JSON.stringify([
  {slug: 'a', name: 'Monday evenings', day: 1, time: '19:00', timezone: 'America/Chicago', notes: 'Ring the bell.'},
  {slug: 'b', name: 'Friday mornings', day: 5, time: '09:00', timezone: 'America/Chicago', city: 'Chicago'},
]);
const FINDER = `<support-group-finder src="groups.json" country="US" time-zone="America/Chicago">
  <a slot="crisis" href="tel:988">Call 988, crisis line</a>
</support-group-finder>`;
const BANNER = execFileSync(process.execPath, ['dist/cli/main.js', 'crisis', '--country', 'US', '--folded'], {
  encoding: 'utf8',
});
const HTML_OF: Readonly<Record<string, string>> = {
  'support-group-finder': FINDER,
  'support-crisis-banner': BANNER,
  'support-quick-exit': '<support-quick-exit href="https://example.org/"></support-quick-exit>',
};
const htmlOf = (tag: string) => HTML_OF[tag] ?? `<${tag} crisis-href="#crisis"></${tag}>`;
const moduleScript = (name: string, query = '') => `<script type="module" src="/dist/cdn/${name}.js${query}"></script>`;
const classicScript = (name: string, query = '') => `<script src="/dist/cdn/${name}.js${query}"></script>`;
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** A page's own global variables, with every name that a minifier gives first. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAGE_SCRIPT = LETTERS.map((letter) => `var ${letter} = 'the page’s ${letter}';`).join('\n');

describe('a page that loads our files', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entries-'));
    writeFileSync(join(folder, 'groups.json'), LIST);
    writeFileSync(join(folder, 'page.js'), PAGE_SCRIPT);
    site = await serve({root: folder, mounts: {'/dist/': 'dist'}, headers: {'content-security-policy': STRICT_CSP}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a page and collects the scripts it requests and everything that goes wrong. */
  async function open(text: string) {
    writeFileSync(join(folder, 'page.html'), text);
    const page = await browser.newPage({locale: 'en-US', timezoneId: 'America/New_York'});
    const scripts: string[] = [];
    const faults: string[] = [];
    page.on('console', (message) => {
      // The page has no icon.
      if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const {pathname, search} = new URL(request.url());
      if (pathname.startsWith('/dist/cdn/')) scripts.push(pathname.slice('/dist/cdn/'.length) + search);
    });
    await page.goto(`${site.url}/page.html`);
    return {page, scripts, faults};
  }

  /** A module is known by its whole address: with another query string it runs again. */
  function assertOnce(scripts: readonly string[]) {
    const paths = scripts.map((name) => name.replace(/\?.*/, ''));
    assert.deepEqual(paths, [...new Set(paths)]);
  }

  const isDrawn = (page: Page, tag: string) =>
    page.waitForFunction((name) => {
      const element = document.querySelector(name);
      if (!customElements.get(name) || !element) return false;
      return name === 'support-source' || Boolean(element.shadowRoot?.querySelector('section, [part]'));
    }, tag);

  /** Lists, searches, opens details and asks for crisis help, which loads more files. */
  async function useFinder(page: Page) {
    const finder = page.locator('support-group-finder');
    await finder.locator('.pill small, .cell small').first().waitFor();
    await finder.locator('#words').fill('friday');
    await finder.getByText('Friday mornings', {exact: true}).waitFor();
    await finder.locator('[part~=result] .name').first().click();
    await finder.locator('[part=details]').waitFor();
    await page.keyboard.press('Escape');
    await finder.locator('#words').fill('I want to die');
    await finder.getByText('988 Suicide & Crisis Lifeline').first().waitFor();
  }

  it('can load the banner and the finder from their own files', async () => {
    const {page, scripts, faults} = await open(
      html(moduleScript('support-crisis-banner') + BANNER + moduleScript('support-group-finder') + FINDER),
    );
    await isDrawn(page, 'support-crisis-banner');
    await useFinder(page);
    await page.getByRole('button', {name: 'More helplines'}).click();
    assert.deepEqual(faults, []);
    assertOnce(scripts);
    await page.close();
  });

  it('can load every element from its own file', async () => {
    const {page, scripts, faults} = await open(html(TAGS.map((tag) => htmlOf(tag) + moduleScript(tag)).join('')));
    for (const tag of TAGS) await isDrawn(page, tag);
    assert.deepEqual(faults, []);
    assertOnce(scripts);
    await page.close();
  });

  for (const tag of TAGS)
    it(`can add a version to the address of ${tag}.js`, async () => {
      const {page, scripts, faults} = await open(html(htmlOf(tag) + moduleScript(tag, VERSION)));
      await isDrawn(page, tag);
      if (tag === 'support-group-finder') await useFinder(page);
      assert.deepEqual(faults, []);
      assert.equal(scripts[0], `${tag}.js${VERSION}`);
      assertOnce(scripts);
      await page.close();
    });

  it('waits one round trip more than for a single file: the entry names everything its element needs', async () => {
    for (const tag of TAGS) {
      const {page, scripts} = await open(html(htmlOf(tag) + moduleScript(tag)));
      await isDrawn(page, tag);
      await page.close();
      const code = await (await fetch(`${site.url}/dist/cdn/${tag}.js`)).text();
      const named = [...code.matchAll(/"\.\/([\w-]+\.js)"/g)].map(([, name]) => name);
      assert.deepEqual(new Set(scripts.slice(1, named.length + 1)), new Set(named), tag);
    }
  });

  for (const name of ['all', 'loader'])
    it(`can add a version to the address of ${name}.js`, async () => {
      const {page, scripts, faults} = await open(html(TAGS.map(htmlOf).join('') + moduleScript(name, VERSION)));
      for (const tag of TAGS) await isDrawn(page, tag);
      await useFinder(page);
      assert.deepEqual(faults, []);
      assert.equal(scripts[0], `${name}.js${VERSION}`);
      if (name === 'all') assert.deepEqual(scripts, [`all.js${VERSION}`]);
      assertOnce(scripts);
      await page.close();
    });

  for (const [order, scriptsOf] of [
    ['before', (own: string) => own + moduleScript('loader', '?v=2')],
    ['after', (own: string) => moduleScript('loader', '?v=2') + own],
  ] as const)
    it(`can load elements from their own files ${order} the loader`, async () => {
      const own = TAGS.map((tag) => moduleScript(tag, VERSION)).join('');
      const {page, scripts, faults} = await open(html(TAGS.map(htmlOf).join('') + scriptsOf(own)));
      for (const tag of TAGS) await isDrawn(page, tag);
      await useFinder(page);
      assert.deepEqual(faults, []);
      assertOnce(scripts);
      await page.close();
    });

  it('can load all.js and the loader: what is registered stays', async () => {
    const {page, scripts, faults} = await open(html(FINDER + BANNER + moduleScript('all') + moduleScript('loader')));
    await isDrawn(page, 'support-crisis-banner');
    await useFinder(page);
    assert.deepEqual(faults, []);
    assert.deepEqual(scripts, ['all.js', 'loader.js']);
    await page.close();
  });

  for (const [when, head, foot] of [
    ['after a script of the page', `<script src="page.js"></script>${classicScript('loader', VERSION)}`, ''],
    ['before a script of the page', classicScript('loader'), '<script src="page.js"></script>'],
  ] as const)
    it(`can load the loader without type="module", ${when} with one-letter variables`, async () => {
      const {page, scripts, faults} = await open(html(FINDER + BANNER + foot, head));
      await isDrawn(page, 'support-crisis-banner');
      await useFinder(page);
      const names = await page.evaluate(
        (letters) => letters.map((letter) => Reflect.get(window, letter) as string),
        [...LETTERS],
      );
      assert.deepEqual(
        names,
        LETTERS.map((letter) => `the page’s ${letter}`),
      );
      assert.deepEqual(faults, []);
      assertOnce(scripts);
      await page.close();
    });
});
