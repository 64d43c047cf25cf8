/** Pages that `peer-support-widgets prerender` has made, under the strict policy with the hashes it prints. In three engines. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import type {Tab} from '../helpers/open-tab.js';
import {OPEN_TAB} from '../helpers/open-tab.js';

const LIMIT_MS = 30_000;
const INTERVAL_MS = 50;

const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];

const GUIDES = [
  ...['evidence', 'family-panel', 'faq', 'first-meeting', 'format-guide'],
  ...['group-questions', 'group-types', 'recovery-programs', 'treatment-guide'],
].map((name) => `<support-${name} crisis-href="#help"></support-${name}>`);

const BANNERS = [
  '<support-crisis-banner country="US"></support-crisis-banner>',
  '<support-crisis-banner country="DE" folded></support-crisis-banner>',
  '<support-crisis-banner country="GB" lang="fr" heading-level="3"></support-crisis-banner>',
];

/** Remembers what a server has rendered, and what goes wrong. */
const WATCH = `
  const elements = [...document.querySelectorAll('body > *')].filter(({localName}) => localName.startsWith('support-'));
  const nodesOf = ({shadowRoot}) => [...shadowRoot.querySelectorAll('*')].filter(({localName}) => localName !== 'style');
  window.before = elements.map((element) => ({element, nodes: nodesOf(element)}));
  window.looks = elements.map(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('section')).display);
  window.faults = [];
  for (const kind of ['error', 'warn']) {
    const original = console[kind];
    console[kind] = (...args) => { faults.push(args.join(' ')); original(...args); };
  }
  addEventListener('error', ({message}) => faults.push(message));
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => faults.push(violatedDirective + ' ' + blockedURI));
  window.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes?.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const {value} of list.getEntries()) shifts += value; }).observe({type: 'layout-shift', buffered: true});
  // What a server had is there already: opened by someone before the script came.
  document.querySelector('support-faq')?.shadowRoot.querySelector('details + details, details').removeAttribute('open');
  window.lost = () => before.flatMap(({element, nodes}) => {
    const now = new Set(nodesOf(element));
    const gone = nodes.filter((node) => !now.has(node)).map((node) => element.localName + ' lost ' + node.localName);
    return now.size === nodes.length ? gone : [...gone, element.localName + ' had ' + nodes.length + ', has ' + now.size];
  });
  window.isDone = () => before.every(({element}) => element.hasUpdated && !element.isUpdatePending);
`;

const html = (lang: string, body: string, scripts: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title></head><body>${body}<p id="help">Help</p>${scripts
    .map((src) => `<script ${src.includes('watch') ? '' : 'type="module"'} src="${src}"></script>`)
    .join('')}</body></html>`;

const CDN = ['/watch.js', '/dist/cdn/loader.js'];
const PAGES: Readonly<Record<string, string>> = {
  'banners.html': html('en-US', BANNERS.join(''), CDN),
  'guides.html': html('en-US', GUIDES.join(''), CDN),
  'guides-de.html': html('de', GUIDES.join(''), CDN),
  'arabic.html': html('ar', BANNERS.join('') + GUIDES.slice(0, 3).join(''), CDN),
  'bundled.html': html('es', BANNERS.join('') + GUIDES.slice(0, 3).join(''), ['/watch.js', '/bundle/main.js']),
  'static.html': html('en', BANNERS.join('') + GUIDES.join(''), ['/watch.js']),
};

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
/** The same pages without the hashes. */
let strict: Awaited<ReturnType<typeof serve>>;
/** The same pages without the file that takes over. */
let partial: Awaited<ReturnType<typeof serve>>;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  mkdirSync(join(folder, 'pages'));
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, 'pages', name), text);
  const root = join(folder, 'out');
  const printed = execFileSync(
    process.execPath,
    ['dist/cli/main.js', 'prerender', ...Object.keys(PAGES).map((name) => join(folder, 'pages', name)), '-o', root],
    {encoding: 'utf8'},
  );
  const [styles = ''] = /style-src 'self' 'sha256-.*/.exec(printed) ?? [];
  assert.ok(styles, printed);
  writeFileSync(join(root, 'watch.js'), WATCH);
  await build({
    stdin: {contents: "import './dist/define.js';", resolveDir: process.cwd()},
    ...{outfile: join(root, 'bundle/main.js'), bundle: true, format: 'esm', logLevel: 'error'},
  });
  const mounts = {'/dist/': 'dist'};
  const policy = STRICT_CSP.replace("style-src 'self'", styles);
  site = await serve({root, mounts, headers: {'content-security-policy': policy}});
  cpSync('dist/cdn', join(folder, 'dist/cdn'), {recursive: true});
  const [takeOver = ''] = readdirSync(join(folder, 'dist/cdn')).filter((name) => name.startsWith('take-over-'));
  rmSync(join(folder, 'dist/cdn', takeOver));
  partial = await serve({root, mounts: {'/dist/': join(folder, 'dist')}, headers: {'content-security-policy': policy}});
  strict = await serve({root, mounts, headers: {'content-security-policy': STRICT_CSP}});
});

after(async () => {
  await site?.close();
  await strict?.close();
  await partial?.close();
  rmSync(folder, {recursive: true, force: true});
});

for (const [engine, open] of Object.entries(OPEN_TAB)) {
  const executablePath = found[engine as keyof typeof found];
  const isHere = asked.includes(engine) && executablePath;
  describe(`a page rendered by a server, in ${engine}`, {skip: isHere ? false : `needs ${engine}`}, () => {
    let tab: Tab;
    before(async () => (tab = await open(executablePath ?? '')));
    after(() => tab?.close());

    /** Waits until an expression is true. */
    async function until(expression: string) {
      const end = Date.now() + LIMIT_MS;
      while (!(await tab.value(`Boolean(${expression})`).catch(() => false))) {
        if (Date.now() > end) throw new Error(`Never true: ${expression}`);
        await sleep(INTERVAL_MS);
      }
    }

    const inFirst = (tag: string) => `document.querySelector('${tag}').shadowRoot`;

    for (const name of Object.keys(PAGES).filter((page) => page !== 'static.html'))
      it(`is taken over as it is, without moving: ${name}`, async () => {
        await tab.go(`${site.url}/${name}`);
        await until('window.isDone && isDone()');
        // A second rendering would come with the next frames.
        await tab.value('void requestAnimationFrame(() => requestAnimationFrame(() => (window.isLater = true)))');
        await until('window.isLater && isDone()');
        assert.deepEqual(await tab.value('faults'), []);
        assert.deepEqual(await tab.value('lost()'), []);
        assert.equal(await tab.value('before.length > 2 && shifts'), 0);
        assert.equal(await tab.value("before.some(({element}) => element.shadowRoot.querySelector('style'))"), false);
      });

    it('answers presses from then on', async () => {
      await tab.go(`${site.url}/banners.html`);
      await until('window.isDone && isDone()');
      const rest = `${inFirst('support-crisis-banner[folded]')}.querySelector('.rest')`;
      assert.equal(await tab.value(`${rest}.getClientRects().length`), 0);
      await tab.value(`${inFirst('support-crisis-banner[folded]')}.querySelector('.fold').click()`);
      await until(`${rest}.getClientRects().length > 0`);
      // The time is known now.
      await until(`${rest}.querySelector('.state') ? ${rest}.querySelector('.state').textContent.trim() : true`);
      await tab.go(`${site.url}/guides.html`);
      await until('window.isDone && isDone()');
      const details = `${inFirst('support-faq')}.querySelector('details')`;
      assert.equal(await tab.value(`${details}.open`), false, 'closed before the script came');
      await tab.value(`${inFirst('support-faq')}.querySelector('[part=contents] a').click()`);
      await until(`${details}.open`);
    });

    it('has its text, its numbers and its looks without our script', async () => {
      await tab.go(`${site.url}/static.html`);
      await until('window.looks');
      assert.deepEqual(await tab.value('faults'), []);
      assert.deepEqual(await tab.value('[...new Set(looks)].sort()'), ['grid', 'inline-flex']);
      for (const href of ['tel:911', 'tel:988', 'tel:112'])
        assert.equal(
          await tab.value(
            `before.some(({nodes}) => nodes.some((node) => node.getAttribute('href') === '${href}' && node.getClientRects().length > 0))`,
          ),
          true,
          href,
        );
      assert.equal(
        await tab.value(
          'before.every(({element}) => element.getClientRects().length && element.innerText !== undefined)',
        ),
        true,
      );
    });

    it('is rendered anew, once, where the file that takes over is missing', async () => {
      await tab.go(`${partial.url}/banners.html`);
      await until('window.isDone && isDone()');
      assert.notDeepEqual(await tab.value('lost()'), []);
      const counts = "before.map(({element}) => element.shadowRoot.querySelectorAll('section').length)";
      assert.deepEqual(await tab.value(counts), [1, 1, 1]);
      for (const [tag, href] of [
        ['support-crisis-banner[country=US]', 'tel:988'],
        ['support-crisis-banner[country=DE]', 'tel:112'],
      ])
        await until(`${inFirst(tag ?? '')}.querySelector('a[href="${href}"]')?.getClientRects().length`);
    });

    it('loses only its looks, and gets them with the script, under a policy without the hashes', async () => {
      await tab.go(`${strict.url}/static.html`);
      await until('window.looks');
      assert.deepEqual(await tab.value('[...new Set(looks)]'), ['block']);
      await tab.go(`${strict.url}/guides.html`);
      await until('window.isDone && isDone()');
      assert.deepEqual(await tab.value('lost()'), []);
      assert.equal(
        await tab.value(`getComputedStyle(${inFirst('support-faq')}.querySelector('section')).display`),
        'grid',
      );
    });
  });
}

const chromiumPath = found.chromium;
it(
  'shows what a folded banner would hide behind its button, where there is no script',
  {
    skip: chromiumPath ? false : 'needs Chromium',
  },
  async () => {
    const browser = await chromium.launch({executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu']});
    try {
      const page = await browser.newPage({javaScriptEnabled: false});
      await page.goto(`${site.url}/static.html`);
      const folded = page.locator('support-crisis-banner[folded]');
      assert.equal(await folded.locator('.rest').isVisible(), true);
      assert.equal(await folded.locator('.fold').isVisible(), false);
    } finally {
      await browser.close();
    }
  },
);
