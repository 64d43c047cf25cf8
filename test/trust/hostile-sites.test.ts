/**
 * Hostile data on its other ways in: a site’s own helplines, words, contents and places, lists inside the page, attributes, addresses, and what visitors
 * type. In Chromium, without a policy, where more could run.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import type {SupportGroupFinder} from '../../src/elements/support-group-finder/support-group-finder.js';
import {isSmoke} from '../helpers/smoke.js';
import {hostileRecords, hostileList} from './corpus/hostile-lists.js';
import {ALL_HOSTILE, HOSTILE} from './corpus/hostile-strings.js';
import type {Watched} from './corpus/open-hostile-site.js';
import {browsers, openHostileSite} from './corpus/open-hostile-site.js';
import {useFinder} from './corpus/use-finder.js';

declare const watch: Watched;

const executablePath = browsers.chromium;
const LIST = JSON.stringify([
  {name: 'Lamplight', slug: 'lamplight', day: 2, time: '19:00', city: 'Onalaska', website: 'https://lamp.example.org'},
]);

/** Texts that a site’s own file could hold by mistake or by someone’s hand; giants make a file too long to be read at all. */
const TEXTS = ALL_HOSTILE.filter((text) => text.length < 5000);
const MARKUP = [
  HOSTILE['markup with script'],
  HOSTILE['ways out of markup'],
  HOSTILE['mutation XSS'],
  HOSTILE['SVG and MathML'],
  HOSTILE.addresses,
].flat();

const GOOD_LINE = {id: 'ours', name: 'County Line', kind: 'crisis', country: 'US', phones: [{number: '608-555-0199'}]};
const helplines = JSON.stringify([
  ...TEXTS.map((text, index) => ({
    id: `line-${index}`,
    name: text,
    nameEnglish: text,
    country: 'US',
    kind: index % 2 ? 'crisis' : 'support',
    regionName: text,
    phones: [{number: index % 2 ? text : '608-555-0123', label: text, press: text}],
    sms: {number: index % 3 ? text : '741741', keyword: text, keywords: {es: text}},
    whatsapp: text,
    chat: text,
    website: text,
    hours: {zone: text, rules: [{days: [1, 7], open: text, close: text}]},
    languages: [text],
    audience: [text],
    deaf: {relay: text},
    newestSource: text,
  })),
  ...TEXTS.map((text, index) => ({
    id: `emergency-${index}`,
    name: 'Emergency',
    country: 'US',
    kind: 'emergency',
    phones: [{number: text}],
  })),
  GOOD_LINE,
]);

const contentOf = (text: string) => ({
  language: text,
  title: text,
  lead: text,
  author: text,
  reviewed: text,
  summary: [text],
  citations: {own: {by: text, title: text, where: text, doi: `10.1000/${text}`, url: text, checked: true}},
  sections: [
    {
      id: 'first',
      heading: text,
      body: [
        text,
        {list: [text]},
        {steps: [text]},
        {claim: text, figures: text, sources: ['own']},
        {cards: [{name: text, text, facts: [text], url: text, countries: [text]}]},
        {findings: [{source: 'own', people: text, found: text, certainty: text, figures: text}]},
        {columns: [text], rows: [[text]]},
      ],
    },
  ],
});

/** A place pack with a hostile text in each name. */
function places(): string {
  const pack = JSON.parse(readFileSync('demo/places/us.json', 'utf8')) as {
    sources: unknown;
    areas: string;
    towns: {names: string};
  };
  const names = pack.towns.names.split('\n');
  const towns = names.map((name, index) => `A ${TEXTS[index]?.replaceAll('\n', ' ') ?? name}`);
  return JSON.stringify({
    ...pack,
    sources: TEXTS.slice(0, 40).map((name) => ({name, licence: name, url: name})),
    areas: pack.areas
      .split('\n')
      .map((area, index) => `${TEXTS[index]?.replace(/[\n|]/g, ' ') ?? ''}${area}`)
      .join('\n'),
    towns: {...pack.towns, names: towns.join('\n')},
  });
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A page decides where its own links lead, and reads its own attributes back word for word in the notes for its developers. The bars in the place of a
 * list on its way, and the blank page of the exit, are ours.
 */
const MAY_BE_IN_ATTRIBUTES =
  /^(?:HOST|USER) a\[href\] (?:https?:)?[/\\]{2}|^UNSEEN the text of li "<support-group-finder |^TAG i <i class="(?:short|long|block)"><\/i>$|^ADDRESS a\[href\] about:blank$/;

/** Takes a minute. */
const ofAll = {skip: isSmoke ? 'takes a minute, and a smoke test seconds' : false};

describe('hostile data of a site', {skip: executablePath ? false : 'needs Chromium'}, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof openHostileSite>>;
  const figures = {tried: 0, harmless: 0};
  const count = (tried: number) => {
    figures.tried += tried;
    figures.harmless += tried;
  };

  before(async () => {
    site = await openHostileSite({'list.json': LIST, 'lines.json': helplines, 'places.json': places()});
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    console.log(`hostile inputs tried ${figures.tried}, harmless ${figures.harmless}`);
  });

  const FINDER = '<support-group-finder src="/list.json" country="US" time-zone="America/Chicago"';

  it('in its helplines file costs at most a line, and no number of ours', async () => {
    const opened = await site.open(
      browser,
      `<support-crisis-banner country="US" helplines-src="/lines.json"></support-crisis-banner>`,
      {hasPolicy: false, mayWarn: /helplines-src=/},
    );
    const {page} = opened;
    await page.waitForFunction(
      () =>
        (document.querySelector('support-crisis-banner')?.shadowRoot?.querySelectorAll('[part=line]').length ?? 0) > 20,
    );
    const hrefs = await page.evaluate(() => {
      const banner = document.querySelector('support-crisis-banner') as HTMLElement;
      watch.look(banner);
      return [...(banner.shadowRoot as ShadowRoot).querySelectorAll('a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
    });
    assert.deepEqual(await opened.problems(), []);
    for (const number of ['tel:911', 'tel:988', 'tel:6085550199'])
      assert.ok(hrefs.includes(number), `${number} is missing`);
    count(TEXTS.length * 2);
    await opened.close();
  });

  it('in the words of an element is shown as words', async () => {
    const opened = await site.open(
      browser,
      `${FINDER}></support-group-finder><support-crisis-banner country="US"></support-crisis-banner>`,
      {hasPolicy: false},
    );
    const {page} = opened;
    await page.waitForFunction(() =>
      document.querySelector('support-group-finder')?.shadowRoot?.querySelector('[part~=result]'),
    );
    const {strings} = await import('../../src/i18n/support-group-finder/en.js');
    const {strings: lines} = await import('../../src/i18n/support-crisis-banner/en.js');
    /** The shape of the words: `0` a text, `1` a function, else what it holds. */
    const shapeOf = (value: unknown): unknown =>
      typeof value === 'function'
        ? 1
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
          : Array.isArray(value)
            ? value.map(shapeOf)
            : 0;
    await page.evaluate(
      async ([texts, ofFinder, ofBanner]) => {
        const filled = (shape: unknown, text: string): unknown =>
          shape === 1
            ? () => text
            : shape === 0
              ? text
              : Array.isArray(shape)
                ? shape.map((each) => filled(each, text))
                : Object.fromEntries(Object.entries(shape as object).map(([key, each]) => [key, filled(each, text)]));
        const finder = document.querySelector('support-group-finder') as SupportGroupFinder;
        const banner = document.querySelector('support-crisis-banner') as HTMLElement & {
          strings: unknown;
          updateComplete: Promise<unknown>;
        };
        for (const text of texts) {
          finder.strings = filled(ofFinder, text) as object;
          banner.strings = filled(ofBanner, text);
          await finder.updateComplete;
          await banner.updateComplete;
          watch.look(document.body);
        }
      },
      [MARKUP, shapeOf(strings), shapeOf(lines)] as const,
    );
    // A script that replaces the words decides whether they name the host of a link, and has every character at its disposal.
    const problems = await opened.problems();
    assert.deepEqual(
      problems.filter((problem) => !/^(?:HOST|UNSEEN) /.test(problem)),
      [],
    );
    count(MARKUP.length * 2);
    await opened.close();
  });

  for (const tag of [
    'first-meeting',
    'family-panel',
    'group-types',
    'format-guide',
    'recovery-programs',
    'group-questions',
    'treatment-guide',
    'evidence',
    'faq',
  ])
    it(`in the content of support-${tag} is shown as words`, async () => {
      const opened = await site.open(browser, `<support-${tag}></support-${tag}>`, {
        hasPolicy: false,
        mayWarn: /^<support-/,
      });
      await opened.page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('h2'),
        `support-${tag}`,
      );
      const drawn = await opened.page.evaluate(
        async ([name, contents]) => {
          const guide = document.querySelector(name) as HTMLElement & {
            content: unknown;
            updateComplete: Promise<unknown>;
          };
          let shown = 0;
          for (const content of contents) {
            guide.content = content;
            await guide.updateComplete;
            await new Promise((resolve) => setTimeout(resolve, 5));
            await guide.updateComplete;
            shown += Number(Boolean(guide.shadowRoot?.textContent.includes(content.title.trim().slice(0, 20))));
            watch.look(guide);
          }
          return shown;
        },
        [`support-${tag}`, TEXTS.filter((_, index) => index % 3 === 0).map(contentOf)] as const,
      );
      assert.deepEqual(await opened.problems(), []);
      assert.ok(drawn > 40, `${drawn} were drawn`);
      count(Math.ceil(TEXTS.length / 3));
      await opened.close();
    });

  it('in records handed over, and in lists inside the page, is shown as words', ofAll, async () => {
    const {records, good} = hostileRecords();
    const opened = await site.open(
      browser,
      '<support-group-finder country="US" time-zone="America/Chicago" json-ld></support-group-finder>',
      {hasPolicy: false},
    );
    // As text: Playwright doesn't come back from a call with values as deep as some of these.
    await opened.page.evaluate((text) => {
      (document.querySelector('support-group-finder') as SupportGroupFinder).groups = JSON.parse(text) as object[];
    }, JSON.stringify(records));
    const used = await useFinder(opened.page, {everyDetails: 8});
    assert.deepEqual(await opened.problems(), []);
    assert.deepEqual(
      good.filter((name) => !used.names.includes(name)),
      [],
    );
    await opened.close();
    const items = TEXTS.map(
      (text) => `<li><a href="${escapeHtml(text)}">${escapeHtml(text)}</a> Tuesday 7 pm ${escapeHtml(text)}</li>`,
    ).join('');
    const rows = TEXTS.map(
      (text) => `<tr>${`<td>${escapeHtml(text)}</td>`.repeat(3)}<td>Tuesday</td><td>7 pm</td></tr>`,
    ).join('');
    const events = hostileList('schema-org', TEXTS).text.replaceAll('<', '\\u003c');
    for (const list of [
      `<ul><li>Good Group Monday 6 pm</li>${items}</ul>`,
      `<table><tr><th>Name</th><th>Notes</th><th>Website</th><th>Day</th><th>Time</th></tr><tr><td>Good Group</td><td></td><td></td><td>Monday</td><td>6 pm</td></tr>${rows}</table>`,
      `<script type="application/ld+json">${events}</script>`,
    ]) {
      const inside = await site.open(
        browser,
        `<support-group-finder country="US" time-zone="America/Chicago">${list}</support-group-finder>`,
        {hasPolicy: false},
      );
      // What stands in the page is the site’s own; what is drawn of it is ours.
      await inside.page.waitForFunction(
        () => document.querySelector<SupportGroupFinder>('support-group-finder')?.directory.search,
      );
      await inside.page.evaluate(async () => {
        const finder = document.querySelector('support-group-finder') as SupportGroupFinder;
        for (let page = 0; ; page++) {
          await finder.updateComplete;
          watch.look(finder.shadowRoot);
          for (const {id} of finder.view.answer?.groups.slice(0, 3) ?? []) {
            finder.details.toggle(id);
            await finder.updateComplete;
            watch.look(finder.shadowRoot);
            finder.details.close();
          }
          const {answer} = finder.view;
          if (answer?.next === undefined) break;
          finder.question.turnTo(page + 1);
          while (finder.view.answer === answer) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
      assert.deepEqual(await inside.problems(), []);
      await inside.close();
    }
    count(records.length + TEXTS.length * 3);
  });

  it('in addresses, in what visitors type and in a pack of places is shown as words', ofAll, async () => {
    const opened = await site.open(browser, `${FINDER} places-src="/places.json" url-state></support-group-finder>`, {
      hasPolicy: false,
      query: `?day=${encodeURIComponent('MO,<img src=x onerror=trap()>')}&format=__proto__&language=constructor,${encodeURIComponent('"><script>')}`,
    });
    const {page} = opened;
    await page.waitForFunction(
      () => document.querySelector<SupportGroupFinder>('support-group-finder')?.directory.search,
    );
    await page.evaluate(
      async ([texts, pages]) => {
        const finder = document.querySelector('support-group-finder') as SupportGroupFinder;
        const drawn = async () => {
          await finder.updateComplete;
          await new Promise((resolve) => setTimeout(resolve, 3));
          await finder.updateComplete;
          watch.look(finder);
        };
        const type = async (selector: string, text: string) => {
          const field = finder.shadowRoot.querySelector(selector) as HTMLInputElement;
          field.focus();
          field.value = text;
          field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
          await drawn();
        };
        for (const text of texts) {
          // No browser has half a character in an address.
          location.hash = `#group=${/\p{Surrogate}/u.test(text) ? '' : encodeURIComponent(text)}`;
          await drawn();
          location.hash = `#group=${text.slice(0, 500)}`;
          await drawn();
        }
        location.hash = '';
        for (const text of texts.filter(
          // eslint-disable-next-line no-control-regex -- what no keyboard can type
          (text) => !/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(text),
        )) {
          await type('#words', text);
          await type('#place', [...`A ${text}`].slice(0, 12).join(''));
        }
        await type('#words', '');
        for (const page of pages) await type('#place', page);
      },
      [TEXTS, ['A', 'A <', 'A "', 'A j', 'A h', 'a javascript']] as const,
    );
    assert.deepEqual(await opened.problems(), []);
    count(TEXTS.length * 4);
    await opened.close();
  });

  it('in attributes leads nowhere else and runs nothing', ofAll, async () => {
    interface Manifest {
      modules: {declarations: {tagName?: string; attributes?: {name: string}[]}[]}[];
    }
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    /** Those that name a file ask for it, whatever the server says; the other tests answer with hostile ones. */
    const isFile = (name: string) => /src$|^tiles$/.test(name);
    const elements = modules
      .flatMap(({declarations}) => declarations)
      .flatMap(({tagName = '', attributes = []}) =>
        tagName && tagName !== 'support-source'
          ? [{tagName, names: attributes.map(({name}) => name).filter((name) => !isFile(name))}]
          : [],
      );
    const opened = await site.open(browser, '<main></main>', {
      hasPolicy: false,
      mayWarn: /^<?(?:support-|peer-support)/,
    });
    await opened.page.evaluate(
      async ([all, texts]) => {
        await customElements.whenDefined('support-faq');
        const main = document.querySelector('main') as HTMLElement;
        for (const text of texts) {
          const made = all.map(({tagName, names}) => {
            const element = document.createElement(tagName);
            for (const name of ['lang', ...names]) element.setAttribute(name, text);
            return element;
          });
          main.replaceChildren(...made);
          await new Promise((resolve) => setTimeout(resolve, 20));
          for (const element of made) watch.look(element.shadowRoot ?? element);
        }
      },
      [elements, MARKUP.filter((_, index) => index % 3 === 0)] as const,
    );
    const problems = await opened.problems();
    assert.deepEqual(
      problems.filter((problem) => !MAY_BE_IN_ATTRIBUTES.test(problem)),
      [],
    );
    count(Math.ceil(MARKUP.length / 3) * elements.length);
    await opened.close();
  });
});
