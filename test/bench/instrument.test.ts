/** What the bench takes for a result, an answer and a change, on a page that changes only when the test says so. */
import {expect} from 'chai';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import type {Watch} from '../../bench/instrument.mjs';
import {instrument} from '../../bench/instrument.mjs';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';

declare const bench: Watch;

const executablePath = findBrowsers().chromium;
const PAGE = `<!doctype html><title>A list</title><input><output></output>
  <x-list><template shadowrootmode="open"><ul></ul></template></x-list>`;
const QUIET_MS = 300;
const WHERE = {rows: 'x-list >>> li', count: 'output', field: 'input'};

describe('the instrument of the bench', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await chromium.launch({executablePath, args: ['--no-sandbox']});
  });
  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.addInitScript(instrument, {...WHERE, quietMs: QUIET_MS, mark: ''});
    await page.route('**/*', (route) => route.fulfill({contentType: 'text/html', body: PAGE}));
    await page.goto('http://localhost/');
  });

  const show = (count: string, ...rows: string[]) =>
    page.evaluate(
      ([text, list]) => {
        document.querySelector('output')!.textContent = text;
        const items = list.map((row) => Object.assign(document.createElement('li'), {textContent: row}));
        document
          .querySelector('x-list')!
          .shadowRoot!.querySelector('ul')!
          .replaceChildren(...items);
      },
      [count, rows] as const,
    );
  const frames = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    });
  /** Notes in the page when a promise of the instrument is fulfilled. */
  const watch = (expression: string) =>
    page.evaluate(`globalThis.isDone = false; void (${expression}).then(() => (globalThis.isDone = true)); undefined`);
  const isDone = async () => {
    await frames();
    return page.evaluate('globalThis.isDone');
  };

  it('waits for a row that can be seen', async () => {
    await watch('bench.firstResult');
    await show('0');
    expect(await isDone()).to.equal(false);
    await page.addStyleTag({content: 'x-list {display: none}'});
    await show('1', 'Open Door');
    expect(await isDone()).to.equal(false);
    await page.evaluate(() => document.querySelector('style')!.remove());
    expect(await isDone()).to.equal(true);
  });

  it('takes only a list that fits the word, with the right count, for an answer', async () => {
    await watch('bench.answer("kestrel", 1200)');
    await show('1,200 groups');
    expect(await isDone(), 'no rows').to.equal(false);
    await show('1,200 groups', 'Kestrel House', 'Open Door');
    expect(await isDone(), 'the list of before').to.equal(false);
    await show('2 groups', 'Kestrel House');
    expect(await isDone(), 'a part of the answer').to.equal(false);
    await show('Searching', 'Kestrel House');
    expect(await isDone(), 'no count yet').to.equal(false);
    await show('1,200 groups, best match first', 'Kestrel House', 'A kestrel');
    expect(await isDone(), 'the answer').to.equal(true);
  });

  it('follows a key to the last change it leads to', async () => {
    await page.evaluate((quietMs) => {
      const list = document.querySelector('x-list')!.shadowRoot!.querySelector('ul')!;
      const steps = ['Searching', 'A first answer', 'The answer'];
      document.querySelector('input')!.addEventListener('input', () => {
        for (const [step, text] of steps.entries())
          setTimeout(() => (list.innerHTML = `<li>${text}</li>`), step * quietMs * 0.6);
      });
    }, QUIET_MS);
    await page.focus('input');
    await page.evaluate(() => bench.followKey());
    await page.keyboard.press('k');
    expect(await page.evaluate(() => bench.key)).to.be.at.least(QUIET_MS * 1.2);
    expect(await page.locator('x-list li').textContent()).to.equal('The answer');
  });

  it('has no time for a key that changes nothing', async () => {
    await page.focus('input');
    await page.evaluate(() => bench.followKey());
    await page.keyboard.press('k');
    expect(await page.evaluate(() => bench.key)).to.equal(undefined);
  });

  it('counts the elements in shadow roots', async () => {
    const empty = await page.evaluate(() => bench.countNodes());
    await show('2', 'Open Door', 'Night Owls');
    expect(await page.evaluate(() => bench.countNodes())).to.equal(empty + 2);
  });
});
