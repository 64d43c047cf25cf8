/** The built studio: by keyboard, with axe, without a network, and the code that it gives to copy, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {OpenStudio, StudioHost} from '../helpers/a-studio.js';
import {account, bring, hostStudio, withoutChromium} from '../helpers/a-studio.js';

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const LIST = `Name,Day,Time,Address,Colour
Walkers,the,7 pm,"1 High St, Boston, MA",Blue
,Monday,7 pm,"2 High St, Boston, MA",Red
Swimmers,Tuesday,7 pm,"3 High St, Boston, MA",Red
Swimmers,Thursday,7 pm,"3 High St, Boston, MA",
مجموعة الدعم,Friday,6 pm,"4 High St, Boston, MA",Green
`;

/** What axe finds on the page and in its frames. The script comes from the test, which the page's own policy doesn't hold for. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const {axe} = window as unknown as {
      axe: {run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const {violations} = await axe.run({iframes: false, rules: {region: {enabled: false}}});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const finderIn = (page: Page) => page.frameLocator('#preview').locator('support-group-finder');

describe('the studio', {skip: withoutChromium}, () => {
  let host: StudioHost;

  before(async () => void (host = await hostStudio()));
  after(() => host?.stop());

  async function use(what: (studio: OpenStudio) => Promise<void>, options = {}): Promise<void> {
    const studio = await host.open(options);
    try {
      await what(studio);
    } finally {
      await studio.close();
    }
  }

  it('reads every format and gives the code without a network, once it’s open', () =>
    use(async ({page}) => {
      await page.context().setOffline(true);
      for (const [name, content, type] of [
        ['groups.csv', LIST, 'csv'],
        [
          'groups.ics',
          'BEGIN:VCALENDAR\nX-WR-CALNAME:Support groups\nBEGIN:VEVENT\nUID:1\nSUMMARY:Walkers\nDTSTART:20260302T190000Z\nEND:VEVENT\nEND:VCALENDAR',
          'icalendar',
        ],
        ['groups.json', '[{"slug":"a","name":"Walkers","day":1,"time":"19:00"}]', 'meeting-guide'],
      ] as const) {
        await bring(page, name, content);
        assert.equal(await page.locator('[data-type]').getAttribute('data-type'), type);
      }
      await page.locator('#country').selectOption('US');
      await page.locator('#html').getByText('href="tel:988"').waitFor();
    }));

  it('shows the finder with the list, and one group as visitors see it, and asks no other server', () =>
    use(async ({page, asked, faults}) => {
      await bring(page, 'groups.csv', LIST);
      assert.deepEqual(await account(page), {records: 5, kept: 3, merged: 1, rejected: 1, warned: 1});
      await finderIn(page).locator('[part~=result]').first().waitFor();
      assert.equal(await finderIn(page).locator('[part~=result]').count(), 3);
      await page.locator('#only-to-fix').uncheck();
      await page.locator('.rows .name', {hasText: 'Swimmers'}).click();
      const seen = page.frameLocator('#seen iframe').locator('support-group-finder');
      await seen.locator('[part=details]').waitFor();
      await seen.getByRole('dialog', {name: 'Swimmers'}).waitFor();
      assert.equal(await page.locator('#seen-title').textContent(), 'Swimmers, as visitors see it');
      await page.keyboard.press('Escape');
      await seen.locator('[part=details]').waitFor({state: 'detached'});
      await page.keyboard.press('Escape');
      await page.locator('#seen[open]').waitFor({state: 'detached'});
      assert.match((await page.locator('#html').textContent()) ?? '', /<support-group-finder src="\/groups\.csv"/);
      assert.deepEqual([asked, faults], [[], []]);
    }));

  it('reads pasted cells, and the same file again once it’s corrected', () =>
    use(async ({page}) => {
      await page.locator('summary', {hasText: 'Paste it'}).click();
      await page.locator('#text').fill('Name\tDay\tTime\nWalkers\tMonday\t7 pm\n');
      await page.getByRole('button', {name: 'Read this text'}).click();
      await page.locator('#said').getByText('1 kept').waitFor();
      for (const [day, warned] of [
        ['the', 1],
        ['Monday', 0],
      ] as const) {
        await bring(page, 'groups.csv', `Name,Day,Time,Town\nWalkers,${day},7 pm,Boston\n`);
        assert.equal((await account(page)).warned, warned);
      }
    }));

  it('takes a file that is dropped, and does not leave the page for it', () =>
    use(async ({page}) => {
      const dropped = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'groups.csv'));
        return transfer;
      }, LIST);
      for (const type of ['dragover', 'drop']) {
        const isLeft = await page
          .locator('.drop')
          .evaluate(
            (area, [name, dataTransfer]) =>
              area.dispatchEvent(new DragEvent(name, {dataTransfer, bubbles: true, cancelable: true})),
            [type, dropped] as const,
          );
        assert.equal(isLeft, false, type);
      }
      await page.locator('#said').getByText('3 kept').waitFor();
    }));

  it('shows themes, colors, schemes and languages in the preview', () =>
    use(async ({page}) => {
      const root = page.frameLocator('#preview').locator('html');
      const accent = () => root.evaluate((html) => getComputedStyle(html).getPropertyValue('--support-accent'));
      /** Until the preview has it. */
      const becomes = async (value: RegExp) => {
        for (let tries = 0; tries < 200 && !value.test(await accent()); tries++) await page.waitForTimeout(20);
        assert.match(await accent(), value);
      };
      await page.locator('#theme').selectOption('warm');
      await becomes(/light-dark/);
      await page.locator('#own-accent').check();
      await becomes(/^#1a5a77$/);
      await page.getByLabel('Dark', {exact: true}).check();
      await becomes(/^#8fcbe6$/);
      assert.equal(await root.evaluate((html) => html.style.colorScheme), 'dark');
      await page.locator('#language').selectOption('ar');
      await page.frameLocator('#preview').locator('html[dir=rtl][lang=ar]').waitFor();
      await page.locator('#own-accent').uncheck();
      await page.locator('#theme').selectOption('');
      await becomes(/^$/);
    }));

  it('says what to do with files that are no list', () =>
    use(async ({page}) => {
      for (const [name, start, advice] of [
        ['groups.xlsx', [0x50, 0x4b, 3, 4], 'This is a spreadsheet file.'],
        ['groups.pdf', [0x25, 0x50, 0x44, 0x46], 'This is a PDF'],
        ['page.html', [...Buffer.from('<!doctype html><p>Sign in</p>')], 'This is a web page, not a list'],
      ] as const) {
        await bring(page, name, Uint8Array.from(start));
        assert.ok((await page.locator('.failure').textContent())?.includes(advice), name);
        assert.equal(await page.locator('#understood table').count(), 0);
      }
    }));

  it('asks another server only when someone gives its address, and says what to ask for if it may not read the answer', async () => {
    const shared = {'access-control-allow-origin': '*'};
    const server = createServer((request, response) => {
      response
        .writeHead(200, {'content-type': 'text/csv', ...(request.url?.startsWith('/shared') && shared)})
        .end(LIST);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const {port} = server.address() as AddressInfo;
    try {
      await use(async ({page, asked, faults}) => {
        const get = async (address: string): Promise<void> => {
          await page.locator('#address').fill(address);
          await page.getByRole('button', {name: 'Get the list'}).click();
        };
        await page.locator('summary', {hasText: 'Give its address'}).click();
        await get(`http://127.0.0.1:${port}/shared.csv`);
        await page.locator('#said').getByText('3 kept').waitFor();
        assert.match(
          (await page.locator('#html').textContent()) ?? '',
          new RegExp(`src="http://127.0.0.1:${port}/shared.csv"`),
        );
        assert.match(
          (await page.locator('#policy').textContent()) ?? '',
          new RegExp(`connect-src 'self' http://127.0.0.1:${port};`),
        );
        assert.deepEqual(faults, []);
        await get(`http://127.0.0.1:${port}/own.csv`);
        await page.locator('.failure').getByText('Access-Control-Allow-Origin: *').waitFor();
        await get('groups.csv');
        await page.locator('.failure').getByText('This isn’t an address').waitFor();
        assert.deepEqual(new Set(asked.map((address) => new URL(address).port)), new Set([String(port)]));
      });
    } finally {
      server.close();
    }
  });

  it('can be used by keyboard alone, from the file to the copied code', () =>
    use(async ({page}) => {
      /** Presses Tab until the focus is there. */
      const tabTo = async (selector: string): Promise<void> => {
        for (let presses = 0; presses < 80; presses++) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        }
        assert.fail(`Tab doesn’t reach ${selector}`);
      };
      await tabTo('.skip');
      await tabTo('#file');
      await tabTo('button.quiet');
      await page.keyboard.press('Enter');
      // The heading of what comes next.
      await page.locator('#understood-title:focus').waitFor();
      await tabTo('#only-to-fix');
      await page.keyboard.press('Space');
      await tabTo('.rows .name');
      await page.keyboard.press('Enter');
      await page.locator('#seen[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.rows .name:focus').first().waitFor();
      await page.locator('#element').focus();
      await page.keyboard.press('c');
      await page.keyboard.press('r');
      await page.keyboard.press('Tab');
      await page.locator('#html').getByText('support-crisis-banner').first().waitFor();
      await page.locator('#html').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page
        .locator('#said')
        .getByText(/^Copied|selected/)
        .waitFor();
    }));

  it('selects the code when the browser does not let it copy, and says so', () =>
    use(async ({page}) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
      await page.locator('#html + button').click();
      await page.locator('#said').getByText('The text is selected').waitFor();
      const [selected, code] = await page.evaluate(() => [
        getSelection()?.toString().trim(),
        document.querySelector('#html')?.textContent?.trim(),
      ]);
      assert.equal(selected, code);
    }));

  for (const [name, options] of Object.entries({
    'on a phone': {viewport: {width: 320, height: 700}},
    'wide and dark': {viewport: {width: 1280, height: 900}, colorScheme: 'dark' as const},
  }))
    it(`has nothing that axe finds, and never scrolls sideways: ${name}`, () =>
      use(
        async ({page}) => {
          const check = async (state: string): Promise<void> => {
            assert.deepEqual(await axeFaults(page), [], state);
            assert.equal(await scrollsSideways(page), false, state);
          };
          await check('empty');
          await bring(page, 'groups.csv', LIST);
          await check('with a list');
          await page.locator('#time-zone').fill('Nowhere');
          await page.locator('#time-zone').press('Tab');
          await page.locator('#time-zone-error').waitFor();
          await page.locator('#own-accent').check();
          for (const summary of await page.locator('#choose summary, #bring summary').all()) await summary.click();
          await check('with everything open');
          await page.locator('#only-to-fix').uncheck();
          await page.locator('.rows .name').first().click();
          await page.frameLocator('#seen iframe').locator('[part=details]').waitFor();
          await check('with a group');
          await page.locator('#seen button').click();
          await bring(page, 'groups.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4));
          await check('failed');
        },
        {...options, bypassCSP: true},
      ));

  it('keeps the quick exit from taking the editor away', () =>
    use(async ({page}) => {
      await page.locator('#element').selectOption('support-quick-exit');
      await page.locator('#option-href').fill('https://www.weather.example/');
      await page.locator('#option-href').press('Tab');
      await page.frameLocator('#preview').locator('support-quick-exit [part=link]').click();
      await page.locator('#said').getByText('https://www.weather.example/').waitFor();
      await page.frameLocator('#preview').locator('support-quick-exit [part=link]').waitFor();
      assert.ok(page.url().startsWith(host.url));
    }));
});
