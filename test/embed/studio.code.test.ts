/** The code that the studio gives to copy works on an empty page under the policy that it names, in Chromium. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {serve} from '../../scripts/serve.mjs';
import type {OpenStudio, StudioHost} from '../helpers/a-studio.js';
import {bring, hostStudio, withoutChromium} from '../helpers/a-studio.js';

const LIST = 'Name,Day,Time,Town\nWalkers,Monday,7 pm,Boston\nSwimmers,Tuesday,7 pm,Boston\n';

/** What shows that an element has started. */
const STARTED: Readonly<Record<string, string>> = {
  'support-group-finder': '[part~=result]',
  'support-crisis-banner': '[part=line]',
  'support-quick-exit': '[part=note]',
};

interface Copied {
  html: string;
  policy: string;
}

/** What the Copy buttons give. */
async function copied(page: Page): Promise<Copied> {
  const [html = '', policy = ''] = await Promise.all(['#html', '#policy'].map((id) => page.locator(id).innerText()));
  return {html, policy: policy.replaceAll('\n', ' ')};
}

describe('the code from the studio', {skip: withoutChromium}, () => {
  let host: StudioHost;
  let studio: OpenStudio;
  let folder: string;

  before(async () => {
    host = await hostStudio();
    studio = await host.open();
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync('dist/cdn', join(folder, 'support'), {recursive: true});
    writeFileSync(join(folder, 'groups.csv'), LIST);
    await bring(studio.page, 'groups.csv', LIST);
  });
  after(async () => {
    await host?.stop();
    rmSync(folder, {recursive: true, force: true});
  });

  async function choose(values: Readonly<Record<string, string>>, isPinned: boolean): Promise<Copied> {
    const {page} = studio;
    for (const [id, value] of Object.entries(values)) {
      const field = page.locator(`#${id}`);
      // Some elements are the same in every country.
      if (id !== 'country' || (await field.count())) await field.selectOption(value);
    }
    await page.locator('#pinned').setChecked(isPinned);
    await page
      .locator('#policy')
      .getByText(isPinned ? 'sha256-' : "script-src 'self';")
      .waitFor();
    if (values.country) await page.locator('.advice', {hasText: 'are loading'}).waitFor({state: 'detached'});
    return copied(page);
  }

  /** Opens an empty page with the code under the policy; what its console says are faults. */
  async function paste({html, policy}: Copied, look: (page: Page, faults: string[]) => Promise<void>, root = folder) {
    writeFileSync(
      join(root, 'index.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${html}</body></html>`,
    );
    const site = await serve({root, headers: {'content-security-policy': policy}});
    const page = await host.browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/data:,/.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    try {
      await page.goto(`${site.url}/index.html`);
      await look(page, faults);
    } finally {
      await page.close();
      await site.close();
    }
  }

  const tags = readdirSync('src/elements').filter((tag) => tag !== 'support-source');
  for (const tag of tags)
    it(`starts the element on an empty page, with every file pinned: ${tag}`, async () => {
      const code = await choose({element: tag, country: 'US', language: '', theme: 'plain'}, true);
      assert.match(code.html, new RegExp(`<${tag}`));
      await paste(code, async (page, faults) => {
        await page
          .locator(`${tag} ${STARTED[tag] ?? 'h2, h3'}`)
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle');
        assert.deepEqual(faults, []);
        const accent = await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--support-accent'),
        );
        assert.notEqual(accent, '');
      });
    });

  it('speaks the chosen language, with the country’s crisis links before any script', async () => {
    const code = await choose({element: 'support-group-finder', country: 'DE', language: 'de', theme: ''}, false);
    assert.match(code.html, /<a slot="crisis" href="tel:08001110111">0800 111 0 111 anrufen<\/a>/);
    await paste(code, async (page, faults) => {
      await page.locator('support-group-finder [part~=result]').first().waitFor();
      await page
        .locator('support-group-finder')
        .getByRole('heading', {name: 'Eine Selbsthilfegruppe finden'})
        .waitFor();
      assert.deepEqual(faults, []);
    });
  });

  it('prints the banner with the links of the country, which the script then leaves in place', async () => {
    const code = await choose({element: 'support-crisis-banner', country: 'GB', language: '', theme: 'warm'}, false);
    assert.match(code.html, /<a data-line="gb-[\w-]+" data-lead href="tel:116123">/);
    await paste({...code, policy: "default-src 'none'; style-src 'self'"}, async (page) => {
      assert.equal(await page.locator('a[href="tel:999"]').isVisible(), true);
    });
    await paste(code, async (page, faults) => {
      await page.locator('support-crisis-banner [part=line]').first().waitFor();
      assert.equal(await page.locator('a[href="tel:116123"]').first().isVisible(), true);
      assert.deepEqual(faults, []);
    });
  });

  it('runs no file that is not the pinned one', async () => {
    const code = await choose({element: 'support-faq', language: '', theme: ''}, true);
    const changed = mkdtempSync(join(tmpdir(), 'changed-'));
    cpSync(folder, changed, {recursive: true});
    const support = join(changed, 'support');
    const file = readdirSync(support).find((name) => /^support-faq-[\da-f]{7}\.js$/.test(name)) ?? '';
    writeFileSync(join(support, file), `${readFileSync(join(support, file), 'utf8')}\n`);
    await paste(
      code,
      async (page, faults) => {
        await page.waitForLoadState('networkidle');
        assert.match(faults.join('\n'), /integrity/);
        assert.equal(await page.evaluate(() => customElements.get('support-faq')), undefined);
      },
      changed,
    );
    rmSync(changed, {recursive: true});
  });

  it('gives shortcodes for WordPress', async () => {
    const shortcode = () => studio.page.locator('#shortcode').innerText();
    await choose({element: 'support-group-finder', country: 'US'}, false);
    assert.match(await shortcode(), /^\[support_group_finder src="\/groups\.csv" country="US"\]$/);
    await choose({element: 'support-first-meeting'}, false);
    assert.equal(await shortcode(), '[support_guide name="first-meeting"]');
  });
});
