/** Visits to a page with the built finder, in any engine: everything that leaves the finder is recorded, step by step. */
import type {IncomingMessage} from 'node:http';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import type {Tab} from './open-tab.js';
import {resolved} from './open-tab.js';

export type Heard = readonly [kind: string, what: string];
/** What was recorded in each step. */
export type VisitRecord = ReadonlyMap<string, readonly Heard[]>;

export interface Visit {
  record: VisitRecord;
  /** Does something, waits until the page is idle, and stores what was recorded meanwhile. */
  step: (name: string, act: () => Promise<unknown>) => Promise<void>;
  /** Waits until the finder contains something. */
  appears: (selector: string) => Promise<void>;
  press: (selector: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  end: () => Promise<void>;
}

const LIMIT_MS = 60_000;
const INTERVAL_MS = 50;
const SIZE = {width: 1100, height: 900};

const PAGE = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>A page</title><script src="/recorder.js"></script></head><body>
  <support-group-finder src="/demo/groups.json" places-src="/demo/places/us.json" country="US" time-zone="America/Chicago">
    <a slot="crisis" href="tel:988">Call 988</a>
  </support-group-finder>
  <script type="module" src="/dist/cdn/support-group-finder.js"></script>
</body></html>`;

/** What a page can observe at the end of a step. */
const STATE = `(async () => ({
  inPage: heard.splice(0),
  state: [
    ['title', document.title],
    ['address', location.pathname + location.search + location.hash],
    ['referrer', document.referrer],
    ['cookie', document.cookie],
    ['storage', JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])],
    ['storage', JSON.stringify([await globalThis.caches?.keys(), await indexedDB.databases?.()])],
    ['history', history.length + ' ' + JSON.stringify(history.state)],
    ['name', window.name],
    // What the page sees of the finder from outside.
    ['page', document.querySelector('support-group-finder')?.outerHTML ?? ''],
  ],
}))()`;

/** Serves the page; each visitor opens it in a browser of their own, without a past. The server keeps what it is asked for. */
export function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'recorder.js'), readFileSync('test/helpers/recorder.js'));
  // Browsers ask for one once, and would report that there is none.
  writeFileSync(join(folder, 'favicon.ico'), '');

  /** Opens the page in a browser, and resolves when the finder answers words. */
  async function begin(open: (size: typeof SIZE) => Promise<Tab>): Promise<Visit> {
    const fromOutside: Heard[] = [];
    const log = (path: string, {method, headers}: IncomingMessage) => {
      if (path !== '/favicon.ico') {
        fromOutside.push(['request', `${method ?? ''} ${path} ${headers['content-length'] ?? ''}`]);
        fromOutside.push(['referrer', (headers.referer ?? '').replace(/^http:\/\/localhost:\d+/, '')]);
      }
      return {'content-security-policy': STRICT_CSP};
    };
    // One per visitor, because visits run at the same time.
    const site = await serve({root: folder, mounts: {'/dist/': 'dist', '/demo/': 'demo'}, headers: log});
    const tab = await open(SIZE);
    const record = new Map<string, Heard[]>();
    const ofDriver = () =>
      (tab.heard?.() ?? [])
        .map(([kind, what]): Heard => [`driver ${kind}`, what.replaceAll(site.url, '')])
        .filter(([, what]) => !what.startsWith('/favicon.ico'));

    async function until(expression: string) {
      for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(INTERVAL_MS))
        if (await tab.value(`Boolean(${expression})`).catch(() => false)) return;
      throw new Error(`never true: ${expression}`);
    }
    const found = (selector: string) => `find(${JSON.stringify(selector)})`;
    const appears = (selector: string) => until(found(selector));

    /** Resolves once neither the page nor the server has heard anything for a while. */
    async function quiet() {
      for (let seen = -1; seen !== fromOutside.length;) {
        seen = fromOutside.length;
        await resolved(tab, 'quiet()');
      }
    }
    const step = async (name: string, act: () => Promise<unknown>) => {
      await act();
      await quiet();
      const {inPage, state} = (await resolved(tab, STATE)) as {inPage: Heard[]; state: Heard[]};
      record.set(name, [...fromOutside.splice(0), ...ofDriver(), ...inPage, ...state]);
    };

    await step('open the page', async () => {
      await tab.go(`${site.url}/page.html`);
      await appears('[part~=result]');
      await until("document.querySelector('support-group-finder').directory.search");
    });
    return {
      record,
      step,
      appears,
      // Not a driver’s own click, which some drivers follow by waiting for a step back in history that a layer may take when it closes.
      press: async (selector) => {
        await appears(selector);
        await tab.value(`(${found(selector)}.focus(), ${found(selector)}.click())`);
      },
      type: (text) => tab.type(text),
      async end() {
        await tab.close();
        await site.close();
      },
    };
  }

  return {begin, close: () => rmSync(folder, {recursive: true, force: true})};
}
