/**
 * Tests the built elements, in three engines, on pages that are hard on whatever is embedded in them: aggressive style sheets, libraries that replace
 * built-in methods, other copies of Lit and of our files, translators, printing, and elements that move between documents.
 *
 * On each page, a simulated visitor searches, opens filters and details, writes about a crisis, and leaves. Everything must look and read as it does on
 * a plain page, without an error, and the page must be unchanged afterwards.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {openSite, SCRIPTS, SHEETS} from '../helpers/hostile-page/site.js';
import type {Report} from '../helpers/hostile-page/use-page.js';
import type {Tab} from '../helpers/open-tab.js';
import {OPEN_TAB, resolved} from '../helpers/open-tab.js';
import {isSmoke} from '../helpers/smoke.js';

const found = findBrowsers();
const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];

/**
 * What Lit leaves on every page, for itself and for tools; the last of them is what compiled decorators look for. Pages with another Lit have them
 * already.
 */
const OF_LIT = [
  'litPropertyMetadata',
  'reactiveElementVersions',
  'litHtmlVersions',
  'litElementVersions',
  'Symbol.metadata',
];
/** What `wrapped-dom` counts. */
const OF_THE_CASE = ['calls'];

/** Pages of their own, beside those with a script or a style sheet. */
const PAGES = ['two-lits', 'two-of-ours'];

for (const [engine, open] of Object.entries(OPEN_TAB)) {
  const executablePath = found[engine as keyof typeof found];
  const isHere = asked.includes(engine) && executablePath;
  describe(`a hostile page in ${engine}`, {skip: isHere ? false : `needs ${engine}`}, () => {
    let tab: Tab;
    let site: Awaited<ReturnType<typeof openSite>>;
    let plain: Report;

    before(async () => {
      site = await openSite();
      tab = await open(executablePath ?? '');
      plain = await visit('plain');
    });

    after(async () => {
      await tab?.close();
      await site?.close();
    });

    const visit = async (name: string, action = '') => {
      await tab.go(`${site.url}/around.html?${name}${action}`);
      return JSON.parse(String(await resolved(tab, `usePage('${name}.html', '${action}')`))) as Report;
    };

    function assertIsHarmless({stuck, said, changes, unusable}: Report) {
      assert.deepEqual(stuck, []);
      assert.deepEqual(said, []);
      assert.deepEqual(
        changes.filter((name) => !OF_LIT.includes(name) && !OF_THE_CASE.includes(name)),
        [],
      );
      assert.deepEqual(unusable, []);
    }

    it('is measured against a plain one, on which everything works', () => {
      assertIsHarmless(plain);
      assert.match(plain.seen['all'] ?? '', /^\d+ groups/);
      assert.match(plain.seen['crisis'] ?? '', /988/);
    });

    for (const name of isSmoke ? ['old-library', 'boxes'] : [...SCRIPTS, ...SHEETS, ...PAGES])
      it(`does no harm and takes none: ${name}`, async () => {
        const report = await visit(name);
        assertIsHarmless(report);
        // In narrow boxes, fewer controls fit side by side.
        if (name === 'boxes') assert.equal(report.seen['crisis'], plain.seen['crisis']);
        else assert.deepEqual(report.seen, plain.seen);
      });

    if (isSmoke) return;

    it('can translate everything in between', async () => {
      const report = await visit('plain', 'translate');
      assertIsHarmless(report);
      assert.deepEqual(report.seen, plain.seen);
    });

    it('can move everything to another document and back', async () => {
      const report = await visit('plain', 'move');
      assertIsHarmless(report);
      assert.deepEqual(report.seen, plain.seen);
    });

    it('can be in a frame that may do nothing but run scripts', async () => {
      await tab.go(`${site.url}/around.html?sandboxed`);
      const report = JSON.parse(String(await resolved(tab, `useSandboxed('sandboxed.html')`))) as Report;
      assertIsHarmless(report);
      assert.deepEqual(report.seen, plain.seen);
    });

    it('has what someone needs on paper: groups with their details, and crisis numbers', async () => {
      const {stuck, said, seen} = await visit('plain', 'print');
      assert.deepEqual([stuck, said], [[], []]);
      const sheet = seen['sheet'] ?? '';
      assert.ok(seen['name'] && sheet.includes(seen['name']), sheet);
      for (const text of [sheet, seen['support-crisis-banner'], seen['support-group-finder']])
        assert.match(text ?? '', /\b988\b[^]*\b911\b|\b911\b[^]*\b988\b/);
      assert.equal(seen['support-quick-exit'], '');
      assert.ok((seen['support-faq'] ?? '').length > 2000, seen['support-faq']);
    });
  });
}
