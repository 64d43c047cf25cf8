/** A packed list in the built finder, under the strict policy, in Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {meetingGuideRecords} from '../../bench/generate.mjs';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {packTexts, readManifestOf} from '../helpers/a-pack.js';

const executablePath = findBrowsers().chromium;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
  <support-group-finder src="pack/manifest.json" country="US"><a slot="crisis" href="tel:988">Call 988</a></support-group-finder>
  <script type="module" src="/dist/cdn/support-group-finder.js"></script></body></html>`;
const DAMAGED = 'The list arrived damaged.';
const LIMIT_MS = 60_000;

describe('a packed list on a page', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;
  let edition: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'packs-'));
    await packTexts(folder, [JSON.stringify([...meetingGuideRecords(3000)])], Date.now());
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

  /** Opens the page; `answer` says what is served instead of a file: bytes, nothing (404), or the file itself for undefined. */
  async function open(answer: (path: string) => Buffer | 'missing' | undefined = () => undefined) {
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/pack/**', (route) => {
      const path = new URL(route.request().url()).pathname.slice('/pack/'.length);
      requests.push(path.replace(edition, 'E'));
      const instead = answer(path);
      if (instead === 'missing') return route.fulfill({status: 404, body: 'Not found'});
      return instead ? route.fulfill({body: instead}) : route.continue();
    });
    await page.goto(`${site.url}/page.html`);
    return {page, requests, errors};
  }
  const cards = 'support-group-finder [part~=result]';
  /** How many results the finder shows now. */
  const isShowing = (count: number) =>
    document.querySelector('support-group-finder')?.shadowRoot?.querySelectorAll('[part~=result]').length === count;

  it('is shown, searched and paged through without violating the policy', async () => {
    const {page, requests, errors} = await open();
    await page.locator(cards).first().waitFor();
    await page.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
    await page.locator('support-group-finder #words').fill('kestrel');
    await page.waitForFunction(isShowing, 6);
    assert.match(await page.locator(cards).first().innerText(), /Kestrel/);
    assert.deepEqual(errors, []);
    assert.ok(requests.includes('E/clock.bin') && requests.includes('E/index.bin'));
    assert.ok(
      requests.every((path) =>
        /^(?:manifest\.json|E\/(?:clock|index|ids)\.bin|E\/records\.json|E\/blocks\/\d+\.json)$/.test(path),
      ),
    );
    await page.close();
  });

  it('survives a missing block', async () => {
    let missed = 0;
    const {page, requests} = await open((path) =>
      path.includes('/blocks/') && missed++ < 1000 ? 'missing' : undefined,
    );
    await page.locator(cards).first().waitFor();
    assert.ok(missed > 0 && requests.includes('E/records.json'));
    await page.close();
  });

  it('says that it arrived damaged, shows nothing of it, and keeps the crisis help', async () => {
    const spoiled = Buffer.from(readFileSync(join(folder, 'pack', edition, 'clock.bin')));
    spoiled[spoiled.length - 5] = (spoiled[spoiled.length - 5] as number) ^ 1;
    const {page} = await open((path) => (path.endsWith('clock.bin') ? spoiled : undefined));
    await page.getByText(DAMAGED).waitFor();
    assert.equal(await page.locator(cards).count(), 0);
    assert.ok(await page.getByText('Call 988').first().isVisible());
    await page.close();
  });

  it('opens the new edition where the browser has kept an old manifest', async () => {
    const text = readFileSync(join(folder, 'pack/manifest.json'), 'utf8');
    const old = Buffer.from(text.replaceAll(edition, '20200101-000000000000'));
    let served = 0;
    const {page, requests} = await open((path) =>
      path === 'manifest.json' && !served++ ? old : path.startsWith('20200101') ? 'missing' : undefined,
    );
    await page.locator(cards).first().waitFor();
    assert.deepEqual(requests.slice(0, 4), [
      'manifest.json',
      '20200101-000000000000/clock.bin',
      'manifest.json',
      'E/clock.bin',
    ]);
    await page.close();
  });
});
