/** The built studio in Chromium, as copied by `npm run studio`, on a static host that sets no headers. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve} from '../../scripts/serve.mjs';
import {copyStudio} from '../../scripts/studio-files.mjs';

const executablePath = findBrowsers().chromium;

/** For the option `skip` of a test. */
export const withoutChromium = executablePath ? false : 'needs Chromium';

/** An open studio, with its requests and errors. */
export interface OpenStudio {
  page: Page;
  /** The URLs requested, except those of the host. */
  asked: string[];
  faults: string[];
  close: () => Promise<void>;
}

export interface StudioHost {
  url: string;
  browser: Browser;
  open: (options?: BrowserContextOptions) => Promise<OpenStudio>;
  stop: () => Promise<void>;
}

export async function hostStudio(): Promise<StudioHost> {
  const folder = mkdtempSync(join(tmpdir(), 'studio-'));
  copyStudio(folder);
  // In a folder, as on many sites.
  const site = await serve({root: folder, mounts: {'/tools/': folder}});
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  const open = async (options: BrowserContextOptions = {}): Promise<OpenStudio> => {
    const context = await browser.newContext({locale: 'en-US', timezoneId: 'America/New_York', ...options});
    const page = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(`${site.url}/`) && !request.url().startsWith('blob:')) asked.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.url}/tools/studio.html`);
    await page.locator('#studio section').first().waitFor();
    return {page, asked, faults, close: () => context.close()};
  };
  const stop = async (): Promise<void> => {
    await browser.close();
    await site.close();
    rmSync(folder, {recursive: true, force: true});
  };
  return {url: site.url, browser, open, stop};
}

/** Opens a list as a file, and waits until it has been read or rejected. */
export async function bring(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const said = page.locator('#said');
  await said.evaluate((element) => element.replaceChildren());
  await page.locator('#file').setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(content)});
  await said.getByText(/left out\.$|^We couldn’t read/).waitFor();
}

/** Returns the studio's counts of what became of the list. */
export async function account(page: Page): Promise<Record<string, number>> {
  const counts = await page
    .locator('[data-count]')
    .evaluateAll((all) =>
      all.map((each) => [each.getAttribute('data-count') ?? '', Number(each.textContent)] as const),
    );
  return Object.fromEntries(counts);
}
