/** Leaving the page at once from each layer of the built finder, then Back: the page must never show. In three engines. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import type {Tab} from '../helpers/open-tab.js';
import {OPEN_TAB} from '../helpers/open-tab.js';

const LIMIT_MS = 30_000;
const INTERVAL_MS = 50;

const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];

const FINDER = "document.querySelector('support-group-finder').shadowRoot";
/** What opens each layer. */
const LAYERS: Record<string, string> = {
  details: '[part~=result] :is(button[aria-label], a[href^="#group="])',
  filters: '[data-action=filters]',
  guide: '[data-tool=guide]',
  map: '[data-tool=map]',
};

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="page.css"></head><body>${body}</body></html>`;

for (const [engine, open] of Object.entries(OPEN_TAB)) {
  const executablePath = found[engine as keyof typeof found];
  const isHere = asked.includes(engine) && executablePath;
  describe(`leaving from a layer in ${engine}`, {skip: isHere ? false : `needs ${engine}`}, () => {
    let tab: Tab;
    let site: Awaited<ReturnType<typeof serve>>;
    let folder: string;
    let neutral: ReturnType<typeof createServer>;
    let neutralUrl: string;

    before(async () => {
      neutral = createServer((_, response) =>
        response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Sunny</h1>'),
      );
      await new Promise<void>((resolve) => neutral.listen(0, '127.0.0.1', resolve));
      neutralUrl = `http://127.0.0.1:${(neutral.address() as AddressInfo).port}/weather`;
      folder = mkdtempSync(join(tmpdir(), 'layers-'));
      const exit = `<support-quick-exit href="${neutralUrl}"><a href="${neutralUrl}">Leave this page</a></support-quick-exit>`;
      const finder = '<support-group-finder src="/demo/groups.json" country="US"></support-group-finder>';
      const scripts = ['support-quick-exit', 'support-group-finder']
        .map((name) => `<script type="module" src="/dist/cdn/${name}.js"></script>`)
        .join('');
      // As narrow as on a phone, where everything that opens is a layer.
      writeFileSync(join(folder, 'page.css'), 'body { max-width: 24rem }');
      writeFileSync(join(folder, 'first.html'), html('<h1>First</h1>'));
      writeFileSync(join(folder, 'page.html'), html(exit + finder + scripts));
      site = await serve({
        root: folder,
        mounts: {'/dist/': 'dist', '/demo/': 'demo'},
        headers: {'content-security-policy': STRICT_CSP},
      });
      tab = await open(executablePath ?? '');
    });

    after(async () => {
      await tab?.close();
      await site?.close();
      neutral?.closeAllConnections();
      neutral?.close();
      rmSync(folder, {recursive: true, force: true});
    });

    /** Waits until an expression is true. In between two pages there is none to ask. */
    async function until(expression: string) {
      const end = Date.now() + LIMIT_MS;
      while (!(await tab.value(`Boolean(${expression})`).catch(() => false))) {
        if (Date.now() > end) throw new Error(`Never true: ${expression}`);
        await sleep(INTERVAL_MS);
      }
    }

    for (const [name, opener] of Object.entries(LAYERS))
      it(`shows nothing of the page after ${name}, exit and Back`, async () => {
        await tab.go(`${site.url}/first.html`);
        await tab.go(`${site.url}/page.html`);
        await until(`${FINDER}?.querySelector('${opener}') && ${FINDER}.host.directory.search`);
        const length = await tab.value('history.length');
        await tab.value(`${FINDER}.querySelector('${opener}').click()`);
        await until(`${FINDER}.querySelector('dialog:modal')`);
        assert.equal(await tab.value('history.length'), length);
        // The link itself is behind the dialog; its copy is what fingers and keys reach.
        const link = `${FINDER}.querySelector('dialog:modal support-quick-exit a')`;
        await until(`${link}?.getClientRects().length`);
        await tab.value(`${link}.click()`);
        await until(`location.href === '${neutralUrl}'`);
        await tab.back();
        await until("location.pathname === '/first.html'");
        assert.equal(await tab.value('document.body.textContent'), 'First');
      });
  });
}
