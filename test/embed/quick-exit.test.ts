/** The built quick exit on real pages under the strict Content Security Policy, in Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;
const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
const SCRIPT = '<script type="module" src="/dist/cdn/support-quick-exit.js"></script>';

/** The neutral site: another origin, which remembers what it was told and can take its time. */
async function aNeutralSite() {
  const referrers: (string | undefined)[] = [];
  const held: (() => void)[] = [];
  const state = {slow: false};
  const server = createServer((request, response) => {
    if (request.url === '/nothing') return response.writeHead(204).end();
    if (request.url === '/file') return response.writeHead(200, {'content-disposition': 'attachment'}).end('Rain');
    if (request.url === '/never') return held.push(() => response.end());
    if (request.url !== '/weather') return response.writeHead(404).end();
    referrers.push(request.headers.referer);
    const answer = () =>
      response.writeHead(200, {'content-type': 'text/html'}).end('<title>Weather</title><h1>Sunny</h1>');
    if (state.slow) held.push(answer);
    else answer();
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/weather`;
  const release = () => held.splice(0).forEach((answer) => answer());
  const close = () => {
    release();
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {url, referrers, state, release, close};
}

describe('the quick exit under the strict policy', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let neutral: Awaited<ReturnType<typeof aNeutralSite>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'quick-exit-'));
    neutral = await aNeutralSite();
    const exit = `<support-quick-exit href="${neutral.url}"><a href="${neutral.url}">Leave this page</a></support-quick-exit>`;
    const files: Record<string, string> = {
      'first.html': html('<a href="page.html">Groups</a>'),
      'page.html': html(`${exit}<h1>Groups</h1>${SCRIPT}`),
      'twice.html': html(`${exit}${exit}${SCRIPT}${SCRIPT.replace('.js"', '.js?again"')}`),
      'no-script.html': html(exit),
      'spanish.html': html(
        `<div lang="es"><support-quick-exit href="${neutral.url}"></support-quick-exit></div>${SCRIPT}`,
      ),
      'unclosed.html': html(
        `${SCRIPT}<support-quick-exit href="${neutral.url}" /><h1>Groups</h1><p>Every Monday <a href="first.html">More</a></p>`,
      ),
      ...Object.fromEntries(
        ['nothing', 'file', 'never'].map((path) => [
          `${path}.html`,
          html(`<support-quick-exit href="${new URL(path, neutral.url).href}"></support-quick-exit>${SCRIPT}`),
        ]),
      ),
      'asks.html': html(`${exit}<button>Write</button>${SCRIPT}<script src="asks.js"></script>`),
      'asks.js': 'onbeforeunload = (event) => { event.preventDefault(); event.returnValue = true; };',
      'modal.html': html(
        `${exit}<dialog><button>Accept cookies</button></dialog>${SCRIPT}<script src="modal.js"></script>`,
      ),
      'modal.js': "document.querySelector('dialog').showModal();",
      'frame.html': html('<h1>Around</h1><iframe src="page.html" title="Groups"></iframe>'),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const policy = `${STRICT_CSP}; frame-src 'self'`;
    site = await serve({root: folder, mounts: {'/dist/': 'dist'}, headers: {'content-security-policy': policy}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await neutral?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function open(name: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.url}/${name}`);
    return {page, context, faults};
  }

  const leaveLink = (page: Page) => page.getByRole('link', {name: 'Leave this page'});

  it('replaces the page with the other site, so that “back” skips it', async () => {
    const {page, context, faults} = await open('first.html');
    await page.getByText('Groups').click();
    // Before the script has run, it is an ordinary link.
    await page.locator('support-quick-exit [role=status]').waitFor({state: 'attached'});
    await leaveLink(page).click();
    await page.waitForURL(neutral.url);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/first.html');
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('does not tell the other site where its visitor comes from', async () => {
    const {page, context} = await open('page.html');
    neutral.referrers.length = 0;
    await leaveLink(page).click();
    await page.waitForURL(neutral.url);
    assert.deepEqual(neutral.referrers, [undefined]);
    await context.close();
  });

  it('leaves when Shift is pressed three times', async () => {
    const {page, context} = await open('page.html');
    await page.locator('support-quick-exit [role=status]').waitFor({state: 'attached'});
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL(neutral.url);
    await context.close();
  });

  it('covers the page while the other site is slow to come', async () => {
    const {page, context} = await open('page.html');
    neutral.state.slow = true;
    const covered = page.evaluate(async () => {
      document.querySelector<HTMLElement>('support-quick-exit a')?.click();
      const hit = document.elementFromPoint(innerWidth / 2, 20);
      const word = hit?.shadowRoot?.querySelector('[role=alert]');
      while (!word?.textContent) await new Promise((resolve) => setTimeout(resolve, 10));
      return [hit?.parentElement?.localName, word.textContent];
    });
    assert.deepEqual(await covered, ['html', 'Loading…']);
    neutral.state.slow = false;
    neutral.release();
    await page.waitForURL(neutral.url);
    await context.close();
  });

  it('leaves for an empty page when the other site answers with nothing, with a download or not at all', async () => {
    for (const path of ['nothing', 'file', 'never']) {
      const {page, context} = await open(`${path}.html`);
      await leaveLink(page).click();
      await page.waitForURL('about:blank');
      await context.close();
    }
    neutral.release();
  });

  it('says that it could not leave when someone stays, stays covered, and leaves by the link', async () => {
    const {page, context} = await open('asks.html');
    const asked: string[] = [];
    let isStaying = true;
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void (isStaying ? dialog.dismiss() : dialog.accept());
    });
    await page.locator('support-quick-exit [role=status]').waitFor({state: 'attached'});
    // Without a press on the page the browser doesn't ask.
    await page.getByRole('button').click();
    await leaveLink(page).click();
    await page.getByText('We couldn’t take you to another page.').waitFor();
    assert.deepEqual(asked, ['beforeunload', 'beforeunload']);
    assert.match(await page.title(), /^We couldn’t take you/);
    const covering = await page.evaluate(
      () => document.elementFromPoint(innerWidth / 2, innerHeight - 5)?.parentElement?.localName,
    );
    assert.equal(covering, 'html');
    isStaying = false;
    // The link has the focus.
    await page.keyboard.press('Enter');
    await page.waitForURL(neutral.url);
    await context.close();
  });

  it('is pressed by a finger above a modal dialog, under the strict policy', async () => {
    const {page, context, faults} = await open('modal.html', {hasTouch: true, viewport: {width: 390, height: 844}});
    await page.locator('dialog support-quick-exit > a').tap();
    await page.waitForURL(neutral.url);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('is a link that works where script is off, and before it has come', async () => {
    for (const options of [{javaScriptEnabled: false}, {}]) {
      const {page, context} = await open('no-script.html', options);
      await leaveLink(page).click();
      await page.waitForURL(neutral.url);
      await context.close();
    }
  });

  it('can be loaded twice and stand there twice', async () => {
    const {page, context, faults} = await open('twice.html');
    await leaveLink(page).last().click();
    await page.waitForURL(neutral.url);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('speaks the language of the page', async () => {
    const {page, context, faults} = await open('spanish.html');
    await page.getByRole('link', {name: 'Salir de esta página'}).click();
    await page.waitForURL(neutral.url);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('takes the whole tab along when it stands in a frame', async () => {
    const {page, context} = await open('frame.html');
    await page.frameLocator('iframe').getByRole('link', {name: 'Leave this page'}).click();
    await page.waitForURL(neutral.url);
    await context.close();
  });

  it('stores nothing, and is not on paper', async () => {
    const {page, context} = await open('page.html');
    for (const key of ['Shift', 'Shift', 'a']) await page.keyboard.press(key);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
    await page.emulateMedia({media: 'print'});
    assert.equal(await leaveLink(page).isVisible(), false);
    await context.close();
  });

  it('prints the page, follows its links and leaves by its own where the tag was never closed', async () => {
    const {page, context} = await open('unclosed.html');
    await leaveLink(page).waitFor();
    await page.emulateMedia({media: 'print'});
    assert.deepEqual(
      [await page.getByText('Every Monday').isVisible(), await leaveLink(page).isVisible()],
      [true, false],
    );
    await page.emulateMedia({media: 'screen'});
    await page.getByText('More').click();
    await page.waitForURL('**/first.html');
    await page.goBack();
    await leaveLink(page).click();
    await page.waitForURL(neutral.url);
    await context.close();
  });

  it('is readable in the dark, in forced colors and on the smallest phone', async () => {
    const options: BrowserContextOptions = {
      viewport: {width: 320, height: 568},
      colorScheme: 'dark',
      forcedColors: 'active',
    };
    const {page, context} = await open('page.html', options);
    const box = await leaveLink(page).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 320 && box.height >= 44);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const border = await page
      .locator('support-quick-exit section')
      .evaluate((element) => getComputedStyle(element).borderStyle);
    assert.equal(border, 'solid');
    await context.close();
  });
});
