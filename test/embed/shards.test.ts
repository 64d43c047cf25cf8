/** A list in shards in the built finder, under the strict policy, in Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {startPackedSite} from '../helpers/packed-page.js';
import type {Instead} from '../helpers/packed-page.js';
import {townRows} from '../helpers/town-rows.js';

const executablePath = findBrowsers().chromium;
const SIZE = 5000;

describe('a list in shards on a page', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let site: Awaited<ReturnType<typeof startPackedSite>>;
  before(async () => {
    site = await startPackedSite(executablePath as string, JSON.stringify(townRows(SIZE)), '--shards');
  });
  after(() => site?.close());

  async function open(instead?: Instead) {
    const opened = await site.open(instead);
    await opened.page.locator('support-group-finder [part~=result]').first().waitFor();
    return opened;
  }

  it('shows the groups that meet next, then those near a place, and asks for files by number only', async () => {
    const {page, requests, errors} = await open();
    assert.ok(requests.length <= 3, `${requests.length} requests`);
    await page
      .getByText(/5,000 groups/)
      .first()
      .waitFor();
    const place = page.locator('support-group-finder #place');
    // Typed at once: the list of towns is asked for, and comes while no key is pressed.
    await place.fill('Town 1');
    await page
      .getByRole('option', {name: /Town 1/})
      .first()
      .click();
    await page
      .locator('support-group-finder [part~=result]')
      .filter({hasText: /\d\smiles?/})
      .first()
      .waitFor();
    assert.ok(requests.some((path) => path.includes('/leaves/')));
    for (const path of requests)
      assert.match(
        path,
        /^(?:manifest\.json|E\/(?:(?:uncommon-)?leaves|places)\.bin|E\/(?:(?:uncommon-)?(?:leaves|week)|online|topics)\/\d+\.json)$/,
      );
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('loads nothing for words about a crisis, and shows the crisis help', async () => {
    const {page, requests} = await open();
    const before = requests.length;
    await page.locator('support-group-finder #words').fill('i want to kill myself');
    await page.getByRole('link', {name: /988/}).first().waitFor();
    await page.waitForTimeout(700);
    assert.equal(requests.length, before);
    await page.close();
  });

  it('opens a group by its link, and goes on when files are missing', async () => {
    const {page} = await open((path) => (/leaves\/\d*[13579]\.json/.test(path) ? 'missing' : undefined));
    const first = await page.evaluate(() => {
      const finder = document.querySelector('support-group-finder') as HTMLElement & {
        view: {answer?: {groups: {id: string; name: string}[]}};
      };
      return finder.view.answer?.groups[7];
    });
    assert.ok(first);
    await page.evaluate((id) => (location.hash = `#group=${encodeURIComponent(id)}`), first.id);
    await page.locator('support-group-finder .linked').getByText(first.name).first().waitFor();
    await page.close();
  });
});
