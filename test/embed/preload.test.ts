/** The README's snippet has the browser fetch the list while the script is still on its way. It must not be fetched twice. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;
const MARKUP = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json'};

describe('the snippet of the README', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  /** Requested addresses, in order. */
  const asked: string[] = [];
  const server = createServer(({url = ''}, response) => {
    asked.push(url);
    const file = url === '/groups.json' ? 'demo/groups.json' : join('dist/cdn', url.replace('/support/', ''));
    response.setHeader('content-security-policy', STRICT_CSP);
    response.setHeader('content-type', url === '/' ? 'text/html' : (TYPES[extname(url)] ?? 'text/plain'));
    // Like static servers: the browser can cache the file, but revalidates it.
    response.setHeader('cache-control', 'no-cache');
    response.end(url === '/' ? `<!doctype html><title>A page</title>${MARKUP}` : readFileSync(file));
  });

  before(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('asks for the list once, and before the finder’s own file', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route('**/favicon.ico', (route) => route.abort());
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.locator('support-group-finder [part~=result]').first().waitFor();
    assert.equal(asked.filter((url) => url === '/groups.json').length, 1, asked.join(' '));
    const finder = asked.findIndex((url) => url.startsWith('/support/support-group-finder'));
    assert.ok(asked.indexOf('/groups.json') < finder, asked.join(' '));
    // Chromium warns when what was preloaded can't be used.
    assert.doesNotMatch(said.join('\n'), /preload/i);
  });
});
