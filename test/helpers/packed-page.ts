/** A page with a finder whose list was packed, on a server of its own under the strict policy, in Chromium. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {packTexts, readManifestOf} from './a-pack.js';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
  <support-group-finder src="pack/manifest.json" country="US"><a slot="crisis" href="tel:988">Call 988</a></support-group-finder>
  <script type="module" src="/dist/cdn/support-group-finder.js"></script></body></html>`;
const LIMIT_MS = 60_000;

export interface OpenedPage {
  page: Page;
  /** Paths below the pack, with `E` in place of the edition. */
  requests: string[];
  /** Uncaught errors, and violations of the policy. */
  errors: string[];
}

/** What is served instead of a file of the pack: bytes, nothing (404), or the file itself for undefined. */
export type Instead = (path: string) => Buffer | 'missing' | undefined;

/** Packs a list, and serves it. */
export async function startPackedSite(executablePath: string, list: string, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'packed-site-'));
  await packTexts(folder, [list], Date.now(), ...options);
  writeFileSync(join(folder, 'page.html'), PAGE);
  const {edition} = readManifestOf(folder);
  const site = await serve({
    root: folder,
    mounts: {'/dist/': 'dist'},
    headers: {'content-security-policy': STRICT_CSP},
  });
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  return {
    folder,
    edition,
    async open(instead: Instead = () => undefined): Promise<OpenedPage> {
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
        const body = instead(path);
        if (body === 'missing') return route.fulfill({status: 404, body: 'Not found'});
        return body ? route.fulfill({body}) : route.continue();
      });
      await page.goto(`${site.url}/page.html`);
      return {page, requests, errors};
    },
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
