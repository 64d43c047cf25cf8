/** Opens a page in a browser engine and gives what `window.visit` resolves with. One browser for each engine. */
import type {Page} from 'playwright-core';
import type {Browser} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../../scripts/browsers/find-browsers.mjs';
import {webkitLauncher} from '../../../scripts/browsers/webkit-launcher.mjs';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Engine {
  /**
   * Waits while as many pages are open as the engine can have at a time. `prepare` gives a page of Chromium what no script in a page can do.
   */
  visit<T>(url: string, expected: unknown, prepare?: (page: Page) => Promise<unknown>): Promise<T>;
  close(): Promise<void>;
}

/** A visit in which every step fails takes long. */
const VISIT_LIMIT_MS = 120_000;

const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];

/** Whether the engine is installed and requested. */
export const hasEngine = (name: EngineName): boolean => asked.includes(name) && found[name] !== undefined;

const call = (expected: unknown) => `window.visit(${JSON.stringify(expected)})`;

async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  return {
    async visit<T>(url: string, expected: unknown, prepare?: (page: Page) => Promise<unknown>) {
      const context = await browser.newContext({viewport: {width: 900, height: 900}});
      try {
        const page = await context.newPage();
        await prepare?.(page);
        await page.goto(url, {timeout: VISIT_LIMIT_MS});
        return await page.evaluate<T>(call(expected));
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

async function startFirefox(executablePath: string): Promise<Engine> {
  const browser: Browser = await puppeteer.launch({browser: 'firefox', executablePath, headless: true});
  const page = await browser.newPage();
  return {
    async visit<T>(url: string, expected: unknown) {
      await page.goto(url);
      return (await page.evaluate(call(expected))) as T;
    },
    close: () => browser.close(),
  };
}

function startWebkit(browser: string): Promise<Engine> {
  const launcher = webkitLauncher({browser});
  return Promise.resolve({
    async visit<T>(url: string, expected: unknown) {
      await launcher.startSession('page', url);
      await launcher.command('POST', '/timeouts', {script: VISIT_LIMIT_MS});
      const script = `const done = arguments[0]; ${call(expected)}.then(done, (error) => done({error: String(error)}));`;
      const visit = (await launcher.command('POST', '/execute/async', {script, args: []})) as {error?: string};
      if (visit.error) throw new Error(visit.error);
      return visit as T;
    },
    close: () => launcher.stop(),
  });
}

function withinLimit<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer from ${what}`)), VISIT_LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Limits the number of pages open at a time; the others wait in a queue. */
class Line {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(pages: number) {
    this.free = pages;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

const PAGES_AT_A_TIME = {chromium: 4, firefox: 1, webkit: 1};
const START = {chromium: startChromium, firefox: startFirefox, webkit: startWebkit};

export async function startEngine(name: EngineName): Promise<Engine> {
  const engine = await START[name](found[name] ?? '');
  const line = new Line(PAGES_AT_A_TIME[name]);
  return {
    ...engine,
    visit: <T>(url: string, expected: unknown, prepare?: (page: Page) => Promise<unknown>) =>
      line.run(() => withinLimit(engine.visit<T>(url, expected, prepare), `${name} at ${url}`)),
  };
}
