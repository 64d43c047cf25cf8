/** The guides as built, on a page with several of them under the strict Content Security Policy, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;

/** Of a group in the demo's list, what is asked here. */
interface ListedGroup {
  name: string;
  programme?: {code: string};
}

describe('the guides under the strict policy', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    site = await serve({root: 'demo', mounts: {'/dist/': 'dist'}, headers: {'content-security-policy': STRICT_CSP}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(name: string): Promise<{page: Page; faults: string[]; hosts: Set<string>}> {
    const page = await browser.newPage({viewport: {width: 320, height: 568}});
    const faults: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(`${site.url}/${name}`);
    return {page, faults, hosts};
  }
  const excess = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it('speaks of the group a visitor opens, and gives search engines their data', async () => {
    const {page, faults, hosts} = await open('guides.html');
    await page.locator('support-group-finder [part~=result] .name').first().click();
    await page.locator('support-first-meeting [part~=group]').waitFor();
    await page.locator('support-faq script').waitFor({state: 'attached'});
    const types = await page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({textContent}) => (JSON.parse(textContent ?? '') as Record<string, string>)['@type'],
      ),
    );
    assert.deepEqual(types, ['MedicalWebPage', 'FAQPage']);
    assert.equal(await excess(page), 0);
    assert.deepEqual(faults, []);
    assert.deepEqual([...hosts], [new URL(site.url).host]);
    await page.close();
  });

  it('leads from a kind of group and a way to meet to the groups that are both', async () => {
    const {page, faults} = await open('guides.html');
    await page.locator('support-group-finder [part~=result]').first().waitFor();
    await page.locator('support-group-types').getByRole('link', {name: 'For one condition'}).click();
    await page.getByRole('button', {name: 'Anxiety and panic'}).click();
    await page.getByLabel('I feel safest at home.').check();
    await page.locator('support-format-guide li', {hasText: 'You stay at home'}).waitFor();
    assert.equal(await excess(page), 0);
    await page.getByRole('button', {name: 'See online groups'}).click();
    await page.locator('support-group-finder .pill[aria-pressed=true]', {hasText: 'Online'}).waitFor();
    const query = await page.evaluate(() => document.querySelector('support-group-finder')?.query);
    assert.deepEqual(query?.filters, {focus: ['anxiety', 'panic', 'social-anxiety', 'phobia'], format: ['online']});
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'support-group-finder');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('takes a visitor from a programme to its groups', async () => {
    const {page, faults, hosts} = await open('recovery.html');
    await page.locator('support-group-finder [part~=result]').first().waitFor();
    const count = page.locator('support-group-finder [part=count]');
    const all = await count.textContent();
    await page.getByRole('link', {name: 'The programs side by side'}).click();
    await page.getByRole('button', {name: 'SMART Recovery groups'}).click();
    await page.waitForFunction(
      (before) =>
        document.querySelector('support-group-finder')?.shadowRoot?.querySelector('[part=count]')?.textContent !==
        before,
      all,
    );
    const shown = await page.locator('support-group-finder [part~=result]').getByRole('heading').allTextContents();
    const {groups} = JSON.parse(readFileSync('demo/groups.json', 'utf8')) as {groups: ListedGroup[]};
    const others = groups.filter(({programme}) => programme?.code !== 'smart').map(({name}) => name);
    assert.ok(shown.length > 1);
    assert.deepEqual(
      shown.map((name) => name.trim()).filter((name) => others.includes(name)),
      [],
    );
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'support-group-finder');
    assert.equal(await excess(page), 0);
    assert.deepEqual(faults, []);
    assert.deepEqual([...hosts], [new URL(site.url).host]);
    await page.close();
  });

  it('takes a family member to groups for families', async () => {
    const {page, faults} = await open('family.html');
    await page.locator('support-group-finder [part~=result]').first().waitFor();
    await page.getByRole('button', {name: 'Find groups for families'}).click();
    await page.locator('support-group-finder .pill[aria-pressed=true]', {hasText: 'For family'}).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'support-group-finder');
    assert.equal(await excess(page), 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('leads from the news of a diagnosis to family groups nearby in ten presses of a key', async () => {
    const {page, faults} = await open('family.html');
    await page.locator('support-group-finder [part~=result]').first().waitFor();
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return `${element?.id} ${element?.textContent?.trim()}`;
      });
    const tabTo = async (name: RegExp) => {
      do await press('Tab');
      while (!name.test(await focused()) && presses < 50);
    };
    await tabTo(/Skip to/);
    await press('Enter');
    await tabTo(/Find groups for families/);
    await press('Enter');
    await page.locator('support-group-finder .pill[aria-pressed=true]', {hasText: 'For family'}).waitFor();
    await tabTo(/^place /);
    await page.keyboard.type('Madison');
    await page.locator('support-group-finder [role=option]').first().waitFor();
    await press('Enter');
    await page
      .locator('support-group-finder .order option:checked', {hasText: 'Nearest first'})
      .waitFor({state: 'attached'});
    assert.ok(presses <= 10, `${presses} presses`);
    assert.ok((await page.locator('support-group-finder [part~=result]').count()) > 0);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('prints the questions with ticks and notes, and nothing else of the page', async () => {
    const {page, faults} = await open('guides.html');
    const list = page.locator('support-group-questions');
    await list.locator('input').first().check();
    await list.getByRole('button', {name: 'Add a note: Who leads'}).click();
    await list.locator('textarea').fill('Two people.');
    await list.getByRole('button', {name: 'Print the list'}).click();
    const sheet = page.locator('body > [data-support-sheet]');
    await sheet.waitFor({state: 'attached'});
    assert.equal(await sheet.isVisible(), false);
    await page.emulateMedia({media: 'print'});
    assert.deepEqual([await sheet.isVisible(), await page.locator('main').isVisible()], [true, false]);
    assert.match((await sheet.locator('li').first().innerText()) ?? '', /^☑ Who leads[^]*Two people\.$/);
    await page.emulateMedia({media: 'screen'});
    await page.mouse.move(50, 50);
    await sheet.waitFor({state: 'detached'});
    assert.deepEqual(faults, []);
    await page.close();
  });
});
