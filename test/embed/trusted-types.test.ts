/** One Trusted Types policy for all that the library needs, on pages that allow it once, and on pages that do not. In Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;

/** Above a megabyte, which is read in a Worker. */
const FEED = JSON.stringify(
  Array.from({length: 3000}, (_, position) => ({
    slug: `meeting-${position}`,
    name: `Meeting ${position}`,
    day: position % 7,
    time: '19:00',
    timezone: 'America/New_York',
    formatted_address: '12 Main Street, Boston, MA 02108, USA',
    notes: 'Please ring the bell at the side door, then come up the stairs. '.repeat(4),
  })),
);
const FAQ = '<support-faq json-ld crisis-href="#crisis"></support-faq>';
const page = (...scripts: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>
  ${FAQ}<support-group-finder src="large.json" country="US"></support-group-finder>
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body></html>`;
/** What another copy of the library does, or anyone who takes its name. */
const TAKES_THE_NAME = 'trustedTypes.createPolicy("peer-support-widgets", {})';

describe('Trusted Types', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trusted-'));
    const files: Record<string, string> = {
      'large.json': FEED,
      'first.js': TAKES_THE_NAME,
      'once.html': page('/dist/cdn/all.js'),
      'taken.html': page('first.js', '/dist/cdn/all.js'),
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

  /** Opens a page until its list can be searched to the end; gives what it used and what it complained about. */
  async function opened(name: string) {
    const tab = await browser.newPage();
    const said: string[] = [];
    const workers = new Set<string>();
    tab.on('console', (message) => {
      // The page has no icon.
      if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(error.message));
    tab.on('worker', (worker) => workers.add(new URL(worker.url()).pathname));
    await tab.goto(`${site.url}/${name}`);
    await tab.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
    await tab.locator('support-group-finder #words').fill('meeting 2999');
    await tab.getByText('Meeting 2999', {exact: true}).waitFor();
    const questions = await tab.getByRole('heading', {name: 'What is a support group?'}).isVisible();
    const data = await tab.locator('support-faq > script').count();
    await tab.close();
    return {said, workers: [...workers], data, questions};
  }

  it('has one policy for data for search engines and for the Worker, whoever comes first', async () => {
    const {said, workers, data} = await opened('once.html');
    assert.deepEqual([workers.length, data, said], [1, 1, []]);
    assert.match(workers.join(), /^\/dist\/cdn\/worker-[\da-f]{7}\.js$/);
  });

  it('goes without both where the name is taken: the list is read, the questions stand there, the site is told', async () => {
    const {said, workers, data, questions} = await opened('taken.html');
    assert.deepEqual([workers, data, questions], [[], 0, true]);
    const [refusals, others] = [/policy.*(?:already exists|disallowed)|createPolicy/i, /json-ld/];
    assert.equal(said.filter((text) => refusals.test(text) && !others.test(text)).length, 1, said.join('\n'));
    assert.equal(said.filter((text) => others.test(text)).length, 1, said.join('\n'));
    assert.equal(said.length, 2, said.join('\n'));
  });
});
