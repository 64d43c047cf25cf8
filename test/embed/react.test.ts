/** The React components: their HTML from a server, and what React makes of it in a page. In Chromium, with React's development build. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {BuildOptions} from 'esbuild';
import {build} from 'esbuild';
import type {Browser, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;

/** A component that a server renders and a page hydrates, with the same props. `again` renders it with others. */
const APP = `
import {createElement as h, useState} from 'react';
import {SupportCrisisBanner} from '${process.cwd()}/dist/react/support-crisis-banner.js';
import {SupportGroupFinder} from '${process.cwd()}/dist/react/support-group-finder.js';

const groups = [{id: 'walk', name: 'Tuesday Walk', meetings: [{schedule: {day: 'TU', start: '10:00', zone: 'America/Chicago'}}]}];
const query = {words: 'walk'};
const write = (id, text) => { document.querySelector(id).textContent = text; };

export function App() {
  const [props, setProps] = useState({groups, query, headingLevel: 3});
  globalThis.again = setProps;
  return h('main', null,
    h(SupportCrisisBanner, {country: 'US', folded: true},
      h('a', {'data-line': 'us-988', 'data-lead': '', href: 'tel:988'}, 'Call 988')),
    h(SupportGroupFinder, {
      ...props, id: 'finder', country: 'US', timeZone: 'America/Chicago', jsonLd: true, debug: false,
      ref: (element) => { globalThis.finder = element; },
      onSupportSelect: (event) => write('#opened', event.groupId),
      onSupportResults: (event) => write('#total', String(event.total)),
    }, h('a', {slot: 'crisis', href: 'tel:988'}, 'Call 988')),
    h('output', {id: 'opened'}), h('output', {id: 'total'}));
}
`;
const SERVER = `
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {App} from './app.js';
export const html = renderToString(createElement(App));
`;
const PAGE = `
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {App} from './app.js';
hydrateRoot(document.querySelector('#app'), createElement(App));
`;

describe(
  'a page that React renders on a server and hydrates',
  {skip: executablePath ? false : 'needs Chromium'},
  () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serve>>;
    let folder: string;
    let html: string;
    let page: Page;
    const faults: string[] = [];

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'react-'));
      for (const [name, text] of Object.entries({app: APP, server: SERVER, page: PAGE}))
        writeFileSync(join(folder, `${name}.js`), text);
      const common = {
        bundle: true,
        format: 'esm',
        nodePaths: ['node_modules'],
        logLevel: 'silent',
      } satisfies BuildOptions;
      const define = {'process.env.NODE_ENV': '"development"'};
      const [server, client] = [join(folder, 'built-server.cjs'), join(folder, 'built-page.js')];
      // For Node without shims: CommonJS, which React's server build is.
      await build({
        ...common,
        entryPoints: [join(folder, 'server.js')],
        outfile: server,
        platform: 'node',
        format: 'cjs',
      });
      await build({...common, entryPoints: [join(folder, 'page.js')], outfile: client, define});
      ({html} = createRequire(import.meta.url)(server) as {html: string});
      writeFileSync(
        join(folder, 'index.html'),
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><div id="app">${html}</div><script type="module" src="built-page.js"></script></html>`,
      );
      site = await serve({root: folder});
      browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
      page = await browser.newPage({locale: 'en-US', timezoneId: 'America/Chicago'});
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !/404/.test(message.text())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(site.url);
    });

    after(async () => {
      await browser?.close();
      await site?.close();
      rmSync(folder, {recursive: true, force: true});
    });

    const finder = <T>(read: (element: HTMLElementTagNameMap['support-group-finder']) => T) =>
      page.evaluate((code) => (0, eval)(code)((globalThis as unknown as {finder: unknown}).finder) as T, String(read));
    const again = (props: string) => page.evaluate(`again(${props})`);
    const shown = (name: string) => page.getByRole('link', {name, exact: true});

    it('has attributes in its HTML under their own names, and no property or handler', () => {
      assert.match(html, /<support-crisis-banner country="US" folded="">/);
      assert.match(
        html,
        /<support-group-finder heading-level="3" id="finder" country="US" time-zone="America\/Chicago" json-ld="">/,
      );
    });

    it('sets the properties', async () => {
      await shown('Tuesday Walk').waitFor();
      assert.deepEqual(await finder((element) => [element.headingLevel, element.timeZone, element.query.words]), [
        3,
        'America/Chicago',
        'walk',
      ]);
    });

    it('calls the handlers', async () => {
      await page.locator('#total').getByText('1', {exact: true}).waitFor();
      await shown('Tuesday Walk').click();
      await page.locator('#opened').getByText('walk').waitFor({state: 'attached'});
      await page.keyboard.press('Escape');
    });

    it('keeps what a visitor has changed when it renders again', async () => {
      await page.locator('#words').fill('tuesday');
      await page.waitForFunction('finder.query.words === "tuesday"');
      await again('(props) => ({...props, headingLevel: 4})');
      await page.waitForFunction('finder.headingLevel === 4');
      assert.equal(await finder((element) => element.query.words), 'tuesday');
    });

    it('gives a property that is no longer set its own value again', async () => {
      await again('(props) => ({...props, strings: {title: "Our groups"}})');
      await page.waitForFunction('finder.strings.title === "Our groups"');
      await again('({groups, ...props}) => ({...props, strings: undefined})');
      await page.waitForFunction('finder.groups === undefined');
      assert.deepEqual(await finder((element) => element.strings), {});
    });

    it('causes no warning from React', () => assert.deepEqual(faults, []));
  },
);
