/** Every element under the conditions that people set for themselves: forced colors, less motion, wide spacing, large text, a narrow window. In Chromium. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve} from '../../scripts/serve.mjs';
import {everyElement, TAGS} from '../helpers/every-element.js';

const executablePath = findBrowsers().chromium;

/** WCAG 1.4.12. Shadow roots inherit these from the page. */
const SPACING = 'html { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } html p { margin-bottom: 2em }';
const LARGE = 'html { font-size: 200% }';

/** What stands in the window of a page: each element with its shadow root, as an expression. */
const DRAWN = `${JSON.stringify(TAGS)}.filter((tag) => tag !== 'support-quick-exit').every((tag) => {
  const root = document.querySelector(tag)?.shadowRoot;
  return root && root.querySelector('a, button, input, summary') && root.host.getBoundingClientRect().height > 20;
}) && document.querySelector('support-group-finder').directory?.search`;

/** Calls a function with everything in the shadow roots. */
const EACH = `const all = ${JSON.stringify(TAGS)}.flatMap((tag) => [...document.querySelector(tag).shadowRoot?.querySelectorAll('*') ?? []]);
const nameOf = (element) => element.getRootNode().host.localName + ' ' + element.outerHTML.slice(0, 120);`;

describe('every element', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'conditions-'));
    cpSync('demo/groups.json', join(folder, 'groups.json'));
    writeFileSync(join(folder, 'page.html'), everyElement());
    writeFileSync(join(folder, 'spaced.html'), everyElement(`<style>${SPACING}</style>`));
    writeFileSync(join(folder, 'large.html'), everyElement(`<style>${LARGE}</style>`));
    site = await serve({root: folder, mounts: {'/dist/': 'dist'}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  async function open(name: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({locale: 'en-US', timezoneId: 'America/Chicago', ...options});
    const page = await context.newPage();
    await page.goto(`${site.url}/${name}`);
    await page.waitForFunction(DRAWN);
    return {context, page};
  }

  for (const [name, file, width] of [
    ['at 400 % zoom', 'page.html', 320],
    ['with the spacing of WCAG 1.4.12', 'spaced.html', 320],
    // As in a window of 1280 pixels at 200 % zoom, with text of 200 % besides.
    ['with text of 200 %', 'large.html', 640],
  ] as const)
    it(`needs no sideways scrolling and cuts off no text: ${name}`, async () => {
      const {context, page} = await open(file, {viewport: {width, height: 800}});
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width);
      const cut = await page.evaluate<string[]>(`(() => {
        ${EACH}
        return all.filter((element) => {
          const {overflowX, overflowY, textOverflow, position, clipPath} = getComputedStyle(element);
          const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
          const isForReaders = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
          const hasText = element.textContent.trim() && element.checkVisibility() && !element.closest('[hidden], svg');
          return hides && !isForReaders && hasText && textOverflow !== 'ellipsis' && !element.matches('.layer, dialog')
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
        }).map(nameOf);
      })()`);
      assert.deepEqual(cut, []);
      await context.close();
    });

  it('animates nothing for people who prefer reduced motion', async () => {
    const moving = `(() => {
      ${EACH}
      const seconds = (text) => Math.max(...text.split(',').map((each) => parseFloat(each) * (/ms/.test(each) ? 0.001 : 1)));
      return all.filter((element) => {
        const {transitionDuration, animationDuration, animationName, scrollBehavior} = getComputedStyle(element);
        return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01) || scrollBehavior === 'smooth';
      }).map(nameOf);
    })()`;
    const {context, page} = await open('page.html', {reducedMotion: 'reduce'});
    assert.deepEqual(await page.evaluate<string[]>(moving), []);
    await context.close();
  });

  it('shows the focus, and which buttons are pressed, in forced colors', async () => {
    const {context, page} = await open('page.html', {forcedColors: 'active', viewport: {width: 1100, height: 900}});
    const unseen = await page.evaluate<string[]>(`(() => {
      ${EACH}
      return all.filter((element) => element.matches('a[href], button, input, select, textarea, summary') && element.checkVisibility())
        .filter((element) => {
          element.focus({focusVisible: true, preventScroll: true});
          if (element.getRootNode().activeElement !== element) return false;
          const parts = [element, element.closest('label, .box, .row')].filter(Boolean).map((each) => getComputedStyle(each));
          return !parts.some(({outlineStyle, outlineWidth}) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        }).map(nameOf);
    })()`);
    assert.deepEqual(unseen, []);

    await page.locator('support-group-finder [aria-pressed=false]').first().click();
    const look = `(() => {
      const of = (value) => document.querySelector('support-group-finder').shadowRoot.querySelector('.pill[aria-pressed=' + value + '], .cell[aria-pressed=' + value + ']');
      const look = (element) => element && ['backgroundColor', 'color', 'borderTopColor', 'borderTopWidth', 'fontWeight'].map((name) => getComputedStyle(element)[name]).join();
      return [look(of(true)), look(of(false))];
    })()`;
    await page.waitForFunction(`(${look})[0]`);
    const [pressed, other] = await page.evaluate<[string, string]>(look);
    assert.notEqual(pressed, other);
    await context.close();
  });

  it('can be tabbed through in reading order, without traps and without hiding the focus', async () => {
    const {context, page} = await open('page.html', {viewport: {width: 1100, height: 900}});
    await page.evaluate(`
      document.body.append(Object.assign(document.createElement('button'), {id: 'end', textContent: 'End'}));
      window.focused = () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element;
      };
      window.walked = [];
      window.hidden = [];
      window.note = () => {
        const element = focused();
        const {left, top, width, height} = element.getBoundingClientRect();
        const at = (x, y) => {
          let found = document.elementFromPoint(left + width * x, top + height * y);
          while (found?.shadowRoot?.elementFromPoint(left + width * x, top + height * y) && found.shadowRoot.elementFromPoint(left + width * x, top + height * y) !== found)
            found = found.shadowRoot.elementFromPoint(left + width * x, top + height * y);
          return found;
        };
        const isSeen = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].some(([x, y]) => {
          const found = at(x, y);
          return found && (element.contains(found) || found.contains(element) || element.closest('label')?.contains(found));
        });
        if (!isSeen) hidden.push(element.outerHTML.slice(0, 120));
        walked.push(element);
        return element.id === 'end';
      };`);
    const limit = 600;
    let isEnd = false;
    for (let step = 0; step < limit && !isEnd; step++) {
      await page.keyboard.press('Tab');
      isEnd = await page.evaluate<boolean>('note()');
    }
    assert.ok(isEnd, 'the end was never reached');
    assert.deepEqual(await page.evaluate<string[]>('hidden'), []);
    const reached = await page.evaluate<string[]>(
      '[...new Set(walked.map((element) => element.getRootNode().host?.localName ?? ""))]',
    );
    assert.deepEqual(
      TAGS.filter((tag) => tag !== 'support-quick-exit' && !reached.includes(tag)),
      [],
    );
    const backwards = await page.evaluate<string[]>(`walked.filter((element, index) => {
      const before = walked[index - 1];
      return before && before.getRootNode() === element.getRootNode() && !(before.compareDocumentPosition(element) & 4);
    }).map((element) => element.outerHTML.slice(0, 120))`);
    assert.deepEqual(backwards, []);
    await context.close();
  });
});
