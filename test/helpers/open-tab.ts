/** A tab in each of the three engines, for tests of built pages. */
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import puppeteer from 'puppeteer-core';
import {webkitLauncher} from '../../scripts/browsers/webkit-launcher.mjs';

/** A browser tab, as far as tests need it. */
export interface Tab {
  go(url: string): Promise<void>;
  /** Returns the value of an expression. */
  value(expression: string): Promise<unknown>;
  back(): Promise<void>;
  close(): Promise<void>;
}

const INTERVAL_MS = 50;

/** By the name of the engine; called with the path of the browser. */
export const OPEN_TAB: Record<string, (executablePath: string) => Promise<Tab>> = {
  async chromium(executablePath) {
    const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
    const page = await browser.newPage({viewport: {width: 390, height: 844}});
    return {
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
      // After Back to a cached page in Firefox, `goto` and `goBack` wait for events that never come (puppeteer-core
      // 25.16), so the page navigates itself.
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
