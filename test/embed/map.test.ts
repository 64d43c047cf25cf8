/** The map of the built files under the strict policy: what it asks for, what it complains about, how two fingers move it. In Chromium. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';

const executablePath = findBrowsers().chromium;

const TOWNS = [
  ['Boston', 42.36, -71.06],
  ['Chicago', 41.88, -87.63],
  ['Denver', 39.74, -104.99],
] as const;
/** 10,000 meetings, which are read in a Worker, around three towns. */
const FEED = JSON.stringify(
  Array.from({length: 10_000}, (_, position) => {
    const [city, latitude, longitude] = TOWNS[position % TOWNS.length] ?? TOWNS[0];
    return {
      slug: `meeting-${position}`,
      name: `Meeting ${position}`,
      day: position % 7,
      time: '19:00',
      timezone: 'America/New_York',
      formatted_address: `${position} Main Street, ${city}, USA`,
      city,
      latitude: latitude + ((position * 7919) % 1000) / 3000,
      longitude: longitude + ((position * 104_729) % 1000) / 3000,
    };
  }),
);
const TILES = 'https://tiles.example.invalid';
/** A PMTiles file (version 3) whose one tile, a red point, is that of zooms 0 and 1. `type` 2 is PNG, 1 is lines. */
function anArchive(type: number): Buffer {
  const tile = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
    'base64',
  );
  // One entry: from tile 0 on, five tiles, of that length, at the beginning.
  const directory = Buffer.from([1, 0, 5, tile.length, 1]);
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header[7] = 3;
  const place = (at: number, offset: number, length: number) => {
    header.writeBigUInt64LE(BigInt(offset), at);
    header.writeBigUInt64LE(BigInt(length), at + 8);
  };
  place(8, header.length, directory.length);
  place(56, header.length + directory.length, tile.length);
  header.set([1, 1, 1, type, 0, 1], 96);
  return Buffer.concat([header, directory, tile]);
}

const page = (script: string, attributes = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title></head><body>
  <support-group-finder src="large.json" country="US" ${attributes}></support-group-finder>
  <p>${'More of the page. '.repeat(400)}</p>
  <script type="module" src="/dist/cdn/${script}"></script></body></html>`;

describe('the map', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let withPictures: Awaited<ReturnType<typeof serve>>;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'map-'));
    const files: Record<string, string> = {
      'large.json': FEED,
      'one.html': page('support-group-finder.js'),
      'all.html': page('all.js'),
      'loader.html': page('loader.js'),
      'archive.html': page('support-group-finder.js', 'tiles="town.pmtiles"'),
      'tiles.html': page('support-group-finder.js', `tiles="${TILES}/{z}/{x}/{y}.png"`),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const options = {root: folder, mounts: {'/dist/': 'dist'}};
    site = await serve({...options, headers: {'content-security-policy': STRICT_CSP}});
    const policy = STRICT_CSP.replace("img-src 'self'", `img-src 'self' data: ${TILES}`);
    withPictures = await serve({...options, headers: {'content-security-policy': policy}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await withPictures?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Opens a page and its map; gives whom it asked, from when on the map was opened what it asked, and what it complained about. */
  async function opened(address: string, use?: (tab: Page) => Promise<void>, archive?: Buffer, width = 400) {
    const context = await browser.newContext({hasTouch: true, viewport: {width, height: 700}});
    const tab = await context.newPage();
    const said: string[] = [];
    const asked: URL[] = [];
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/404|ERR_/.test(message.text())) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(error.message));
    context.on('request', (request) => asked.push(new URL(request.url())));
    if (archive)
      await context.route('**/*.pmtiles', (route) => {
        const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [];
        return route.fulfill({status: 206, body: archive.subarray(Number(from), Number(to) + 1)});
      });
    await tab.goto(address);
    const button = tab.locator('[data-tool=map]');
    await button.waitFor();
    const before = asked.length;
    await button.click();
    await tab.locator('.map-pin').first().waitFor();
    await tab.getByText('10,000 groups on the map').waitFor();
    await use?.(tab);
    const hosts = new Set(asked.map(({host}) => host));
    const files = asked.slice(before).map(({pathname}) => pathname.replace(/-[\da-f]{7}\.js$/, '.js'));
    await context.close();
    return {said, hosts: [...hosts], files};
  }

  for (const name of ['one', 'all', 'loader'])
    it(`asks its own server for itself and for nothing else, and complains of nothing: ${name}`, async () => {
      const {said, hosts, files} = await opened(`${site.url}/${name}.html`);
      assert.deepEqual(said, []);
      assert.deepEqual(hosts, [new URL(site.url).host]);
      // `all.js` holds it already.
      const printing = /\/(?:print-[\w-]+|group-text|one-group)\.js$/; // Made ready for Ctrl+P at the first press.
      const others = files.filter((file) => !printing.test(file));
      assert.deepEqual(others, name === 'all' ? [] : ['/dist/cdn/map-panel.js', '/dist/cdn/outline.js']);
    });

  it('asks the one server for pictures that the site has named', async () => {
    const {said, hosts} = await opened(`${withPictures.url}/tiles.html`, async (tab) => {
      await tab.getByText('Map images come from tiles.example.invalid.').waitFor();
      await tab.locator('[part=map] img').first().waitFor({state: 'attached'});
    });
    assert.deepEqual(said, []);
    assert.deepEqual(new Set(hosts), new Set([new URL(withPictures.url).host, new URL(TILES).host]));
  });

  it('draws pictures from a PMTiles file, without a policy for images', async () => {
    const {said, hosts, files} = await opened(
      `${site.url}/archive.html`,
      async (tab) => {
        await tab.waitForFunction(() => {
          const canvas = document
            .querySelector('support-group-finder')
            ?.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.leaflet-tile-loaded');
          const [red, green] = canvas?.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [];
          return (red ?? 0) > 200 && (green ?? 255) < 50;
        });
      },
      anArchive(2),
    );
    assert.deepEqual(said, []);
    assert.deepEqual(hosts, [new URL(site.url).host]);
    assert.equal(files.filter((file) => /\/archive-layer\.js$/.test(file)).length, 1);
  });

  it('stays with the outline where such a file has no pictures, and tells the site', async () => {
    const {said} = await opened(
      `${site.url}/archive.html`,
      (tab) => tab.getByText('Outline: Natural Earth').waitFor(),
      anArchive(1),
    );
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /tiles="town\.pmtiles".*raster/);
  });

  it('lets one finger scroll the page beside the list, and two fingers zoom it', async () => {
    const use = async (tab: Page) => {
      const session = await tab.context().newCDPSession(tab);
      const map = tab.locator('.map-area');
      await map.scrollIntoViewIfNeeded();
      const at = await map.boundingBox();
      assert.ok(at);
      const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: {x: number; y: number}[]) =>
        session.send('Input.dispatchTouchEvent', {type, touchPoints});
      const scale = () => tab.locator('.scale').textContent();
      const before = await scale();
      await send('touchStart', {x: x - 20, y}, {x: x + 20, y});
      for (let step = 1; step <= 8; step++)
        await send('touchMove', {x: x - 20 - step * 10, y}, {x: x + 20 + step * 10, y});
      await send('touchEnd');
      await tab.waitForFunction(
        (old) =>
          document.querySelector('support-group-finder')?.shadowRoot?.querySelector('.scale')?.textContent !== old,
        before,
      );

      const start = await tab.evaluate(() => scrollY);
      await send('touchStart', {x, y});
      for (let step = 1; step <= 10; step++) await send('touchMove', {x, y: y - step * 12});
      await send('touchEnd');
      await tab.waitForFunction((old) => scrollY > old + 50, start);
    };
    await opened(`${site.url}/one.html`, use, undefined, 1100);
  });
});
