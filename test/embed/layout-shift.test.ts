/**
 * How much the page moves from its HTML to the working finder, as built, on a slow connection, with the rule that the README gives.
 *
 * In Chromium alone: no other browser has the Layout Instability API.
 */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;

/** "Good" by https://web.dev/articles/cls, and what DESIGN.md allows. */
const MOST_SHIFT = 0.1;
/** 1.6 Mbit/s in bytes a second, as `npm run bench -- --net slow`. */
const SLOW = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000};

const codeIn = (file: string, language: string, word: string): string => {
  const blocks = readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'));
  const found = [...blocks].map(([, code = '']) => code).find((code) => code.includes(word));
  return found ?? assert.fail(`${file} has no ${language} with ${word}`);
};
const RULE = codeIn('README.md', 'css', 'support-group-finder:not(:defined)');
const MARKUP = codeIn('README.md', 'html', '<support-group-finder').replaceAll('/support/', '/dist/cdn/');

/** What follows on most pages: text, and a footer. What the finder pushes down is this. */
const AFTER = `<section><h2>About our groups</h2>${'<p>Groups are free, and led by people who have been through it. You can come once and see, and you never have to speak.</p>'.repeat(8)}</section><footer><p>Northfield Hospital</p></footer>`;

const page = (head: string) => `<!doctype html>
<html lang="en-US">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
  <link rel="stylesheet" href="page.css">${head}</head>
  <body><h1>Find a group</h1><p>Anyone can come.</p>${MARKUP}${AFTER}</body>
</html>`;

describe('a page with the finder on a slow connection', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'shift-'));
    copyFileSync('demo/groups.json', join(folder, 'groups.json'));
    const files = {
      'page.css': 'body { font-family: sans-serif; line-height: 1.5 }',
      'rule.css': RULE,
      'with.html': page('<link rel="stylesheet" href="rule.css">'),
      'without.html': page(''),
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

  /** The sum of all shifts: never less than the worst window of five seconds, which is what browsers report. */
  async function shiftOf(name: string, width: number): Promise<number> {
    const context = await browser.newContext({viewport: {width, height: width < 800 ? 844 : 800}, locale: 'en-US'});
    const opened = await context.newPage();
    await opened.addInitScript(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts += (entry as unknown as {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    const client = await context.newCDPSession(opened);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW);
    await opened.goto(`${site.url}/${name}`, {waitUntil: 'commit'});
    // Painted before the script comes, as visitors see it.
    await opened.locator('support-group-finder:not(:defined) a').first().waitFor();
    await opened.locator('support-group-finder [part~=result]').first().waitFor();
    // Search works, and what only it can count is there.
    await opened.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
    await opened.waitForLoadState('networkidle');
    await opened.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const shift = await opened.evaluate(() => window.shifts);
    await context.close();
    return shift;
  }

  for (const width of [390, 1280]) {
    it(`moves little with the rule of the README, at ${width} px`, async (t) => {
      const shift = await shiftOf('with.html', width);
      t.diagnostic(`layout shift at ${width} px: ${shift.toFixed(4)}`);
      assert.ok(shift <= MOST_SHIFT, String(shift));
    });

    it(`moves more without it, at ${width} px`, async (t) => {
      const shift = await shiftOf('without.html', width);
      t.diagnostic(`layout shift without the rule at ${width} px: ${shift.toFixed(4)}`);
      assert.ok(shift > MOST_SHIFT, String(shift));
    });
  }
});
