/**
 * A list in shards on a real web server (nginx), through the built command line and Chromium: how much is loaded, what the server's log says, and what
 * happens when half of the files are gone. `npm run test:engines -- shards` runs it. GROUPS sets the number of groups.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import type {Browser, Page} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {writeGroups} from '../../scripts/engines/many-groups.mjs';
import {startStaticNginx} from '../../scripts/engines/nginx.mjs';
import {freePort} from '../helpers/programs.js';

const COUNT = Number(process.env.GROUPS ?? 20_000);
const MARKER = 'wherewithal';
const WAIT_MS = 60_000;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
  <support-group-finder src="pack/manifest.json" country="US"><a slot="crisis" href="tel:988">Call 988</a></support-group-finder>
  <script type="module" src="cdn/support-group-finder.js"></script></body></html>`;

let folder = '';
let edition = '';
let server: Awaited<ReturnType<typeof startStaticNginx>>;
let browser: Browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shards-live-'));
  const root = join(folder, 'root');
  cpSync('dist/cdn', join(root, 'cdn'), {recursive: true});
  writeFileSync(join(root, 'page.html'), PAGE);
  await writeGroups(join(folder, 'groups.json'), COUNT);
  const pack = [join(folder, 'groups.json'), '-o', join(root, 'pack'), '--shards'];
  execFileSync(process.execPath, ['dist/cli/main.js', 'pack', ...pack], {stdio: 'inherit'});
  [edition = ''] = readdirSync(join(root, 'pack')).filter((name) => /^\d{8}-/.test(name));
  server = await startStaticNginx({folder: join(folder, 'nginx'), port: await freePort(), root});
  browser = await chromium.launch({executablePath: findBrowsers().chromium, args: ['--no-sandbox', '--disable-gpu']});
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, {recursive: true, force: true});
});

async function visit(): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 390, height: 844}});
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(`${server.url}/page.html`);
  await page.locator('support-group-finder [part~=result]').first().waitFor();
  return page;
}

/** How many files of the shards a page has loaded, and their bytes as they were sent. */
const loaded = (page: Page) =>
  page.evaluate(() => {
    const files = performance.getEntriesByType('resource').filter(({name}) => name.includes('/pack/'));
    const bytes = (files as PerformanceResourceTiming[]).reduce((sum, {transferSize}) => sum + transferSize, 0);
    return {requests: files.length, bytes};
  });

async function choosePlace(page: Page): Promise<string> {
  const place = page.locator('support-group-finder #place');
  await place.pressSequentially('Spri', {delay: 20});
  await page.waitForTimeout(1000);
  await place.pressSequentially('ng', {delay: 20});
  const option = page.getByRole('option').first();
  const name = (await option.innerText()).trim();
  await option.click();
  await page
    .locator('support-group-finder [part~=result]')
    .filter({hasText: /\d\s(?:miles?|km)/})
    .first()
    .waitFor();
  return name;
}

describe('shards on nginx', () => {
  it('send no more than three files and 40 kB for the first page', async (test) => {
    const page = await visit();
    const {requests, bytes} = await loaded(page);
    test.diagnostic(`${COUNT} groups: ${requests} requests, ${bytes} bytes with gzip`);
    assert.ok(requests <= 3, `${requests} requests`);
    assert.ok(bytes <= 40_000, `${bytes} bytes`);
    await page.close();
  });

  it('leave no word, place or topic in the log, whatever is searched for', async () => {
    const page = await visit();
    const place = await choosePlace(page);
    for (let search = 0; search < 20; search++) {
      await page.locator('support-group-finder #words').fill(`${MARKER} grief ${search}`);
      await page.waitForTimeout(150);
    }
    await page.close();
    const logs = readdirSync(join(folder, 'nginx')).filter((name) => name.endsWith('.log'));
    const text = logs.map((name) => readFileSync(join(folder, 'nginx', name), 'utf8')).join('\n');
    assert.ok(text.includes('/leaves/'), 'The log is empty.');
    const [town = ''] = place.split(/[,\n]/);
    for (const word of [MARKER, 'grief', town, encodeURIComponent(town)])
      assert.ok(!text.toLowerCase().includes(word.toLowerCase()), `The log has “${word}”.`);
  });

  it('show what is left when half of the leaves are gone, and all of it once they are back', async () => {
    const leaves = join(folder, 'root/pack', edition, 'leaves');
    const gone = readdirSync(leaves).filter((name) => Number(/^\d+/.exec(name)?.[0]) % 2 === 1);
    const moveAway = join(folder, 'gone');
    cpSync(leaves, moveAway, {recursive: true});
    for (const name of gone) rmSync(join(leaves, name));
    const page = await visit();
    await choosePlace(page);
    assert.ok((await page.locator('support-group-finder [part~=result]').count()) > 0);
    assert.equal(await page.locator('support-group-finder [part=error]').count(), 0);
    await page.close();
    for (const name of gone) renameSync(join(moveAway, name), join(leaves, name));
    const again = await visit();
    await choosePlace(again);
    await again.close();
  });
});
