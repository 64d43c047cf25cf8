/** Opens pages with the built elements and hostile data, and records what happens. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {findBrowsers} from '../../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../../scripts/serve.mjs';

export const browsers = findBrowsers();

/** What the watcher noted on a page. */
export interface Watched {
  problems: Set<string>;
  captured: {blobs: Blob[]; shared: string[]};
  look: (root: Node) => number;
  reparse: (root: ParentNode) => void;
  say: (...what: string[]) => void;
  checkText: (text: string, where: string) => void;
}

export interface HostilePage {
  page: Page;
  /** What was noted in the page, and in its console and requests. */
  problems: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** Expected console lines. */
const EXPECTED = /Lit is in dev mode|favicon/;

/** Serves `files`; `open` shows a page with `body` under the published policy, or without one. */
export async function openHostileSite(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'favicon.ico'), '');
  const site = await serve({
    root: folder,
    mounts: {'/dist/': 'dist', '/demo/': 'demo'},
    headers: (path: string) => (path.includes('no-policy') ? {} : {'content-security-policy': STRICT_CSP}),
  } as Parameters<typeof serve>[0]);
  let count = 0;

  /** Writes a page and returns its name. */
  function write(body: string, hasPolicy = false): string {
    const name = `page-${count++}${hasPolicy ? '' : '-no-policy'}.html`;
    writeFileSync(
      join(folder, name),
      `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>A page</title></head><body>${body}
      <script type="module" src="/dist/cdn/all.js"></script></body></html>`,
    );
    return name;
  }

  /** `mayWarn` are console lines that tell the site of its mistakes. */
  async function open(
    browser: Browser,
    body: string,
    {hasPolicy = true, mayWarn = /^$/, query = '', width = 1100} = {},
  ): Promise<HostilePage> {
    const name = write(body, hasPolicy);
    const context = await browser.newContext({
      locale: 'en-US',
      timezoneId: 'America/Chicago',
      viewport: {width, height: 900},
    });
    const page = await context.newPage();
    const outside: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      if (/error|warning/.test(message.type()) && !EXPECTED.test(text) && !mayWarn.test(text))
        outside.push(`CONSOLE ${text}`);
    });
    page.on('pageerror', (error) => outside.push(`UNCAUGHT ${error.message}`));
    page.on('dialog', (dialog) => {
      outside.push(`DIALOG ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('page', () => outside.push('A WINDOW opened'));
    page.on('framenavigated', (frame) => {
      if (!frame.url().startsWith(site.url) && frame.url() !== 'about:blank') outside.push(`LEFT for ${frame.url()}`);
    });
    await page.route(
      (url) => url.origin !== site.url,
      (route) => {
        outside.push(`REQUEST ${route.request().url()}`);
        return route.abort();
      },
    );
    await page.addInitScript({path: 'test/trust/corpus/watch-page.js'});
    await page.goto(`${site.url}/${name}${query}`);
    return {
      page,
      problems: async () => [
        ...outside,
        ...(await page.evaluate(() => [...(window as unknown as {watch: Watched}).watch.problems])),
      ],
      close: () => context.close(),
    };
  }

  return {
    open,
    write,
    url: site.url,
    async close() {
      await site.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
