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
  /** Types with real keys; a name in braces, such as `{Enter}`, is one key. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
  /** Collects garbage. Only Firefox can; Chromium does so in `memory`. */
  collect?(): Promise<unknown>;
  /** What is left after a collection of garbage. Only Chromium tells. */
  memory?(): Promise<{bytes: number; nodes: number; listeners: number; documents: number}>;
  /** What the driver has heard since it was asked last, as `[kind, what]`: console lines, errors, requests, downloads. Not in WebKit: WebDriver has none of these. */
  heard?(): [kind: string, what: string][];
  /** The number of Workers. Chromium only. */
  workers?(): number;
}

interface Size {
  width: number;
  height: number;
}

const PHONE = {width: 390, height: 844};
const INTERVAL_MS = 50;

const KEY_NAME = /^\{(\w+)\}$/;

interface Keyboard {
  type(text: string): Promise<unknown>;
  press(key: never): Promise<unknown>;
}

const typeWith = async (keyboard: Keyboard, text: string) => {
  const [, key] = KEY_NAME.exec(text) ?? [];
  await (key ? keyboard.press(key as never) : keyboard.type(text));
};

/** The value of a promise in the page. No engine has to wait for one that takes minutes, or whose `Promise` the page has replaced. */
export async function resolved(tab: Tab, expression: string, limitMs = 300_000): Promise<unknown> {
  await tab.value(
    `void (window.told = '', (${expression}).then((value) => (window.told = JSON.stringify({value: value ?? null})), (error) => (window.told = JSON.stringify({error: String(error)}))))`,
  );
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(INTERVAL_MS)) {
    const text = (await tab.value('window.told')) as string;
    if (!text) continue;
    const {value, error} = JSON.parse(text) as {value?: unknown; error?: string};
    if (error) throw new Error(error);
    return value;
  }
  throw new Error(`${expression} took more than ${limitMs / 1000} s`);
}

/** By the name of the engine; takes the path of the browser. */
export const OPEN_TAB: Record<string, (executablePath: string, size?: Size) => Promise<Tab>> = {
  async chromium(executablePath, size = PHONE) {
    const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
    const context = await browser.newContext({viewport: size, permissions: ['clipboard-read', 'clipboard-write']});
    const page = await context.newPage();
    const heard: [string, string][] = [];
    page.on('console', (message) => heard.push(['console', `${message.type()} ${message.text()}`]));
    page.on('pageerror', (error) => heard.push(['console', `uncaught ${error.message}`]));
    page.on('download', (download) => heard.push(['download', download.suggestedFilename()]));
    context.on('request', (request) => heard.push(['request', `${request.url()} ${request.postData() ?? ''}`]));
    const devtools = await context.newCDPSession(page);
    return {
      async memory() {
        // Objects that a finalizer releases are collected next time.
        for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
        const {nodes, jsEventListeners: listeners, documents} = await devtools.send('Memory.getDOMCounters');
        const {usedSize, embedderHeapUsedSize, backingStorageSize} = await devtools.send('Runtime.getHeapUsage');
        return {bytes: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners, documents};
      },
      heard: () => heard.splice(0),
      workers: () => page.workers().length,
      go: async (url) => void (await page.goto(url)),
      value: (expression) => page.evaluate(expression),
      back: async () => void (await page.goBack()),
      type: (text) => typeWith(page.keyboard, text),
      close: () => browser.close(),
    };
  },
  async firefox(executablePath, size) {
    const browser = await puppeteer.launch({
      ...{browser: 'firefox', executablePath, headless: true},
      extraPrefsFirefox: {'dom.testing.testutils.enabled': true},
    });
    const page = await browser.newPage();
    if (size) await page.setViewport(size);
    const heard: [string, string][] = [];
    page.on('console', (message) => heard.push(['console', `${message.type()} ${message.text()}`]));
    page.on('pageerror', (error) => heard.push(['console', `uncaught ${String(error)}`]));
    page.on('request', (request) => heard.push(['request', `${request.method()} ${request.url()}`]));
    const value = (expression: string) => page.evaluate(expression);
    return {
      heard: () => heard.splice(0),
      collect: () => value('TestUtils.gc()'),
      // After Back to a page that Firefox has kept, `goto` and `goBack` wait for events that never come (puppeteer-core 25.16), so the page moves itself.
      go: async (url) => {
        await value(`void location.assign('${url}')`);
        while (!(await value(`location.href === '${url}' && document.readyState === 'complete'`).catch(() => false)))
          await sleep(INTERVAL_MS);
      },
      value,
      back: async () => void (await value('void history.back()').catch(() => undefined)),
      type: (text) => typeWith(page.keyboard, text),
      close: () => browser.close(),
    };
  },
  async webkit(browser, size) {
    const launcher = webkitLauncher({browser});
    await launcher.startSession('page', 'about:blank');
    // WebDriver would time scripts with the page’s own `setTimeout`, which tests replace.
    await launcher.command('POST', '/timeouts', {script: null});
    if (size) await launcher.getPage().setViewportSize(size);
    return {
      go: async (url) => void (await launcher.command('POST', '/url', {url})),
      value: (expression) => launcher.command('POST', '/execute/sync', {script: `return ${expression}`, args: []}),
      back: async () => void (await launcher.command('POST', '/back', {})),
      type: (text) => typeWith(launcher.getPage().keyboard, text),
      close: () => launcher.stop(),
    };
  },
};
