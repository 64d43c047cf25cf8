/** A packed list in the built finder, under the strict policy, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {meetingGuideRecords} from '../../bench/generate.mjs';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {startPackedSite} from '../helpers/packed-page.js';

const executablePath = findBrowsers().chromium;
const DAMAGED = 'The list arrived damaged.';

describe('a packed list on a page', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let site: Awaited<ReturnType<typeof startPackedSite>>;
  before(async () => {
    site = await startPackedSite(executablePath as string, JSON.stringify([...meetingGuideRecords(3000)]));
  });
  after(() => site?.close());

  const cards = 'support-group-finder [part~=result]';
  /** How many results the finder shows now. */
  const isShowing = (count: number) =>
    document.querySelector('support-group-finder')?.shadowRoot?.querySelectorAll('[part~=result]').length === count;

  it('is shown, searched and paged through without violating the policy', async () => {
    const {page, requests, errors} = await site.open();
    await page.locator(cards).first().waitFor();
    await page.locator('support-group-finder .pill small, support-group-finder .cell small').first().waitFor();
    await page.locator('support-group-finder #words').fill('kestrel');
    await page.waitForFunction(isShowing, 6);
    assert.match(await page.locator(cards).first().innerText(), /Kestrel/);
    assert.deepEqual(errors, []);
    assert.ok(requests.includes('E/clock.bin') && requests.includes('E/index.bin'));
    assert.ok(
      requests.every((path) =>
        /^(?:manifest\.json|E\/(?:clock|index|ids)\.bin|E\/records\.json|E\/blocks\/\d+\.json)$/.test(path),
      ),
    );
    await page.close();
  });

  it('survives a missing block', async () => {
    let missed = 0;
    const {page, requests} = await site.open((path) =>
      path.includes('/blocks/') && missed++ < 1000 ? 'missing' : undefined,
    );
    await page.locator(cards).first().waitFor();
    assert.ok(missed > 0 && requests.includes('E/records.json'));
    await page.close();
  });

  it('says that it arrived damaged, shows nothing of it, and keeps the crisis help', async () => {
    const spoiled = Buffer.from(readFileSync(join(site.folder, 'pack', site.edition, 'clock.bin')));
    spoiled[spoiled.length - 5] = (spoiled[spoiled.length - 5] as number) ^ 1;
    const {page} = await site.open((path) => (path.endsWith('clock.bin') ? spoiled : undefined));
    await page.getByText(DAMAGED).waitFor();
    assert.equal(await page.locator(cards).count(), 0);
    assert.ok(await page.getByText('Call 988').first().isVisible());
    await page.close();
  });

  it('opens the new edition where the browser has kept an old manifest', async () => {
    const text = readFileSync(join(site.folder, 'pack/manifest.json'), 'utf8');
    const old = Buffer.from(text.replaceAll(site.edition, '20200101-000000000000'));
    let served = 0;
    const {page, requests} = await site.open((path) =>
      path === 'manifest.json' && !served++ ? old : path.startsWith('20200101') ? 'missing' : undefined,
    );
    await page.locator(cards).first().waitFor();
    assert.deepEqual(requests.slice(0, 4), [
      'manifest.json',
      '20200101-000000000000/clock.bin',
      'manifest.json',
      'E/clock.bin',
    ]);
    await page.close();
  });
});
