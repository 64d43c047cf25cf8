/** The built crisis banner on real pages under the strict Content Security Policy: without script, with script refused, offline, on paper. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {heapGrowth} from '../helpers/heap-growth.js';

const executablePath = findBrowsers().chromium;
const printed = (...args: string[]) =>
  execFileSync(process.execPath, ['dist/cli/main.js', 'crisis', ...args], {encoding: 'utf8'});

const SCRIPT = '<script type="module" src="/dist/cdn/support-crisis-banner.js"></script>';
const STYLE = '<link rel="stylesheet" href="/dist/cdn/banner.css">';
/** As most pages are, and narrower than the fallback font of a machine without fonts. */
const SANS = `${STYLE}<link rel="stylesheet" href="sans.css">`;
const html = (body: string, head = STYLE) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head>` +
  `<body><h1>Before</h1>${body}<p id="after">After</p></body></html>`;

const OWN_LINKS =
  '<support-crisis-banner country="US"><a href="tel:911">Call 911</a> <a href="tel:555">Our own line</a></support-crisis-banner>';
const NUMBERS = ['tel:911', 'tel:988', 'sms:988'];
/** One of those that are folded away. */
const OTHER = 'sms:741741?&body=HOME';
const COUNTRIES = ['US', 'BE', 'JP', 'IT', 'IL', 'TR'];
const link = (page: Page, href: string) => page.locator(`support-crisis-banner a[href="${href}"]`).first();

async function assertDialable(page: Page, numbers = NUMBERS) {
  for (const href of numbers) {
    assert.equal(await link(page, href).isVisible(), true, href);
    // What a click would open: nothing lies above the link.
    await link(page, href).click({trial: true, timeout: 5000});
  }
}

describe(
  'the crisis banner on a page under the strict policy',
  {skip: executablePath ? false : 'needs Chromium'},
  () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serve>>;
    let refusing: Awaited<ReturnType<typeof serve>>;
    let folder: string;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'banner-'));
      const files: Record<string, string> = {
        'bare.html': html('<support-crisis-banner country="US"></support-crisis-banner>' + SCRIPT),
        'plain.html': html(printed('--country', 'US'), ''),
        'wrong-country.html': html(printed('--country', 'US').replace('country="US"', 'country="FR"') + SCRIPT),
        'twice.html': html(
          printed('--country', 'US') + printed('--country', 'GB') + SCRIPT + SCRIPT.replace('.js"', '.js?again"'),
        ),
        'own.html': html(
          '<support-crisis-banner country="US" helplines-src="lines.json"></support-crisis-banner>' + SCRIPT,
        ),
        'own-links.html': html(OWN_LINKS + SCRIPT),
        'sans.css': 'body { font-family: sans-serif }',
        'folded-sv.html': html(printed('--country', 'US', '--folded', '--language', 'sv') + SCRIPT, SANS),
        'folded-es.html': html(printed('--country', 'US', '--folded', '--language', 'es') + SCRIPT, SANS),
        'folded-ar.html': html(printed('--country', 'US', '--folded', '--language', 'ar') + SCRIPT, SANS),
        'folded-fr.html': html(printed('--country', 'DE', '--folded', '--language', 'fr') + SCRIPT, SANS),
        'folded-de.html': html(printed('--country', 'DE', '--folded', '--language', 'de') + SCRIPT, SANS),
        'sticky.html': html(
          '<p class="tall">Page</p>' +
            printed('--country', 'US', '--folded').replace(' folded', ' folded sticky') +
            SCRIPT,
        ),
        'worst.css':
          '* { text-decoration: line-through; text-transform: uppercase; font-size: 10px; letter-spacing: 0 }' +
          'a { text-decoration: line-through !important; font-size: 10px !important; text-transform: uppercase !important; opacity: 0.1 !important; visibility: hidden !important; width: 10px !important; max-width: 10px !important }',
        'worst.html': html(printed('--country', 'US') + SCRIPT, `${STYLE}<link rel="stylesheet" href="worst.css">`),
        'hostile.css': 'a, p, b, small { color: yellow; background: yellow; }',
        'hostile.html': html(OWN_LINKS + SCRIPT, '<link rel="stylesheet" href="hostile.css">'),
        'lines.json': JSON.stringify([
          {id: 'us-own', country: 'US', name: 'Our line', phones: [{number: '1-800-555-0199'}]},
        ]),
      };
      for (const country of COUNTRIES) {
        files[`${country}.html`] = html(printed('--country', country) + SCRIPT);
        files[`${country}-folded.html`] = html(printed('--country', country, '--folded') + SCRIPT);
      }
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const options = {root: folder, mounts: {'/dist/': 'dist'}};
      site = await serve({...options, headers: {'content-security-policy': STRICT_CSP}});
      const noScript = STRICT_CSP.replace("script-src 'self'", "script-src 'none'");
      refusing = await serve({...options, headers: {'content-security-policy': noScript}});
      browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
    });

    after(async () => {
      await browser?.close();
      await site?.close();
      await refusing?.close();
      rmSync(folder, {recursive: true, force: true});
    });

    async function open(
      name: string,
      options: BrowserContextOptions = {},
      prepare?: (page: Page) => Promise<unknown>,
      waitUntil: 'load' | 'commit' = 'load',
    ) {
      const context = await browser.newContext({locale: 'en-US', ...options});
      const page = await context.newPage();
      const faults: string[] = [];
      const hosts = new Set<string>();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await prepare?.(page);
      await page.goto(`${site.url}/${name}`, {waitUntil});
      return {page, context, faults, hosts};
    }
    const drawn = (page: Page, id: string) =>
      page.waitForFunction(
        (slot) => document.querySelector('support-crisis-banner')?.shadowRoot?.querySelector(`slot[name^="${slot}"]`),
        id,
      );

    it('draws the lines without breaking the policy or asking anybody else', async () => {
      for (const name of ['bare.html', 'US.html', 'own.html']) {
        const {page, context, faults, hosts} = await open(name);
        await drawn(page, name === 'own.html' ? 'us-own' : 'us-988');
        await assertDialable(page, name === 'own.html' ? ['tel:911', 'tel:18005550199'] : NUMBERS);
        assert.deepEqual(faults, []);
        assert.deepEqual([...hosts], [new URL(site.url).host]);
        await context.close();
      }
    });

    it('has its numbers with JavaScript switched off, with and without banner.css', async () => {
      for (const name of ['US.html', 'plain.html']) {
        const {page, context} = await open(name, {javaScriptEnabled: false});
        await assertDialable(page);
        assert.equal(await page.getByText('988 Suicide & Crisis Lifeline').isVisible(), true);
        await page.getByText('More helplines').click();
        await assertDialable(page, [OTHER]);
        await context.close();
      }
    });

    it('hides no chat in a folded banner where no button could show it: on a phone without script', async () => {
      const phone = {viewport: {width: 390, height: 844}};
      const chat = 'a[data-line=de-telefonseelsorge][href^=https]';
      for (const javaScriptEnabled of [true, false]) {
        const {page, context} = await open('folded-de.html', {...phone, javaScriptEnabled});
        if (javaScriptEnabled) await drawn(page, 'de-telefonseelsorge');
        assert.equal(await page.locator(chat).isVisible(), !javaScriptEnabled, String(javaScriptEnabled));
        await assertDialable(page, ['tel:08001110111', 'tel:112']);
        await context.close();
      }
    });

    it('has its numbers where the policy of the page refuses script', async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${refusing.url}/US.html`);
      await assertDialable(page);
      assert.equal(
        await page.evaluate(() => document.querySelector('support-crisis-banner')?.shadowRoot ?? null),
        null,
      );
      await context.close();
    });

    it('keeps its numbers when the network is cut, whatever is pressed then', async () => {
      const {page, context} = await open('US-folded.html');
      await drawn(page, 'us-988');
      await context.setOffline(true);
      await page.getByRole('button', {name: 'More helplines'}).click();
      await assertDialable(page, [...NUMBERS, OTHER]);
      await context.close();
    });

    for (const name of ['bare.html', 'US.html']) {
      it(`has the emergency number and the leading crisis line when the others can’t be loaded, and what was printed: ${name}`, async () => {
        const {page, context} = await open(name, {}, (fresh) =>
          fresh.route('**/helplines-us-*.js*', (route) => route.abort()),
        );
        await page.waitForFunction(() =>
          document.querySelector('support-crisis-banner')?.shadowRoot?.querySelector('section'),
        );
        if (name === 'bare.html') await page.getByText('The other helplines didn’t load.').waitFor();
        await assertDialable(page, name === 'bare.html' ? ['tel:911', 'tel:988'] : NUMBERS);
        await context.close();
      });
    }

    it('has the leading crisis line while the others are on their way', async () => {
      const {page, context} = await open('bare.html', {}, (fresh) =>
        fresh.route('**/helplines-us-*.js*', () => undefined),
      );
      await drawn(page, 'us-988');
      await assertDialable(page, ['tel:911', 'tel:988']);
      assert.equal(await page.getByText('didn’t load').count(), 0);
      await context.close();
    });

    it('never shows the numbers that were printed for another country', async () => {
      const {page, context} = await open('wrong-country.html');
      await drawn(page, 'fr-3114');
      assert.equal(await link(page, 'tel:3114').isVisible(), true);
      for (const href of ['tel:911', 'tel:988']) assert.equal(await link(page, href).isVisible(), false);
      await context.close();
    });

    it('has everything on paper, folded or not', async () => {
      for (const name of ['US.html', 'US-folded.html']) {
        const {page, context} = await open(name);
        await drawn(page, 'us-nami');
        await page.emulateMedia({media: 'print'});
        for (const text of ['Call 911', 'Call 988', 'Text HOME to 741741', 'Call 1-800-950-6264'])
          assert.equal(
            await page.getByText(text, {exact: true}).filter({visible: true}).count(),
            1,
            `${name}: ${text}`,
          );
        assert.equal(await page.locator('support-crisis-banner button').isVisible(), false);
        await context.close();
      }
    });

    it('has everything on paper without script, too, with banner.css', async () => {
      const {page, context} = await open('US.html', {javaScriptEnabled: false});
      await page.emulateMedia({media: 'print'});
      await assertDialable(page, [...NUMBERS, OTHER]);
      await context.close();
    });

    it('is at most 120 pixels high when folded on a phone, and covers at most a fifth of a small one', async () => {
      for (const name of [
        'US-folded.html',
        'folded-es.html',
        'folded-sv.html',
        'folded-ar.html',
        'folded-de.html',
        'folded-fr.html',
      ]) {
        const {page, context} = await open(name, {viewport: {width: 390, height: 844}});
        await page.waitForFunction(() =>
          document.querySelector('support-crisis-banner')?.shadowRoot?.querySelector('.lead'),
        );
        const {height} = (await page.locator('support-crisis-banner').boundingBox())!;
        assert.ok(height <= 120, `${name}: ${height}`);
        await context.close();
      }
      const {page, context} = await open('sticky.html', {viewport: {width: 320, height: 568}});
      await drawn(page, 'us-988');
      const position = () =>
        page.evaluate(() => getComputedStyle(document.querySelector('support-crisis-banner')!).position);
      assert.equal(await position(), 'sticky');
      const {height} = (await page.locator('support-crisis-banner').boundingBox())!;
      assert.ok(height <= 568 / 5, String(height));
      // Large text would make it cover more: then it scrolls with the page.
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector('support-crisis-banner')!).position === 'static',
      );
      await context.close();
    });

    it('keeps numbers readable and never struck through on a page that does its worst to text', async () => {
      const {page, context} = await open('worst.html');
      await drawn(page, 'us-988');
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('support-crisis-banner > a')].map((each) => {
          const style = getComputedStyle(each);
          const struck: string[] = [];
          // What strikes out a block strikes out the text of the blocks in it; a line of its own is spared.
          for (let box: Element | null = each; box;) {
            const {textDecorationLine, display} = getComputedStyle(box);
            if (textDecorationLine.includes('line-through')) struck.push(box.localName);
            if (display.startsWith('inline-')) break;
            box = box.assignedSlot ?? box.parentElement ?? (box.getRootNode() as ShadowRoot).host;
          }
          const {fontSize, textTransform, opacity, visibility} = style;
          return {struck, fontSize, textTransform, opacity, visibility, width: each.getBoundingClientRect().width > 40};
        }),
      );
      assert.ok(seen.length >= 3);
      for (const each of seen)
        assert.deepEqual(each, {
          struck: [],
          fontSize: '16px',
          textTransform: 'none',
          opacity: '1',
          visibility: 'visible',
          width: true,
        });
      await context.close();
    });

    /** Boxes of the element, of its links and of what comes after, in whole pixels. */
    const boxes = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('support-crisis-banner, support-crisis-banner > a, #after')].flatMap(
          (element) => {
            const {x, y, width, height} = element.getBoundingClientRect();
            return [x, y, width, height];
          },
        ),
      );
    const twoFrames = (page: Page) =>
      page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

    for (const country of COUNTRIES) {
      it(`moves nothing when its script comes, at any width: ${country}`, async () => {
        for (const suffix of ['', '-folded']) {
          for (const width of [320, 768, 1280]) {
            // The script comes once the page as it was printed has been painted.
            let letThrough = () => {};
            const painted = new Promise<void>((resolve) => (letThrough = resolve));
            const prepare = async (page: Page) => {
              await page.addInitScript(() => {
                window.shifts = 0;
                new PerformanceObserver((list) => {
                  for (const entry of list.getEntries()) window.shifts += (entry as unknown as {value: number}).value;
                }).observe({type: 'layout-shift', buffered: true});
              });
              await page.route('**/support-crisis-banner.js', async (route) => {
                await painted;
                await route.continue();
              });
            };
            const {page, context} = await open(
              `${country}${suffix}.html`,
              {viewport: {width, height: 900}},
              prepare,
              'commit',
            );
            await page.locator('#after').waitFor();
            await twoFrames(page);
            const before = await boxes(page);
            letThrough();
            await drawn(page, `${country.toLowerCase()}-`);
            await twoFrames(page);
            const after = await boxes(page);
            const where = `${country}${suffix} at ${width}`;
            assert.equal(after.length, before.length, where);
            // Half a pixel may come of how fractions of a space are rounded; what people see move is below.
            for (const [index, value] of after.entries())
              assert.ok(Math.abs(value - (before[index] ?? 0)) <= 0.5, where);
            assert.equal(await page.evaluate(() => window.shifts), 0, where);
            await context.close();
          }
        }
      });
    }

    it('can be read, with whatever the page does to its links', async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      for (const name of ['US.html', 'BE-folded.html', 'own-links.html', 'hostile.html', 'plain.html']) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const {page, context} = await open(name, {colorScheme});
          if (name !== 'plain.html') await drawn(page, name.startsWith('BE') ? 'be-' : 'us-');
          await page.evaluate(axe);
          const found = await page.evaluate(() => window.axe.run('support-crisis-banner'));
          const faults = found.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
          assert.deepEqual(faults, [], `${name}, ${colorScheme}`);
          await context.close();
        }
      }
    });

    it('can be loaded twice and stand there twice', async () => {
      const {page, context} = await open('twice.html');
      await drawn(page, 'us-988');
      await assertDialable(page, ['tel:911', 'tel:999', 'tel:116123']);
      await context.close();
    });

    it('does not grow when it is put on the page and taken away again and again', async () => {
      const {page, context} = await open('US.html');
      await drawn(page, 'us-988');
      const cycle = (times: number) =>
        page.evaluate(async (rounds) => {
          for (let round = 0; round < rounds; round++) {
            const banner = document.createElement('support-crisis-banner');
            banner.setAttribute('country', 'US');
            banner.setAttribute('sticky', '');
            document.body.append(banner);
            await new Promise(requestAnimationFrame);
            banner.remove();
          }
        }, times);
      const grown = await heapGrowth(page, cycle);
      assert.ok(grown < 500_000, `the heap grew by ${grown} bytes in 150 rounds`);
      await context.close();
    });
  },
);

declare global {
  interface Window {
    shifts: number;
    axe: {run: (context: string) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
  }
}
