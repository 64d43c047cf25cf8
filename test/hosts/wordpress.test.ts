/**
 * The plugin in a real WordPress, driven in Chromium: installed from the zip, set up, placed, visited, broken, deleted.
 *
 * Debian's WordPress, or that of another suite with WORDPRESS=trixie.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {buildIfNeeded} from '../../scripts/build.mjs';
import {
  blocksInEditor,
  deletePlugin,
  installPlugin,
  logIn,
  openEditor,
  publishBlocks,
} from '../helpers/wordpress/admin.js';
import type {Database} from '../helpers/wordpress/database.js';
import {startDatabase} from '../helpers/wordpress/database.js';
import type {Feed} from '../helpers/wordpress/feed.js';
import {startFeed} from '../helpers/wordpress/feed.js';
import {findWordPress} from '../helpers/wordpress/install.js';
import {waitFor} from '../helpers/wordpress/processes.js';
import type {Site} from '../helpers/wordpress/site.js';
import {startSite} from '../helpers/wordpress/site.js';

const ZIP = 'dist/wordpress/peer-support-widgets.zip';
const LIST = 'name,day,time,city\nTuesday Circle,Tuesday,19:00,Northfield\nThursday Walk,Thursday,18:00,Northfield\n';
const NEXT_LIST = 'name,day,time,city\nSunday Table,Sunday,11:00,Northfield\n';
const EVIL = '"><img src=x onerror="document.title=`evil`"><i title="';

const executablePath = findBrowsers().chromium;
const wordpress = executablePath ? findWordPress() : {missing: 'needs Chromium'};

describe('the plugin in WordPress', {skip: wordpress.missing ?? false}, () => {
  let folder: string;
  let database: Database;
  let site: Site;
  let feed: Feed;
  let browser: Browser;
  let adminContext: BrowserContext;
  let admin: Page;
  let pageWithBlocks: number;

  before(async () => {
    await buildIfNeeded();
    folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
    feed = await startFeed(LIST);
    database = await startDatabase(folder);
    site = await startSite(folder, wordpress.folder ?? '', database);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    adminContext = await browser.newContext({locale: 'en-US'});
    admin = await adminContext.newPage();
    await logIn(admin, site, 'admin');
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    await database?.stop();
    await feed?.stop();
    if (folder) rmSync(folder, {recursive: true, force: true});
  });

  const option = (name: string): unknown =>
    JSON.parse(site.php(`echo wp_json_encode( get_option( '${name}', null ) );`));
  const uploads = () => join(site.folder, 'wp-content/uploads/peer-support-widgets');
  const nextCopy = () => site.php(`echo (int) wp_next_scheduled( 'peer_support_widgets_copy' );`);
  const panel = () => admin.locator('#psw-list');
  const openSettings = () => admin.goto(`${site.url}/wp-admin/options-general.php?page=peer-support-widgets`);
  const publish = (content: string, login = 'admin'): number =>
    Number(
      site.php(
        `echo wp_insert_post( wp_slash( array( 'post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'Groups', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`,
        login,
      ),
    );

  async function save(fields: Readonly<Record<string, string>>): Promise<void> {
    await openSettings();
    for (const [name, value] of Object.entries(fields)) {
      const field = admin.locator(`[name="peer_support_widgets[${name}]"]`);
      const type = await field.evaluate((element) => (element as HTMLInputElement).type);
      if (type === 'select-one') await field.selectOption(value);
      else if (type === 'checkbox') await field.setChecked(value !== '');
      else await field.fill(value);
    }
    await press(admin.locator('#submit'));
  }

  /** Presses a button of the settings page, which then loads again and says what was done. */
  async function press(button: Locator): Promise<void> {
    const loaded = admin.waitForEvent('load');
    await button.click();
    await loaded;
    await admin.locator('.settings-error').first().waitFor();
  }

  /** A page as a visitor sees it, with what went wrong and which hosts were asked. */
  async function visit(id: number, options: BrowserContextOptions = {}, query = '') {
    const context = await browser.newContext({locale: 'en-US', ...options});
    const page = await context.newPage();
    const faults: string[] = [];
    const hosts = new Set<string>();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      // WordPress also has a Worker from a `blob:`.
      if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
    });
    await page.goto(`${site.url}/?p=${id}${query}`);
    return {page, faults, hosts, close: () => context.close()};
  }

  const shows = (page: Page, text: string) => page.locator('support-group-finder').getByText(text).first().waitFor();
  const addressOfList = (page: Page) => page.locator('support-group-finder').getAttribute('src');

  it('is installed from the zip file and activated', async () => {
    await installPlugin(admin, site, ZIP);
    assert.equal(site.php(`echo (int) is_plugin_active( 'peer-support-widgets/peer-support-widgets.php' );`), '1');
    assert.equal(nextCopy(), '0', 'nothing to copy yet');
  });

  it('copies the list as soon as its address is saved, and plans the next copy', async () => {
    await save({address: feed.url, country: 'US', 'time-zone': 'America/Chicago', theme: 'warm'});
    await panel().getByText(`from ${feed.url}`).waitFor();
    assert.equal(readFileSync(join(uploads(), 'groups.txt'), 'utf8'), LIST);
    assert.deepEqual(readdirSync(uploads()), ['groups.txt']);
    const hours = (Number(nextCopy()) - Date.now() / 1000) / 3600;
    assert.ok(hours > 0 && hours < 29, `in ${hours} hours`);
  });

  it('keeps settings that can’t be used as they were, and shows them only as text', async () => {
    await save({programme: 'aa', region: 'US-MN'});
    const before = option('peer_support_widgets');
    await save({programme: EVIL, region: EVIL, 'feedback-url': `javascript:alert(1)//${EVIL}`});
    assert.equal(await admin.locator('.notice-error').count(), 3);
    assert.match(await admin.locator('.notice-error').first().innerText(), /onerror/);
    assert.doesNotMatch(await admin.title(), /evil/);
    assert.deepEqual(option('peer_support_widgets'), before);
    await save({programme: '', region: ''});
  });

  it('places blocks in the editor, which shows them', async () => {
    pageWithBlocks = await publishBlocks(admin, site, 'Find a group', [
      {name: 'peer-support-widgets/quick-exit'},
      {name: 'peer-support-widgets/crisis-banner', attributes: {folded: true}},
      {name: 'peer-support-widgets/finder', attributes: {headingLevel: '3', align: 'wide'}},
      {name: 'peer-support-widgets/guide', attributes: {name: 'faq'}},
    ]);
    await openEditor(admin, `${site.url}/wp-admin/post.php?post=${pageWithBlocks}&action=edit`);
    await waitFor('four blocks', async () => (await blocksInEditor(admin)).length === 4);
    assert.deepEqual(
      (await blocksInEditor(admin)).map(({name, isValid}) => `${name} ${isValid}`),
      ['quick-exit', 'crisis-banner', 'finder', 'guide'].map((name) => `peer-support-widgets/${name} true`),
    );
    // Newer editors show the page in a frame.
    const inEditor = async (selector: string) => {
      for (const frame of admin.frames()) if ((await frame.locator(selector).count()) > 0) return true;
      return false;
    };
    await waitFor('the finder in the editor', async () => {
      for (const frame of admin.frames())
        if ((await frame.locator('support-group-finder').getByText('Tuesday Circle').count()) > 0) return true;
      return false;
    });
    assert.equal(await inEditor('support-quick-exit'), false, 'three presses of Shift would leave the editor');
  });

  it('shows the groups and crisis help to visitors, who contact no other site', async () => {
    const {page, faults, hosts, close} = await visit(pageWithBlocks);
    await shows(page, 'Tuesday Circle');
    await shows(page, 'Thursday Walk');
    for (const href of ['tel:988', 'sms:988', 'tel:911']) {
      assert.equal(await page.locator(`support-crisis-banner > a[href="${href}"]`).first().isVisible(), true, href);
      assert.equal(await page.locator(`support-group-finder > a[slot=crisis][href="${href}"]`).count(), 1, href);
    }
    assert.equal(await page.locator('support-group-finder').getAttribute('class'), 'alignwide');
    assert.equal(await page.locator('support-group-finder').getAttribute('time-zone'), 'America/Chicago');
    assert.deepEqual([...hosts], [new URL(site.url).host]);
    assert.deepEqual(faults, []);
    await page.locator('support-faq').getByText('What is a support group?').first().waitFor();
    const accent = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--support-accent'));
    assert.match(accent, /#8c3b1a/, 'the theme “warm”');
    const scripts = page.locator('script[src*="peer-support-widgets"]');
    assert.deepEqual(await scripts.evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).type)), ['module']);
    assert.doesNotMatch((await scripts.getAttribute('src')) ?? '', /\?/);
    await close();
  });

  it('works under a strict policy', async () => {
    const {page, close} = await visit(pageWithBlocks, {}, '&strict');
    await shows(page, 'Tuesday Circle');
    await close();
  });

  it('has links to call and text, and to leave, without JavaScript', async () => {
    const {page, hosts, close} = await visit(pageWithBlocks, {javaScriptEnabled: false});
    for (const href of ['tel:988', 'sms:988', 'tel:911']) {
      for (const tag of ['support-crisis-banner', 'support-group-finder', 'support-faq']) {
        assert.equal(await page.locator(`${tag} a[href="${href}"]`).first().isVisible(), true, `${tag} ${href}`);
      }
    }
    assert.equal(await page.getByRole('link', {name: 'Leave this page'}).isVisible(), true);
    const display = (element: Element) => getComputedStyle(element).display;
    assert.equal(
      await page.locator('support-faq').evaluate(display),
      'block',
      'not in one line with what is before it',
    );
    assert.deepEqual([...hosts], [new URL(site.url).host]);
    await close();
  });

  it('has shortcodes for all elements, also in classic text', async () => {
    const id = publish(
      '<p>Before</p>\n\n[support_group_finder country=”GB” heading_level="3"]\n\n[support_crisis_banner country="GB" folded heading-level="4"]\n\n[support_guide name="first-meeting" for="support-groups"]\n\n[support_quick_exit href="https://weather.example/" text="Go & leave"]',
      'author',
    );
    const {page, faults, close} = await visit(id);
    await shows(page, 'Tuesday Circle');
    assert.equal(await page.locator('support-group-finder').getAttribute('country'), 'GB');
    assert.equal(await page.locator('support-group-finder').getAttribute('heading-level'), '3');
    assert.equal(await page.locator('support-crisis-banner > h4').count(), 1);
    assert.ok((await page.locator('support-crisis-banner > a[href="tel:999"]').count()) > 0);
    assert.equal(await page.getByRole('link', {name: 'Go & leave'}).getAttribute('href'), 'https://weather.example/');
    await page.locator('support-first-meeting').getByRole('heading').first().waitFor();
    assert.equal(await page.locator('p > support-group-finder, support-crisis-banner br').count(), 0);
    assert.deepEqual(faults, []);
    await close();
  });

  it('prints crisis links in the language of the site', async () => {
    const spanish = await visit(pageWithBlocks, {javaScriptEnabled: false}, '&in=es_ES');
    assert.match(await spanish.page.locator('support-crisis-banner > a').first().innerText(), /^Llam/);
    assert.equal(await spanish.page.getByRole('link', {name: 'Salir de esta página'}).count(), 1);
    await spanish.close();
    const finnish = await visit(pageWithBlocks, {javaScriptEnabled: false}, '&in=fi');
    assert.equal(await finnish.page.locator('support-crisis-banner').getAttribute('lang'), 'en');
    assert.equal(await finnish.page.locator('support-group-finder > a').first().getAttribute('lang'), 'en');
    await finnish.close();
  });

  it('escapes attributes, and refuses a list on another site', async () => {
    // WordPress itself runs no shortcode with tags in its attributes; their entities mean the same.
    const evil = EVIL.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const block = JSON.stringify({name: 'evidence', reviewedBy: EVIL, hide: `x" onclick="alert(1)`});
    const id = publish(
      `[support_group_finder icd10="${evil}" id="x&quot; onclick=&quot;alert(1)" src="https://evil.example/list.json"]\n\n` +
        `[support_group_finder icd10="${evil}" src="//evil.example/list.json"]\n\n` +
        `[support_group_finder programme="${evil}" region="${evil}"]\n\n` +
        `[support_guide name="faq" reviewed-by="&quot; onclick=&quot;alert(1)" content-src="https://evil.example/x.json"]\n\n` +
        `[support_guide name="${evil}"]\n\n[support_quick_exit href="javascript:alert(1)" text="${evil}"]\n\n` +
        `<!-- wp:peer-support-widgets/guide ${block.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->`,
    );
    const {page, hosts, close} = await visit(id);
    await shows(page, 'Tuesday Circle');
    assert.equal(await page.locator('support-group-finder').count(), 1);
    assert.equal(await page.locator('support-quick-exit').getAttribute('href'), 'https://www.wikipedia.org/');
    assert.equal(await page.locator('img[src=x], [onclick], [onerror], i[title]').count(), 0);
    assert.equal(await page.locator('support-faq').getAttribute('reviewed-by'), '" onclick="alert(1)');
    assert.equal(await page.locator('support-evidence').getAttribute('hide'), 'x" onclick="alert(1)');
    assert.doesNotMatch(await page.title(), /evil/);
    assert.equal([...hosts].join(' '), new URL(site.url).host);
    assert.doesNotMatch(await page.content(), /evil\.example/);
    assert.equal(await page.locator('.peer-support-widgets-note').count(), 0, 'notes are for editors');
    await admin.goto(`${site.url}/?p=${id}`);
    assert.match((await admin.locator('.peer-support-widgets-note').allInnerTexts()).join(' '), /isn’t on this site/);
    await close();
  });

  it('copies the list at night, and keeps the last good copy if that fails', async () => {
    const due = () =>
      site.php(
        `wp_clear_scheduled_hook( 'peer_support_widgets_copy' ); wp_schedule_event( time() - 1, 'daily', 'peer_support_widgets_copy' );`,
      );
    const first = await visit(pageWithBlocks);
    const before = await addressOfList(first.page);
    await first.close();

    feed.answer.body = NEXT_LIST;
    due();
    await site.runCron();
    assert.equal(readFileSync(join(uploads(), 'groups.txt'), 'utf8'), NEXT_LIST);
    const second = await visit(pageWithBlocks);
    await shows(second.page, 'Sunday Table');
    assert.notEqual(await addressOfList(second.page), before, 'no browser shows an old list');
    await second.close();

    const broken = [
      {status: 500, body: LIST, type: 'text/csv', why: 'The server answered with status 500.'},
      {status: 200, body: '<!doctype html><title>Log in</title>', type: 'text/html', why: 'a web page'},
      {status: 200, body: '{"groups": [', type: 'application/json', why: 'The end of the list is missing.'},
      {status: 200, body: '', type: 'text/csv', why: 'The list is empty.'},
      {status: 200, body: 'name,day,time\n', type: 'text/csv', why: 'The list is empty.'},
      {status: 200, body: '[ ]', type: 'application/json', why: 'The list is empty.'},
      {status: 200, body: 'PK\u0003\u0004\u0000\u0000', type: 'application/zip', why: 'isn’t a text file'},
      {
        status: 200,
        body: LIST + 'Group,Monday,10:00,Northfield\n'.repeat(400_000),
        type: 'text/csv',
        why: 'larger than 10 MB',
      },
    ];
    for (const {why, ...answer} of broken) {
      feed.answer = answer;
      due();
      const asked = feed.asked;
      await site.runCron();
      assert.ok(feed.asked > asked, why);
      assert.equal(readFileSync(join(uploads(), 'groups.txt'), 'utf8'), NEXT_LIST, why);
      assert.match((option('peer_support_widgets_list') as {error: string}).error, new RegExp(why));
    }
    assert.deepEqual(readdirSync(uploads()), ['groups.txt']);
    await openSettings();
    await panel().getByText('Visitors still get the last good copy.').waitFor();
  });

  it('copies the list at the press of a button', async () => {
    feed.answer = {status: 200, body: LIST, type: 'text/csv'};
    await openSettings();
    await press(panel().getByRole('button', {name: 'Copy now'}));
    await admin.getByText('The list was copied.').waitFor();
    assert.equal(readFileSync(join(uploads(), 'groups.txt'), 'utf8'), LIST);
    assert.equal(await panel().locator('.notice-error').count(), 0);
  });

  it('lets only administrators change the list, and only from its own page', async () => {
    const asked = feed.asked;
    const form = {action: 'peer_support_widgets_copy'};
    const context = await browser.newContext();
    const page = await context.newPage();
    await logIn(page, site, 'author');
    const byAuthor = await context.request.post(`${site.url}/wp-admin/admin-post.php`, {form});
    assert.equal(byAuthor.status(), 403);
    const withoutNonce = await adminContext.request.post(`${site.url}/wp-admin/admin-post.php`, {form});
    assert.equal(withoutNonce.status(), 403);
    const settings = await context.request.get(`${site.url}/wp-admin/options-general.php?page=peer-support-widgets`);
    assert.equal(settings.status(), 403);
    assert.equal(feed.asked, asked);
    await context.close();
  });

  it('takes an uploaded list instead, and no web page', async () => {
    const page = join(folder, 'list.html');
    writeFileSync(page, '<script>alert(1)</script>');
    const list = join(folder, 'my list.csv');
    writeFileSync(list, NEXT_LIST);
    const upload = async (file: string) => {
      await openSettings();
      await admin.setInputFiles('#psw-file', file);
      await press(panel().getByRole('button', {name: 'Upload', exact: true}));
    };
    await upload(page);
    assert.equal(readFileSync(join(uploads(), 'groups.txt'), 'utf8'), LIST);
    assert.notEqual(nextCopy(), '0');
    await upload(list);
    await panel().getByText('from my-list.csv').waitFor();
    assert.equal(readFileSync(join(uploads(), 'groups.txt'), 'utf8'), NEXT_LIST);
    assert.equal(nextCopy(), '0', 'no copy replaces it');
    assert.equal((option('peer_support_widgets') as {address: string}).address, '');
  });

  it('puts the quick exit first on every page and the banner at the bottom of the window', async () => {
    await save({'exit-all': 'on', 'banner-all': 'bottom', 'exit-href': 'https://weather.example/'});
    const {page, faults, close} = await visit(2, {viewport: {width: 800, height: 500}});
    assert.equal(await page.evaluate(() => document.body.querySelector('*')?.localName), 'support-quick-exit');
    assert.equal(await page.locator('body > support-crisis-banner[sticky] > a[href="tel:988"]').isVisible(), true);
    await page.waitForFunction(() => {
      const box = document.querySelector('support-crisis-banner')?.getBoundingClientRect();
      return box && Math.abs(box.bottom - innerHeight) < 2 && customElements.get('support-crisis-banner');
    });
    assert.deepEqual(faults, []);
    await close();
  });

  it('removes the list at the press of a button, and says so to editors only', async () => {
    await openSettings();
    await press(panel().getByRole('button', {name: 'Remove the list'}));
    await admin.getByText('The list was removed.').waitFor();
    assert.equal(existsSync(uploads()), false);
    const {page, close} = await visit(pageWithBlocks);
    assert.equal(await page.locator('support-group-finder, .peer-support-widgets-note').count(), 0);
    assert.ok((await page.locator('p > a[href="tel:988"]').count()) > 0, 'crisis links stay');
    await close();
    await admin.goto(`${site.url}/?p=${pageWithBlocks}`);
    await admin.getByText('There is no list of groups yet.').waitFor();
  });

  it('leaves nothing behind when it is deleted', async () => {
    await save({address: feed.url});
    assert.equal(existsSync(uploads()), true);
    await deletePlugin(admin, site, 'peer-support-widgets');
    assert.equal(existsSync(join(site.folder, 'wp-content/plugins/peer-support-widgets')), false);
    assert.equal(existsSync(uploads()), false);
    assert.equal(nextCopy(), '0');
    const left = site.php(
      `global $wpdb; echo implode( ' ', $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE LOCATE( 'peer_support', option_name ) OR option_name <> 'cron' AND LOCATE( 'peer_support', option_value )" ) );`,
    );
    assert.equal(left, '');
    assert.doesNotMatch(site.php(`echo wp_json_encode( _get_cron_array() );`), /peer_support/);
  });

  it('has caused no PHP warning', () => {
    const ours = site
      .log()
      .split('\n')
      // WordPress 6.1 itself uses what is deprecated in PHP 8.2.
      .filter((line) => /PHP (?!Deprecated)|plugins\/peer-support-widgets/.test(line))
      // Looking for updates, which is blocked here.
      .filter((line) => !/wp_version_check|wp_update_|could not establish a secure connection/.test(line));
    assert.deepEqual(ours, []);
  });
});
