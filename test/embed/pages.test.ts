/** The built files on real pages under the strict Content Security Policy, in Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readGraph} from '../../scripts/cdn-graph.mjs';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {heapGrowth} from '../helpers/heap-growth.js';

const executablePath = findBrowsers().chromium;

const row = (position: number) => ({
  slug: `meeting-${position}`,
  name: `Meeting ${position}`,
  day: position % 7,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/New_York',
  types: ['O', 'D'],
  formatted_address: '12 Main Street, Boston, MA 02108, USA',
  latitude: 42.36,
  longitude: -71.06,
  notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(4),
});
const feed = (howMany: number) => JSON.stringify(Array.from({length: howMany}, (_, position) => row(position)));
const FINDER = (src: string) =>
  `<support-group-finder src="${src}" country="US"><a slot="crisis" href="tel:988">Call 988</a></support-group-finder>`;
const LIST = (src?: string) =>
  `<support-group-finder country="US" ${src ? `src="${src}"` : ''}>
    <ul id="list"><li><a href="https://example.org/a">Open Door</a>, Mondays at 7 pm</li><li>Night Owls</li></ul>
  </support-group-finder>`;
const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Open Door',
  startDate: '2030-01-07T19:00:00-05:00',
  location: {'@type': 'Place', name: 'Town hall', address: '1 Main Street, Boston, MA'},
};
/** Twelve addresses on one point are a map's centre; the first group does not meet every week; `others` meet later, each at a door of its own. */
const crowd = (others: number) =>
  JSON.stringify(
    Array.from({length: 12 + others}, (_, house) => ({
      slug: `house-${house}`,
      name: `House ${house}`,
      day: house < 12 ? 3 : 2,
      time: '19:00',
      timezone: 'America/New_York',
      latitude: house < 12 ? 41.5 : 40 + house / 100,
      longitude: -81.5,
      formatted_address: `${house + 1} Elm Street, Cleveland, OH 44101, USA`,
      ...(house === 0 && {notes: 'Meets every other Wednesday.'}),
    })),
  );
const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
const SCRIPT = '<script type="module" src="/dist/cdn/support-group-finder.js"></script>';

describe('on a page under the strict policy', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    const files: Record<string, string> = {
      'small.json': feed(60),
      'large.json': feed(3000),
      'crowd.json': crowd(0),
      'long-crowd.json': crowd(300),
      'crowd.html': html(FINDER('crowd.json') + SCRIPT),
      'long-crowd.html': html(FINDER('long-crowd.json') + SCRIPT),
      'half.json': feed(60).slice(0, 5000),
      'page.json': html('Please sign in.'),
      'small.html': html(FINDER('small.json') + SCRIPT),
      'large.html': html(FINDER('large.json') + SCRIPT),
      'twice.html': html(FINDER('small.json') + FINDER('large.json') + SCRIPT + SCRIPT.replace('.js"', '.js?again"')),
      'no-script.html': html(FINDER('small.json')),
      'wrong.html': html(FINDER('nowhere.json') + SCRIPT),
      'half.html': html(FINDER('half.json') + SCRIPT),
      'page.html': html(FINDER('page.json') + SCRIPT),
      'list.html': html(LIST() + SCRIPT),
      'events.html': html(
        `<script type="application/ld+json">${JSON.stringify(EVENT)}</script><support-group-finder type="jsonld" country="US"></support-group-finder>${SCRIPT}`,
      ),
      'list-and-feed.html': html(LIST('small.json') + SCRIPT),
      'list-and-no-feed.html': html(LIST('nowhere.json') + SCRIPT),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    site = await serve({root: folder, mounts: {'/dist/': 'dist'}, headers: {'content-security-policy': STRICT_CSP}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a page; everything that went wrong on it and every host it asked are collected. */
  async function open(name: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({locale: 'en-US', timezoneId: 'America/New_York', ...options});
    const page = await context.newPage();
    const faults: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(`${site.url}/${name}`);
    return {page, context, faults, hosts};
  }
  /** Where the filters are a sheet. */
  const PHONE = {viewport: {width: 390, height: 844}};
  const results = (page: Page) => page.locator('support-group-finder [part~=result]');
  const search = async (page: Page, words: string) => {
    await page.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
    await page.locator('support-group-finder #words').fill(words);
  };

  it('shows and searches a list without violating the policy or contacting another server', async () => {
    const {page, context, faults, hosts} = await open('small.html', PHONE);
    await results(page).first().waitFor();
    assert.equal(await results(page).count(), 20);
    await search(page, 'meeting 42');
    await page.getByText('Meeting 42', {exact: true}).waitFor();
    await page.locator('support-group-finder [part~=result] .name').first().click();
    await page.locator('support-group-finder [part=details]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('support-group-finder [data-action=filters]').click();
    await page.locator('support-group-finder fieldset').first().waitFor();
    assert.deepEqual(faults, []);
    assert.deepEqual([...hosts], [new URL(site.url).host]);
    await context.close();
  });

  it('reads a large list in a Worker, and finds the last of it', async () => {
    const {page, context, faults} = await open('large.html');
    const workers = new Set<string>();
    page.on('worker', (worker) => workers.add(new URL(worker.url()).pathname));
    await page.reload();
    await results(page).first().waitFor();
    await search(page, 'meeting 2999');
    await page.getByText('Meeting 2999', {exact: true}).waitFor();
    assert.equal(workers.size, 1);
    assert.match([...workers].join(), /^\/dist\/cdn\/worker-[\da-f]{7}\.js$/);
    assert.deepEqual(faults, []);
    await context.close();
  });

  it('can be loaded twice and used twice on a page', async () => {
    const {page, context, faults} = await open('twice.html');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('support-group-finder')].every((finder) =>
        finder.shadowRoot?.querySelector('[part~=result]'),
      ),
    );
    assert.equal(await results(page).count(), 40);
    // A second copy of the library cannot name its policy again; what works already must go on working.
    assert.deepEqual(
      faults.filter((fault) => !/policy/i.test(fault)),
      [],
    );
    await context.close();
  });

  it('leaves the page’s crisis links visible if scripts are blocked', async () => {
    for (const options of [{javaScriptEnabled: false}, {}]) {
      const {page, context} = await open('no-script.html', options);
      const link = page.locator('a[href="tel:988"]');
      assert.equal(await link.isVisible(), true);
      await context.close();
    }
  });

  it('keeps the page’s own list visible until there are groups to show, and reads it if there is no other list', async () => {
    const {page, context} = await open('no-script.html');
    const list = page.locator('#list');
    for (const [name, blocked, isSeen] of [
      ['list.html', '**/support-group-finder.js', true],
      ['list.html', '**/records-*.js', true],
      ['list.html', '', false],
      ['list-and-feed.html', '', false],
      ['list-and-no-feed.html', '', true],
    ] as const) {
      if (blocked) await page.route(blocked, (route) => route.abort());
      await page.goto(`${site.url}/${name}`);
      // Without one of its files the finder doesn't start.
      if (blocked) await page.waitForLoadState('networkidle');
      else if (isSeen) await page.locator('support-group-finder [part=error]').waitFor();
      if (!isSeen) await results(page).first().waitFor();
      assert.equal(await list.isVisible(), isSeen, `${name} without ${blocked}`);
      if (name === 'list.html' && !isSeen) assert.equal(await results(page).count(), 2);
      await page.unrouteAll();
    }
    await context.close();
  });

  it('shows the emergency number and the leading crisis line while a country’s helplines don’t come', async () => {
    const {page, context} = await open('no-script.html');
    await page.route('**/helplines-us-*.js*', () => undefined);
    await page.goto(`${site.url}/small.html`);
    await search(page, 'I want to die');
    const panel = page.locator('support-group-finder .urgent');
    // The site's own links, which win, are on the page; ours are in the panel.
    const finder = page.locator('support-group-finder');
    await panel.waitFor();
    for (const href of ['tel:988', 'sms:988']) await finder.locator(`a[href="${href}"]`).first().waitFor();
    assert.equal(await page.locator('support-group-finder [part=crisis] a[href="tel:911"]').isVisible(), true);
    assert.equal(await panel.getByText('didn’t load').count(), 0);
    await context.close();
  });

  it('says that the events of the page could not be loaded when their reader is missing', async () => {
    const {page, context} = await open('no-script.html');
    const graph = readGraph();
    const holdsReader = (file: string) =>
      !file.startsWith('worker') && graph[file]?.modules.includes('dist/sources/servers/web-page.js');
    await page.route(`**/${Object.keys(graph).find(holdsReader)}*`, (route) => route.abort());
    await page.goto(`${site.url}/events.html`);
    await page.getByText('We couldn’t reach the list.').waitFor();
    await page.unrouteAll();
    await page.locator('support-group-finder [data-action=retry]').click();
    await page.getByText('Open Door', {exact: true}).waitFor();
    await context.close();
  });

  it('keeps working when the network connection is lost', async () => {
    const {page, context} = await open('small.html', PHONE);
    await results(page).first().waitFor();
    await page.locator('support-group-finder [part=about]').waitFor();
    await context.setOffline(true);
    await search(page, 'meeting 7');
    await page.locator('support-group-finder [part~=result] .name').first().click();
    await page.locator('support-group-finder [part=details]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('support-group-finder [data-action=filters]').click();
    await page.locator('support-group-finder fieldset').first().waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('support-group-finder [part=crisis] a[href="tel:911"]').isVisible(), true);
    await page.locator('support-group-finder [part=about] summary').click();
    await page.locator('support-group-finder [part=about]', {hasText: 'This didn’t load. Try again.'}).waitFor();
    await context.close();
  });

  for (const [name, sentence] of [
    ['wrong.html', 'We couldn’t find the list.'],
    ['page.html', 'We couldn’t load the list.'],
    ['half.html', 'Only part of the list loaded.'],
  ] as const) {
    it(`says what is wrong and offers to try again: ${name}`, async () => {
      const {page, context} = await open(name);
      await page.getByText(sentence).waitFor();
      assert.equal(await page.locator('support-group-finder [data-action=retry]').isVisible(), true);
      assert.equal(await page.locator('support-group-finder [part=crisis] a[href="tel:911"]').isVisible(), true);
      await context.close();
    });
  }

  for (const list of ['crowd', 'long-crowd']) {
    it(`shows no map centre as an address, and no group as weekly that isn't, with its own file and the reader alone: ${list}`, async () => {
      const {page, context} = await open('no-script.html', PHONE);
      // Tuesday, 8 pm: the houses on one point meet next.
      await page.clock.setFixedTime('2026-11-25T01:00:00Z');
      const pending = new Set<unknown>();
      let isListHere = false;
      page.on('requestfinished', (request) => pending.delete(request));
      // The list waits for what is fetched beside it; whatever is asked for afterwards is blocked.
      await page.route('**/*.js', (route) => {
        if (isListHere) return route.abort();
        pending.add(route.request());
        return route.continue();
      });
      await page.route(`**/${list}.json`, async (route) => {
        for (let quiet = 0; quiet < 5; quiet = pending.size ? 0 : quiet + 1)
          await new Promise((resolve) => setTimeout(resolve, 100));
        isListHere = true;
        return route.continue();
      });
      await page.goto(`${site.url}/${list}.html`);
      await results(page).first().waitFor();
      const cardOf = (name: string) => results(page).filter({has: page.getByText(name, {exact: true})});
      const directions = (name: string) => cardOf(name).locator('a[href*="openstreetmap.org/directions"]').count();
      const check = async () => {
        for (let house = 0; house < 12; house++) assert.equal(await directions(`House ${house}`), 0, `House ${house}`);
        if (list === 'crowd') await cardOf('House 0').getByText('Meets every other Wednesday.').first().waitFor();
        else {
          // Without dates it comes after those that have some.
          assert.equal(await cardOf('House 0').count(), 0);
          assert.equal(await directions('House 12'), 1);
        }
      };
      await check();
      await page.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
      await check();
      await context.close();
    });
  }

  it('says that a server has stopped responding, and loads the list when it responds again', async () => {
    const {page, context} = await open('no-script.html');
    let isHanging = true;
    await page.route('**/small.json', (route) => (isHanging ? undefined : route.continue()));
    await page.clock.install();
    const isAsked = page.waitForRequest('**/small.json');
    await page.goto(`${site.url}/small.html`);
    await isAsked;
    await page.clock.fastForward(6000);
    await page.getByText('This is taking longer than usual.').waitFor();
    await page.clock.fastForward(30_000);
    await page.getByText('The list stopped loading.').waitFor();
    isHanging = false;
    await page.locator('support-group-finder [data-action=retry]').click();
    await results(page).first().waitFor();
    await context.close();
  });

  it('does not grow when it is put on the page and taken away again and again', async () => {
    const {page, context} = await open('small.html');
    await results(page).first().waitFor();
    const cycle = (times: number) =>
      page.evaluate(async (rounds) => {
        for (let round = 0; round < rounds; round++) {
          const finder = document.createElement('support-group-finder');
          finder.setAttribute('src', 'small.json');
          document.body.append(finder);
          await new Promise(requestAnimationFrame);
          finder.remove();
        }
      }, times);
    const grown = await heapGrowth(page, cycle);
    assert.ok(grown < 500_000, `the heap grew by ${grown} bytes in 150 rounds`);
    await context.close();
  });

  it('lets a page draw a view of its own on the same list', async () => {
    const demo = await serve({
      root: 'demo',
      mounts: {'/dist/': 'dist'},
      headers: {'content-security-policy': STRICT_CSP},
    });
    const context = await browser.newContext({locale: 'en-US', timezoneId: 'America/New_York'});
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${demo.url}/own-view.html`);
    await page.locator('#board tr').first().waitFor();
    const total = async () => parseInt(await page.locator('#board-count').innerText());
    const before = await total();
    assert.equal(await page.locator('#board tr').count(), 12);
    await page.locator('#board-words').fill('parnets'); // A slip: it finds "parents".
    const found = await total();
    assert.ok(found > 0 && found < before, `${before}, then ${found}`);
    assert.deepEqual(faults, []);
    await context.close();
    await demo.close();
  });
});
