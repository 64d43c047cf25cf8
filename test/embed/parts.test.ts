/** The CSS parts of every element as built: those that are drawn are documented, and those that are documented are drawn in some state. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import {findBrowsers} from '../../scripts/browsers/find-browsers.mjs';
import {filesBelow} from '../../scripts/files.mjs';
import {serve} from '../../scripts/serve.mjs';
import {everyElement, TAGS} from '../helpers/every-element.js';

const executablePath = findBrowsers().chromium;

/** What they are in every element that has them. */
const SHARED = ['heading', 'field', 'pill', 'button', 'primary', 'text-button', 'chip', 'card'];

interface Manifest {
  modules: {declarations: {tagName?: string; cssParts?: {name: string}[]}[]}[];
}

/** The names of the parts that the manifest documents for each tag. */
const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const documented = new Map(
  modules.flatMap(({declarations}) =>
    declarations.flatMap(({tagName, cssParts = []}): [string, string[]][] =>
      tagName ? [[tagName, cssParts.map(({name}) => name)]] : [],
    ),
  ),
);

/** Words of a finder, each for a state that draws parts of its own. */
const ASKED = [
  'anxiety online on tuesday',
  'what happens at a first meeting',
  'knitting for parrots',
  'anxiety group for veterans in wheelchairs on sunday at 4 am in Klingon',
  'I want to die',
];

/** What a site may say in a guide. */
const OWN_CONTENT = {
  lead: 'Written by the site.',
  sections: [
    {
      id: 'one',
      heading: 'One thing',
      body: [
        {columns: [{id: 'a', name: 'A'}], rows: [{name: 'One', cells: ['A cell']}]},
        {cards: [{name: 'A place', text: 'To call.'}]},
        {
          claim: 'It helps.',
          sources: [{by: 'Hearsay', year: 2022, title: 'A report', where: 'A journal', citedBy: 'an article'}],
          caution: {claim: 'Or it may not.', sources: ['chien2019']},
        },
      ],
    },
  ],
};

const page = (body: string) =>
  `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>A page</title></head><body>${body}<script type="module" src="/dist/cdn/loader.js"></script></body></html>`;

describe('the parts of the elements', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  /** For each tag, the parts that were there in any state. */
  const drawn = new Map<string, Set<string>>(TAGS.map((tag) => [tag, new Set()]));

  async function look(where: Page) {
    const seen = await where.evaluate(
      (tags) =>
        tags.map((tag) =>
          [...document.querySelectorAll(tag)].flatMap(({shadowRoot}) =>
            [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((element) => [...element.part]),
          ),
        ),
      TAGS,
    );
    for (const [index, tag] of TAGS.entries()) for (const name of seen[index] ?? []) drawn.get(tag)?.add(name);
  }

  async function open(name: string) {
    const opened = await browser.newPage({viewport: {width: 1280, height: 900}, locale: 'en-US'});
    await opened.goto(`${site.url}/${name}`);
    return opened;
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parts-'));
    copyFileSync('demo/groups.json', join(folder, 'groups.json'));
    const files: Record<string, string> = {
      'every.html': everyElement(),
      'finder.html': page('<support-group-finder src="groups.json" country="US"></support-group-finder>'),
      'lists.html': page(
        '<support-group-finder country="US"><support-source src="groups.json" name="One"></support-source>' +
          '<support-source src="none.json" name="Two"></support-source></support-group-finder>',
      ),
      'error.html': page('<support-group-finder src="none.json"></support-group-finder>'),
      'nowhere.html': page('<support-crisis-banner></support-crisis-banner>'),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    site = await serve({root: folder, mounts: {'/dist/': 'dist'}});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});

    const every = await open('every.html');
    await every.locator('support-group-finder [part~=result]').first().waitFor();
    for (const tag of TAGS) await every.locator(tag).locator('[part]').first().waitFor({state: 'attached'});
    await every.locator('support-crisis-banner .fold').click();
    await every.locator('support-crisis-banner [part=chat]').first().waitFor();
    await every.locator('support-format-guide input').first().check();
    await every.locator('support-format-guide [part~=text-button]').waitFor();
    await every.locator('support-group-questions .add').first().click();
    await every.locator('support-group-finder [part~=result] .name').first().click();
    await every.locator('support-first-meeting [part~=group]').waitFor();
    await look(every);
    await every.evaluate((own) => {
      for (const guide of document.querySelectorAll('body > *')) if ('content' in guide) guide.content = own;
    }, OWN_CONTENT);
    for (const [tag, names] of documented) {
      if (names.includes('lead')) await every.locator(`${tag} [part=lead]`).waitFor();
      if (names.includes('caution')) await every.locator(`${tag} [part=caution]`).first().waitFor();
    }
    await look(every);
    await every.close();

    const finder = await open('finder.html');
    await finder.locator('[part~=result]').first().waitFor();
    await finder.locator('[data-tool=map]').click();
    await finder.locator('[part=map]').waitFor();
    await look(finder);
    await finder.locator('[part~=result] .name').first().click();
    await finder.locator('dialog [part=details]').waitFor();
    await look(finder);
    await finder.keyboard.press('Escape');
    for (const words of ASKED) {
      await finder.locator('#words').fill(words);
      // The list of this search, once it has been announced.
      await finder.waitForFunction(
        (asked) => document.querySelector('support-group-finder')?.query.words === asked,
        words,
      );
      await finder.locator('[part=results]:not([data-stale]), [part=empty]').first().waitFor();
      await look(finder);
    }
    await finder.locator('[part=line] [part=chat]').first().waitFor();
    await look(finder);
    await finder.close();

    for (const [name, awaited] of [
      ['lists.html', '[part=sources] button'],
      ['error.html', '[part=error]'],
      ['nowhere.html', '[part~=field]'],
    ] as const) {
      const other = await open(name);
      await other.locator(awaited).first().waitFor();
      await look(other);
      await other.close();
    }
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const tag of TAGS) {
    it(`are those that the docs name: ${tag}`, () => {
      const seen = [...(drawn.get(tag) ?? [])];
      const names = documented.get(tag) ?? [];
      const undocumented = seen.filter((name) => !names.includes(name));
      const neverDrawn = names.filter((name) => !seen.includes(name));
      assert.deepEqual({undocumented, neverDrawn}, {undocumented: [], neverDrawn: []});
    });
  }

  it('have the same names in all elements', () => {
    for (const [tag, names] of drawn) {
      // The quick exit has one button and no headings.
      const shared = SHARED.filter((name) => names.has(name));
      assert.ok(shared.includes(tag === 'support-quick-exit' ? 'button' : 'heading'), tag);
    }
  });

  it('are documented for some element, whichever state draws them', () => {
    const names = new Set([...documented.values()].flat());
    const texts = filesBelow('src')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(file, 'utf8'));
    const inMarkup = texts.flatMap((text) =>
      [...text.matchAll(/\spart="([\w -]+)"/g)].flatMap(([, all = '']) => all.split(' ')),
    );
    assert.ok(inMarkup.length > 100);
    assert.deepEqual(
      [...new Set(inMarkup)].filter((name) => !names.has(name)),
      [],
    );
  });
});
