/**
 * Against a real cluster of three OpenSearch nodes, through the built command line, nginx and Chromium. `npm run test:engines` runs it. GROUPS sets
 * the number of groups.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromium} from 'playwright-core';
import type {Browser, Page} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import type {Group} from '../../src/model/group.js';
import type {Query} from '../../src/model/query.js';
import {createSearch} from '../../src/search/search.js';
import type {LocalSearch} from '../../src/search/search.js';
import {readGroups} from '../../src/sources/read.js';
import type {EngineAnswer} from '../../src/sources/source.js';
import {aSearchSite} from '../helpers/a-search-site.js';
import type {SearchSite} from '../helpers/a-search-site.js';

const COUNT = Number(process.env.GROUPS ?? 20_000);
const ZONE = 'America/Chicago';
/** The engine answers for its own clock, so the list is loaded for now, and the page's search asked for the same. */
const NOW = Date.now();
const MARKER = 'wherewithal';
const WAIT_MS = 60_000;

let site: SearchSite;
let browser: Browser;
let page: LocalSearch;

before(async () => {
  site = await aSearchSite(COUNT, new Date(NOW).toISOString());
  const {groups} = await readGroups(readFileSync(site.file, 'utf8'));
  page = createSearch(groups, {viewerZone: ZONE, now: NOW});
  browser = await chromium.launch({executablePath: findBrowsers().chromium, args: ['--no-sandbox', '--disable-gpu']});
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function ask(question: Query & {timeZone?: string}, url = site.direct): Promise<EngineAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({timeZone: ZONE, ...question}),
  });
  assert.equal(response.status, 200);
  return (await response.json()) as EngineAnswer;
}

const idsOf = (groups: readonly Group[]) => groups.map(({id}) => id);

/** A visitor in front of the finder, and what went wrong meanwhile. */
async function visit(): Promise<{tab: Page; faults: string[]}> {
  const tab = await browser.newPage({viewport: {width: 390, height: 844}});
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await tab.goto(site.url);
  await tab.locator('[part~=result]').first().waitFor({timeout: WAIT_MS});
  return {tab, faults};
}

const countOf = async (tab: Page) => (await tab.locator('[part=count]').textContent())?.trim();

/** Types other words, and waits until the list shows their results. */
async function search(tab: Page, words: string): Promise<void> {
  await tab.locator('#words').fill(words);
  await tab.waitForFunction(
    () => {
      const root = document.querySelector('support-group-finder')?.shadowRoot;
      const isBusy = root?.querySelector('[part=results]')?.getAttribute('aria-busy') === 'true';
      const isAsking = root?.querySelector('[part=count]')?.textContent?.includes('Searching');
      return !isBusy && !isAsking;
    },
    undefined,
    {timeout: WAIT_MS},
  );
}

/** Counts the signs of a fault that a visitor can see: an error, or an old list instead of an answer. */
const errorOf = (tab: Page) => tab.locator('[part=error], [part=results][data-stale]').count();

describe('OpenSearch, three nodes', () => {
  it('agrees with the page’s own search on at least seven of the first ten groups, over 100 sentences', async (t) => {
    const lines = readFileSync('test/fixtures/search-sentences.jsonl', 'utf8').trim().split('\n');
    const step = Math.floor(lines.length / 100);
    let agreed = 0;
    let sameTotal = 0;
    for (let at = 0; at < 100; at++) {
      const {query: words, language} = JSON.parse(lines[at * step] as string) as {query: string; language: string};
      const query: Query = {words, locale: language, order: 'best', limit: 10};
      const expected = page.query(query, NOW);
      const answer = await ask(query);
      const found = new Set(idsOf(answer.groups));
      const ids = idsOf(expected.groups);
      agreed += ids.length > 0 ? ids.filter((id) => found.has(id)).length / ids.length : Number(found.size === 0);
      sameTotal += Number(answer.total === expected.total);
    }
    t.diagnostic(`${(agreed / 10).toFixed(2)} of 10 on average; ${sameTotal} of 100 with the same total`);
    assert.ok(agreed >= 70, `${agreed / 10} of 10`);
  });

  it('counts filters and distances as the page does', async () => {
    const near = {latitude: 40.01, longitude: -89.2, radiusKm: 40};
    for (const query of [
      {limit: 0},
      {filters: {focus: ['anxiety', 'grief'], format: ['online']}, limit: 0},
      {filters: {day: ['TU'], time: ['evening']}, limit: 0},
      {near, limit: 0},
      {near, filters: {format: ['in-person'], day: ['MO', 'WE']}, limit: 0},
      {near, filters: {kind: ['family']}, limit: 0},
    ] satisfies Query[]) {
      const {total, reach} = page.query(query, NOW);
      const answer = await ask(query);
      assert.equal(answer.total, total, JSON.stringify(query));
      assert.deepEqual(answer.reach, reach, JSON.stringify(query));
    }
    const query: Query = {near, filters: {language: ['en']}, limit: 20};
    const {facets} = page.query(query, NOW);
    const answer = await ask(query);
    for (const name of ['focus', 'audience', 'kind', 'day', 'time', 'format', 'cost'] as const)
      assert.deepEqual(
        Object.fromEntries((answer.facets?.[name] ?? []).map(({value, count}) => [value, count])),
        Object.fromEntries(facets[name].map(({value, count}) => [value, count])),
        name,
      );
  });

  it('refuses hostile bodies through nginx, too', async () => {
    for (const [body, status] of [
      ['{"query":{"match_all":{}}}', 400],
      ['{"words":{"query_string":{"query":"*"}}}', 400],
      ['{"__proto__":{"words":"x"}}', 400],
      [`{"words":"${'x'.repeat(17_000)}"}`, 413],
    ] as const) {
      const response = await fetch(site.search, {method: 'POST', body});
      assert.equal(response.status, status, body.slice(0, 60));
    }
    assert.equal((await fetch(site.search.replace('/search', '/_search'))).status, 404);
  });

  it('leaves a word that was searched 20 times in no log', async () => {
    const {tab, faults} = await visit();
    for (let at = 0; at < 20; at++) {
      await search(tab, `${MARKER} ${['anxiety', 'grief', 'alcohol'][at % 3]} ${at}`);
      assert.equal(await errorOf(tab), 0);
    }
    // Also when the engine is at fault.
    await fetch(`${site.cluster.urls[0]}/peer-support-groups/_search`, {
      method: 'POST',
      body: '{"query":{"nonsense":{}}}',
    });
    const logs = site.logs();
    for (const [name, text] of Object.entries(logs)) {
      assert.ok(text.length > 0 || name === 'proxy', `${name} logged nothing at all`);
      assert.ok(!text.toLowerCase().includes(MARKER), `in a log of ${name}`);
    }
    assert.match(logs.nginx, /POST 200/);
    assert.ok(!logs.nginx.split('\n').some((line) => / 200 /.test(line) && line.includes('127.0.0.1')), 'an address');
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('sends no question with words about a crisis, and keeps helping', async () => {
    const {tab} = await visit();
    const sent: string[] = [];
    tab.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.postData() ?? '');
    });
    await search(tab, 'grief');
    assert.equal(sent.length, 1);
    await search(tab, 'I want to kill myself');
    await sleep(1500);
    assert.equal(sent.length, 1);
    const text = await tab.evaluate(
      () => document.querySelector('support-group-finder')?.shadowRoot?.textContent ?? '',
    );
    assert.match(text, /988/);
    await tab.close();
  });

  it('loses no visitor to another index: the alias is switched while they search', async () => {
    const {tab, faults} = await visit();
    let isLoading = true;
    const loading = site
      .command([
        ...['index', '--engine', 'opensearch', site.cluster.urls[1] as string, site.file, '--shards', '3'],
        ...['--replicas', '1', '--zone', 'America/New_York', '--now', new Date(NOW).toISOString(), '--quiet'],
      ])
      .finally(() => (isLoading = false));
    let asked = 0;
    const load = (async () => {
      while (isLoading) {
        await ask({words: ['grief', 'alcohol', 'anxiety'][asked++ % 3], limit: 20});
        await sleep(250);
      }
    })();
    for (let at = 0; isLoading; at++) {
      await search(tab, ['grief', 'women', 'online tuesday'][at % 3] as string);
      assert.equal(await errorOf(tab), 0);
      await sleep(500);
    }
    const {code, output} = await loading;
    assert.equal(code, 0, output);
    await load;
    assert.match(output, /It replaces/);
    await search(tab, 'depression');
    assert.match((await countOf(tab)) ?? '', /\d groups/);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('shows visitors no error when a node is killed', async () => {
    const {tab, faults} = await visit();
    const [node] = site.cluster.nodes;
    let asked = 0;
    let isOver = false;
    const load = (async () => {
      while (!isOver) {
        await ask({near: {latitude: 40, longitude: -89, radiusKm: 40}, offset: asked++ % 40, limit: 20});
        await sleep(250);
      }
    })();
    for (let at = 0; at < 12; at++) {
      if (at === 3) await node?.kill();
      await search(tab, `${['grief', 'women', 'online tuesday', 'alcohol'][at % 4]} ${'abcdefghijkl'[at]}`);
      assert.equal(await errorOf(tab), 0, `search ${at}`);
    }
    isOver = true;
    await load;
    assert.ok(asked > 0);
    assert.deepEqual(faults, []);
    node?.start();
    await site.cluster.ready(3);
    await tab.close();
  });

  it('dims the old list while an answer is slow, and offers to try again when none comes', async () => {
    const {tab} = await visit();
    let mood: 'slow' | 'down' | 'well' = 'slow';
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await tab.route(site.search, async (route) => {
      if (mood === 'down') return route.abort();
      if (mood === 'slow') await released;
      return route.continue();
    });
    const list = tab.locator('[part=results]');
    await tab.locator('#words').fill('grief');
    await tab.waitForFunction(
      () => document.querySelector('support-group-finder')?.shadowRoot?.querySelector('[part=results][aria-busy=true]'),
      undefined,
      {timeout: WAIT_MS},
    );
    assert.equal(await list.evaluate((element) => getComputedStyle(element).filter), 'grayscale(1)');
    assert.equal(await countOf(tab), 'Searching…');
    mood = 'well';
    release();
    await search(tab, 'grief');
    assert.match((await countOf(tab)) ?? '', /\d groups/);
    mood = 'down';
    await tab.locator('#words').fill('alcohol');
    const retry = tab.getByRole('button', {name: 'Search again'});
    await retry.first().waitFor({timeout: WAIT_MS});
    assert.equal(await errorOf(tab), 1);
    mood = 'well';
    await retry.first().click();
    await search(tab, 'alcohol');
    assert.match((await countOf(tab)) ?? '', /\d groups/);
    await tab.close();
  });
});
