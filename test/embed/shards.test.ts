/** A list in shards in the built finder, under the strict policy, in Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {packTexts, readManifestOf} from '../helpers/a-pack.js';
import {townRows} from '../helpers/town-rows.js';

const executablePath = findBrowsers().chromium;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
  <support-group-finder src="pack/manifest.json" country="US"><a slot="crisis" href="tel:988">Call 988</a></support-group-finder>
  <script type="module" src="/dist/cdn/support-group-finder.js"></script></body></html>`;
const LIMIT_MS = 60_000;
const SIZE = 5000;

describe('a list in shards on a page', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let edition: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shards-'));
    await packTexts(folder, [JSON.stringify(townRows(SIZE))], Date.now(), '--shards');
    writeFileSync(join(folder, 'page.html'), PAGE);
    ({edition} = readManifestOf(folder));
    site = await serve({root: folder, mounts: {'/dist/': 'dist'}, headers: {'content-security-policy': STRICT_CSP}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens the page, without the files for which `isMissing`. */
  async function open(isMissing: (path: string) => boolean = () => false) {
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/pack/**', (route) => {
      const path = new URL(route.request().url()).pathname.slice('/pack/'.length).replace(edition, 'E');
      requests.push(path);
      return isMissing(path) ? route.fulfill({status: 404, body: 'Not found'}) : route.continue();
    });
    await page.goto(`${site.url}/page.html`);
    await page.locator('support-group-finder [part~=result]').first().waitFor();
    return {page, requests, errors};
  }

  it('shows the groups that meet next, then those near a place, and asks for files by number only', async () => {
    const {page, requests, errors} = await open();
    assert.ok(requests.length <= 3, `${requests.length} requests`);
    await page
      .getByText(/5,000 groups/)
      .first()
      .waitFor();
    const place = page.locator('support-group-finder #place');
    // The list of towns comes with the first letters.
    await place.pressSequentially('Town ', {delay: 30});
    await page.waitForTimeout(500);
    await place.pressSequentially('1', {delay: 30});
    await page
      .getByRole('option', {name: /Town 1/})
      .first()
      .click();
    await page
      .getByText(/Elm Street, Town 1|Town 1, NY/)
      .first()
      .waitFor();
    assert.ok(requests.some((path) => path.includes('/leaves/')));
    for (const path of requests)
      assert.match(path, /^(?:manifest\.json|E\/(?:tree|places)\.bin|E\/(?:leaves|week|online|topics)\/\d+\.json)$/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('loads nothing for words about a crisis, and shows the crisis help', async () => {
    const {page, requests} = await open();
    const before = requests.length;
    await page.locator('support-group-finder #words').fill('i want to kill myself');
    await page.getByRole('link', {name: /988/}).first().waitFor();
    await page.waitForTimeout(700);
    assert.equal(requests.length, before);
    await page.close();
  });

  it('opens a group by its link, and goes on when files are missing', async () => {
    const {page} = await open((path) => /leaves\/\d*[13579]\.json/.test(path));
    const first = await page.evaluate(() => {
      const finder = document.querySelector('support-group-finder') as HTMLElement & {
        view: {answer?: {groups: {id: string; name: string}[]}};
      };
      return finder.view.answer?.groups[7];
    });
    assert.ok(first);
    await page.evaluate((id) => (location.hash = `#group=${encodeURIComponent(id)}`), first.id);
    await page.locator('support-group-finder .linked').getByText(first.name).first().waitFor();
    await page.close();
  });
});
