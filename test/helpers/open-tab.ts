/** A window of each of the three engines, for tests of built pages. */
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {webkitLauncher} from '../../scripts/browsers/webkit-launcher.mjs';

/** A window of a browser, as far as it is needed here. */
export interface Tab {
  go(url: string): Promise<void>;
  /** The value of an expression. */
  value(expression: string): Promise<unknown>;
  back(): Promise<void>;
  close(): Promise<void>;
  /** What is left after a collection of garbage. Only Chromium tells. */
  memory?(): Promise<{bytes: number; nodes: number; listeners: number; documents: number}>;
  /** How many Workers there are. Only Chromium tells. */
  workers?(): number;
}

const INTERVAL_MS = 50;

/** The value of a promise in the page. No engine has to wait for one that takes minutes, or whose `Promise` the page has replaced. */
export async function resolved(tab: Tab, expression: string, limitMs = 300_000): Promise<unknown> {
  await tab.value(
    `void (window.told = '', (${expression}).then((value) => (window.told = JSON.stringify({value: value ?? null})), (error) => (window.told = JSON.stringify({error: String(error)}))))`,
  );
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(INTERVAL_MS)) {
    const text = await tab.value('window.told');
    if (!text) continue;
    const {value, error} = JSON.parse(String(text)) as {value?: unknown; error?: string};
    if (error) throw new Error(error);
    return value;
  }
  throw new Error(`${expression} took more than ${limitMs / 1000} s`);
}

/** By the name of the engine; takes the path of the browser. */
export const OPEN_TAB: Record<string, (executablePath: string) => Promise<Tab>> = {
  async chromium(executablePath) {
    const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
    const page = await browser.newPage({viewport: {width: 390, height: 844}});
    const devtools = await page.context().newCDPSession(page);
    return {
      async memory() {
        // What a finalizer lets go is collected by the next one.
        for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
        const {nodes, jsEventListeners: listeners, documents} = await devtools.send('Memory.getDOMCounters');
        const {usedSize, embedderHeapUsedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
        return {bytes: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners, documents};
      },
      workers: () => page.workers().length,
      go: async (url) => void (await page.goto(url)),
      value: (expression) => page.evaluate(expression),
      back: async () => void (await page.goBack()),
      close: () => browser.close(),
    };
  },
  async firefox(executablePath) {
    const browser = await puppeteer.launch({browser: 'firefox', executablePath, headless: true});
    const page = await browser.newPage();
    const value = (expression: string) => page.evaluate(expression);
    return {
      // After Back to a page that Firefox has kept, `goto` and `goBack` wait for events that never come (puppeteer-core 25.16), so the page moves itself.
      go: async (url) => {
        await value(`void location.assign('${url}')`);
        while (!(await value(`location.href === '${url}' && document.readyState === 'complete'`).catch(() => false)))
          await sleep(INTERVAL_MS);
      },
      value,
      back: async () => void (await value('void history.back()').catch(() => undefined)),
      close: () => browser.close(),
    };
  },
  async webkit(browser) {
    const launcher = webkitLauncher({browser});
    await launcher.startSession('page', 'about:blank');
    return {
      go: async (url) => void (await launcher.command('POST', '/url', {url})),
      value: (expression) => launcher.command('POST', '/execute/sync', {script: `return ${expression}`, args: []}),
      back: async () => void (await launcher.command('POST', '/back', {})),
      close: () => launcher.stop(),
    };
  },
};
