import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {parse} from 'parse5';
import {strings} from '../../src/i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../src/model/helpline.js';
import {aboutLine} from '../../src/views/crisis/crisis-lines.js';
import {createHash} from 'node:crypto';
import {renderElement} from '../../src/server/render-element.js';
import {renderPage} from '../../src/server/render-page.js';
import {MODULES} from '../../src/loader/modules.js';

const LINE = {id: 'de-line', name: 'A line', kind: 'crisis', phones: [{number: '1'}], sources: []};

const page = (body: string, lang = ' lang="en-US"') =>
  `<!DOCTYPE html>\r\n<html${lang}>\n<head><title>A &amp; B</title></head><BODY class=a>\n${body}<p>Ünïcode © &copy;</p></body></html>\n\n`;

/** The text of rendered markup, without markers. */
const textOf = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');

describe('rendering on a server', () => {
  it('gives every guide its whole text in the language of the page', async () => {
    const titles = {
      en: 'Questions about support groups',
      de: 'Fragen zu Selbsthilfegruppen',
    };
    const [english = '', german = ''] = await Promise.all(
      Object.keys(titles).map((lang) => renderElement('support-faq', {lang, 'crisis-href': '#crisis'})),
    );
    assert.match(english, /^<template shadowrootmode="open"><style>/);
    assert.match(english, /<\/template>$/);
    assert.ok(textOf(english).includes('What is a support group?'), textOf(english).slice(0, 500));
    assert.ok(english.includes('href="#crisis"'));
    assert.ok(!textOf(german).includes('What is a support group?'), textOf(german).slice(0, 500));
    assert.ok(/Selbsthilfegruppe/.test(textOf(german)));
    // The titles of sources, which load by themselves.
    assert.match(english, /<cite>/);
    for (const tag of Object.keys(MODULES).filter((name) => !/finder|exit|source|banner/.test(name))) {
      const html = (await renderElement(tag, {lang: 'en'})) ?? '';
      assert.ok(textOf(html).length > 1500, `${tag}: ${textOf(html).length}`);
      assert.doesNotMatch(html, / checked=|="undefined"|\[object/, tag);
    }
  });

  it('gives the banner all numbers of its country, and nothing that depends on the time', async () => {
    const html = (await renderElement('support-crisis-banner', {country: 'US', lang: 'en'})) ?? '';
    for (const href of ['tel:911', 'tel:988', 'sms:988', 'sms:741741?&amp;body=HOME'])
      assert.ok(html.includes(`href="${href}"`), href);
    const german = (await renderElement('support-crisis-banner', {country: 'DE', lang: 'de'})) ?? '';
    assert.ok(textOf(german).includes('112 anrufen'), textOf(german));
    const zone = 'Europe/Berlin';
    const line = {
      ...LINE,
      hours: {zone, rules: [{days: [1, 7], open: '00:00', close: '23:59'}]},
      newestSource: '2026-01-01',
    };
    const around = {strings, locale: 'en', now: Date.parse('2026-02-01T12:00Z')};
    const [read, printed] = [false, true].map((isPrinting) =>
      collectResultSync(render(aboutLine(line as unknown as Helpline, {...around, isPrinting}))),
    );
    assert.match(read ?? '', /class="state"><!--lit-part-->Open now</);
    assert.match(printed ?? '', /class="state"><!--lit-part--><!--\/lit-part--><\/small>/);
  });

  it('renders nothing that needs a script', async () => {
    for (const tag of [
      'support-group-finder',
      'support-quick-exit',
      'support-source',
      'support-other',
      'p',
      'toString',
    ])
      assert.equal(await renderElement(tag, {lang: 'en'}), undefined, tag);
  });

  it('changes nothing else in the page, by a single byte', async () => {
    const before = page(
      '<support-crisis-banner country=us></support-crisis-banner>\n<Support-FAQ hide="cost"\n lang="es"><p>Own &lt;text</p></support-faq>\r\n<support-group-finder src=a.json><a slot=crisis href="tel:988">Call</a></support-group-finder>',
    );
    const {html, rendered, notes} = await renderPage(before);
    assert.deepEqual([rendered, notes], [['support-crisis-banner', 'support-faq'], []]);
    assert.equal(html.replace(/<template shadowrootmode="open">[^]*?<\/template>/g, ''), before);
    assert.match(html, /<support-crisis-banner country=us><template shadowrootmode="open">/);
    assert.match(html, /\n lang="es"><template shadowrootmode="open">[^]*?<\/template><p>Own/);
    assert.ok(/¿|grupos de apoyo/.test(html));
  });

  it('replaces what it has rendered before', async () => {
    const once = await renderPage(page('<support-faq></support-faq><support-evidence></support-evidence>'));
    const twice = await renderPage(once.html);
    assert.equal(twice.html, once.html);
    assert.deepEqual(twice.hashes, once.hashes);
  });

  it('gives the hashes of the inline styles, each once', async () => {
    const {html, hashes} = await renderPage(
      page('<support-faq></support-faq><support-faq></support-faq><support-evidence></support-evidence>'),
    );
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
    assert.equal(styles.length, 3);
    const expected = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    assert.deepEqual([...hashes].sort(), [...new Set(expected)].sort());
    assert.equal(hashes.length, 2);
  });

  it('leaves elements that it can’t render as a browser would, and says why', async () => {
    const before = page(
      [
        '<support-faq content-src="faq.json"></support-faq>',
        '<support-crisis-banner country="US" helplines-src="own.json"></support-crisis-banner>',
        '<support-crisis-banner country="US"><a href="tel:988">Call 988</a></support-crisis-banner>',
        '<support-crisis-banner country="US"><h2 data-line="">Help</h2></support-crisis-banner>',
        '<support-crisis-banner></support-crisis-banner>',
        '<template><support-faq></support-faq></template><!-- <support-faq></support-faq> --><script>"<support-faq></support-faq>"</script>',
      ].join('\n'),
    );
    const {html, notes, rendered} = await renderPage(before);
    assert.equal(html, before);
    assert.deepEqual(rendered, []);
    assert.deepEqual(
      notes.map(({line, reason}) => [line, /\b(?:content-src|helplines-src|links|country)\b/.exec(reason)?.[0]]),
      [
        [4, 'content-src'],
        [5, 'helplines-src'],
        [6, 'links'],
        [7, 'links'],
        [8, 'country'],
      ],
    );
    const silent = await renderPage(page('<support-faq></support-faq>', ''));
    assert.match(silent.notes[0]?.reason ?? '', /lang/);
  });

  it('writes what HTML reads as it is meant', async () => {
    const {html} = await renderPage(page('<support-faq reviewed-by="&lt;b&gt;Dr. A&quot;, 2026-01-01"></support-faq>'));
    assert.ok(html.includes('&lt;b&gt;Dr. A&quot;'));
    // The template closes where it should.
    const again = parse(html, {sourceCodeLocationInfo: true});
    assert.equal(
      JSON.stringify(again, (key, value: unknown) => (key === 'parentNode' ? undefined : value)).includes('Ünïcode'),
      true,
    );
  });
});
