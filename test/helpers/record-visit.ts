/** Visits a page with the built finder in Chromium and records everything that leaves the finder, step by step. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

export type Heard = readonly [kind: string, what: string];
/** What was recorded in each step. */
export type VisitRecord = ReadonlyMap<string, readonly Heard[]>;

export interface Visit {
  page: Page;
  record: VisitRecord;
  /** Does something, waits until the page is idle, and stores what was recorded meanwhile. */
  step: (name: string, act: () => Promise<unknown>) => Promise<void>;
  inFinder: (selector: string) => Locator;
  press: (selector: string) => Promise<void>;
  end: () => Promise<void>;
}

export const executablePath = findBrowsers().chromium;

const PAGE = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>A page</title></head><body>
  <support-group-finder src="/demo/groups.json" places-src="/demo/places/us.json" country="US" time-zone="America/Chicago">
    <a slot="crisis" href="tel:988">Call 988</a>
  </support-group-finder>
  <script type="module" src="/dist/cdn/support-group-finder.js"></script>
</body></html>`;

/** Serves the page. `begin` opens it in a fresh browser, and resolves when the finder can search. */
export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  // Browsers request it once, and would report that there is none.
  writeFileSync(join(folder, 'favicon.ico'), '');
  const site = await serve({
    root: folder,
    mounts: {'/dist/': 'dist', '/demo/': 'demo'},
    headers: {'content-security-policy': STRICT_CSP},
  });
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});

  async function begin(): Promise<Visit> {
    const context = await browser.newContext({
      locale: 'en-US',
      timezoneId: 'America/Chicago',
      viewport: {width: 1100, height: 900},
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const fromOutside: Heard[] = [];
    const record = new Map<string, Heard[]>();
    page.on('console', (message) => fromOutside.push(['console', `${message.type()} ${message.text()}`]));
    page.on('pageerror', (error) => fromOutside.push(['console', `uncaught ${error.message}`]));
    page.on('download', (download) => fromOutside.push(['download', download.suggestedFilename()]));
    context.on('request', (request) => {
      const address = request.url().replace(site.url, '');
      fromOutside.push(['request', `${request.method()} ${address} ${request.postData() ?? ''}`]);
      fromOutside.push(['referrer', (request.headers()['referer'] ?? '').replace(site.url, '')]);
    });
    await page.addInitScript({path: 'test/helpers/recorder.js'});

    const step = async (name: string, act: () => Promise<unknown>) => {
      await act();
      await page.waitForLoadState('networkidle');
      await page.evaluate('quiet()');
      const {inPage, state} = await page.evaluate(() => ({
        inPage: (window as unknown as {heard: Heard[]}).heard.splice(0),
        state: [
          ['title', document.title],
          ['address', location.pathname + location.search + location.hash],
          ['referrer', document.referrer],
          ['cookie', document.cookie],
          ['storage', JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])],
          ['history', `${history.length} ${JSON.stringify(history.state)}`],
          ['name', window.name],
          // What the page sees of the finder from outside.
          ['page', document.querySelector('support-group-finder')?.outerHTML ?? ''],
        ] as Heard[],
      }));
      record.set(name, [...fromOutside.splice(0), ...inPage, ...state]);
    };
    const inFinder = (selector: string) => page.locator(`support-group-finder ${selector}`).first();

    await step('open the page', async () => {
      await page.goto(`${site.url}/page.html`);
      await inFinder('[part~=result]').waitFor();
      await page.waitForFunction(() => {
        const {directory} = document.querySelector('support-group-finder') as unknown as {directory: {search?: object}};
        return Boolean(directory.search);
      });
    });
    return {
      page,
      record,
      step,
      inFinder,
      // Playwright's click would wait for a step back in history, which a layer may take when it closes.
      press: async (selector) => {
        await inFinder(selector).focus();
        await inFinder(selector).evaluate((element: HTMLElement) => element.click());
      },
      end: () => context.close(),
    };
  }

  return {
    begin,
    async close() {
      await browser.close();
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
