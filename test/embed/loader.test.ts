/** `loader.js` as built: which elements it brings, what it loads, and with integrity for every file. In Chromium under the strict policy. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;
const TAGS = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));
const SCRIPT = '<script type="module" src="/dist/cdn/loader.js"></script>';
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
const tagged = (tags: readonly string[]) => tags.map((tag) => `<${tag} crisis-href="#a">Light</${tag}>`).join('');

describe('loader.js', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let folder: string;
  let sites: Awaited<ReturnType<typeof serve>>[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loader-'));
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    for (const site of sites) await site.close();
    sites = [];
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a page; gives what it loaded and what went wrong on it. */
  async function open(text: string, csp = STRICT_CSP) {
    writeFileSync(join(folder, 'page.html'), text);
    const site = await serve({root: folder, mounts: {'/dist/': 'dist'}, headers: {'content-security-policy': csp}});
    sites.push(site);
    const page = await browser.newPage();
    const faults: string[] = [];
    const loaded: string[] = [];
    page.on('console', (message) => {
      // The page has no icon, and the quick exit nowhere to go.
      if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/page.html`);
    const defined = (tag: string) => page.waitForFunction((name) => customElements.get(name), tag);
    return {page, faults, loaded, defined};
  }

  it('registers each element when the page uses it', async () => {
    const {page, faults, defined} = await open(html(tagged(TAGS) + SCRIPT));
    for (const tag of TAGS) await defined(tag);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('loads nothing where there is none, and an element that comes later, once', async () => {
    const {page, faults, loaded, defined} = await open(html(`<p>Nothing of ours.</p>${SCRIPT}`));
    await page.waitForLoadState('networkidle');
    const scripts = () => loaded.filter((name) => name.endsWith('.js'));
    assert.deepEqual(scripts(), ['/dist/cdn/loader.js']);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('support-faq'), document.createElement('support-faq'));
      document.body.append(box);
    });
    await defined('support-faq');
    assert.equal(new Set(scripts()).size, scripts().length);
    assert.equal(await page.evaluate(() => Boolean(customElements.get('support-group-finder'))), false);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('brings what two guides share once', async () => {
    const {page, loaded, defined} = await open(html(tagged(['support-faq', 'support-first-meeting']) + SCRIPT));
    await defined('support-faq');
    await defined('support-first-meeting');
    const holdsLit = (name: string) => readFileSync(name.slice(1), 'utf8').includes('litHtmlVersions');
    assert.equal(loaded.filter((name) => name.endsWith('.js')).filter(holdsLit).length, 1);
    await page.close();
  });

  describe('with the integrity of every file in an import map', () => {
    const {integrity} = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as {
      integrity: Record<string, string>;
    };
    const openWith = (hashes: Record<string, string>) => {
      const own = Object.entries(hashes).map(([name, hash]) => [name.replace('./', '/dist/cdn/'), hash]);
      const map = JSON.stringify({integrity: Object.fromEntries(own) as Record<string, string>});
      const hash = createHash('sha256').update(map).digest('base64');
      const head = `<script type="importmap">${map}</script>`;
      const csp = STRICT_CSP.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
      return open(html(tagged(['support-faq']) + SCRIPT, head), csp);
    };

    it('loads what is as it was built', async () => {
      const {page, faults, defined} = await openWith(integrity);
      await defined('support-faq');
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('loads no file that was changed, and leaves the page’s own content visible', async () => {
      const changed = Object.entries(integrity).map(([name, hash]) => [
        name,
        name === './loader.js' ? hash : integrity['./loader.js'],
      ]);
      const {page, faults} = await openWith(Object.fromEntries(changed) as Record<string, string>);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => Boolean(customElements.get('support-faq'))), false);
      assert.equal(await page.getByText('Light').isVisible(), true);
      assert.ok(
        faults.some((fault) => /integrity/i.test(fault)),
        faults.join('\n'),
      );
      await page.close();
    });
  });
});
