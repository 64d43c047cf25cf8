/** Every element as built, on a page whose style sheet resets everything and shouts: what is inside must look as it does elsewhere. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;

/** What an element needs to show something. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'support-group-finder': 'src="groups.json" country="US" time-zone="America/Chicago"',
  'support-crisis-banner': 'country="US"',
  'support-quick-exit': 'href="https://example.com/"',
};
/** What comes last in those that come bit by bit. */
const LAST: Readonly<Record<string, string>> = {
  'support-group-finder': '[part=about]',
  'support-crisis-banner': '[part=line]',
};
/** `support-source` shows nothing. */
const TAGS = readdirSync('src/elements').filter((tag) => tag !== 'support-source');

const pageWith = (tag: string, styleSheet: string) =>
  `<!doctype html><html lang="en-US"><head><title>A page</title><link rel="stylesheet" href="${styleSheet}">
  <script type="module" src="/dist/cdn/all.js"></script></head><body>${`<${tag} crisis-href="#crisis" ${ATTRIBUTES[tag] ?? ''}></${tag}>`.repeat(2)}</body></html>`;

/** The page sets what a rem is; we go by that, as by its font and the spacing of its letters. */
const SAME_REM = 'html { font-size: 9px; }';

/** Moved to the end of their row by a margin that is what room is left, which the page's own width decides. */
const AT_THE_END = /: (?:span soon|button text-button), margin-left: /;

/** What a page must not be able to change in there. */
const PROPERTIES = [
  ...['color', 'background-color', 'display', 'visibility', 'opacity', 'font-size', 'font-weight', 'font-style'],
  ...['line-height', 'text-align', 'text-transform', 'text-indent', 'white-space', 'float', 'cursor', 'user-select'],
  ...['padding-top', 'padding-left', 'margin-top', 'margin-left', 'border-top-width', 'border-top-color', 'box-sizing'],
];

/** What the quick exit takes from the page as its text does: it is one link in few bytes, and stays a button to be seen and pressed. */
const INHERITED = ['line-height', 'text-align', 'text-transform', 'white-space', 'cursor', 'user-select'];

const propertiesOf = (tag: string) =>
  tag === 'support-quick-exit' ? PROPERTIES.filter((property) => !INHERITED.includes(property)) : PROPERTIES;

/** Of the exit the button: what a tag that was never closed has brought below it looks as the page says. */
const SELECTOR: Readonly<Record<string, string>> = {'support-quick-exit': 'section, section *'};

/** Such a page also takes away that elements know their own width: hence one at which nothing depends on it. */
const widthOf = (tag: string) => (tag === 'support-group-finder' ? 320 : 1280);

describe('a hostile page', {skip: executablePath ? false : 'needs Chromium'}, () => {
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

  /** How everything inside both elements is drawn, a line for each property. */
  async function drawn(tag: string, styleSheet: string): Promise<string[]> {
    const page = await browser.newPage({viewport: {width: widthOf(tag), height: 900}});
    const headers = {'content-security-policy': STRICT_CSP};
    await page.route('**/page.html', (route) =>
      route.fulfill({contentType: 'text/html', headers, body: pageWith(tag, styleSheet)}),
    );
    await page.route('**/plain.css', (route) => route.fulfill({contentType: 'text/css', body: SAME_REM}));
    await page.goto(`${site.url}/page.html`);
    await page.waitForFunction(
      ([name, last]) =>
        [...document.querySelectorAll(name)].every((element) => element.shadowRoot?.querySelector(last)),
      [tag, LAST[tag] ?? '*:not(style)'] as const,
    );
    const lines = await page.evaluate(
      ([name, properties, selector]) =>
        [...document.querySelectorAll(name)].flatMap((element, at) =>
          [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].flatMap((inner) => {
            const style = getComputedStyle(inner);
            const about = `${at + 1}: ${inner.localName} ${inner.getAttribute('part') ?? inner.className}`;
            return properties.map((property) => `${about}, ${property}: ${style.getPropertyValue(property)}`);
          }),
        ),
      [tag, propertiesOf(tag), SELECTOR[tag] ?? '*'] as const,
    );
    await page.close();
    return lines;
  }

  for (const tag of TAGS) {
    it(`doesn’t change anything inside the elements ${tag}, and nothing inside a second one`, async () => {
      const plain = await drawn(tag, '/plain.css');
      const hostile = await drawn(tag, '/hostile.css');
      assert.ok(plain.some((line) => line.startsWith('2: ')));
      assert.equal(hostile.length, plain.length);
      assert.deepEqual(
        hostile.filter((line, index) => line !== plain[index] && !AT_THE_END.test(line)),
        [],
      );
    });
  }
});
