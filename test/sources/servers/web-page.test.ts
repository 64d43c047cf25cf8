import {expect} from 'chai';
import fc from 'fast-check';
import {readGroups} from '../../../src/sources/read.js';
import {jsonLdOf, readJsonLdTexts} from '../../../src/sources/servers/web-page.js';
import {JSON_LD} from '../../helpers/format-samples.js';
import {readJson} from '../../helpers/read-rows.js';

const EVENT = {'@context': 'https://schema.org', '@type': 'Event', name: 'Calm Waters', startDate: '2026-12-01T18:30'};
const script = (text: string, attributes = 'type="application/ld+json"') => `<script ${attributes}>${text}</script>`;
const page = (...pieces: string[]) => `<!doctype html><title>Events</title><body>${pieces.join('\n')}</body>`;
const named = (name: string) => script(JSON.stringify({...EVENT, name}));
const namesOf = async (text: string) => (await readGroups(text)).groups.map(({name}) => name);

describe('a web page', () => {
  it('gives the events it names for search engines, as the document alone would', async () => {
    const {groups, records, merged} = await readGroups(page('<p>Hello</p>', script(JSON.stringify(JSON_LD))));
    const alone = await readJson(JSON_LD);
    expect(groups).to.deep.equal(alone.groups);
    expect([records, merged]).to.deep.equal([alone.records, alone.merged]);
  });

  it('may name them in several scripts, with other things between', async () => {
    const shop = script('{"@context": "https://schema.org", "@type": "Organization", "name": "Hospital"}');
    const code = script('if ("<" > 1) {}', 'type="module"');
    const text = page(named('One'), shop, code, named('Two').replace('"application/ld+json"', 'application/ld+json'));
    expect(await namesOf(text)).to.deep.equal(['One', 'Two']);
  });

  it('does not name what is commented out, nor what another script speaks of', async () => {
    const hidden = `<!-- ${named('Hidden')} -->`;
    const quoted = script(`const text = ${JSON.stringify('<!--')};`, '') + named('Shown') + script('// -->', '');
    expect(await namesOf(page(hidden, quoted))).to.deep.equal(['Shown']);
  });

  it('loses no event to one script that is broken, and counts that one', async () => {
    const {groups, rejected, records} = await readGroups(page(script('{"@type": "Event",'), named('Whole')));
    expect(groups.map(({name}) => name)).to.deep.equal(['Whole']);
    expect(rejected.map(({index, problem}) => [index, problem.code])).to.deep.equal([[1, 'truncated']]);
    expect(records).to.equal(2);
  });

  it('without events is not a list', async () => {
    let code = '';
    await readGroups(page('<h1>Log in</h1>')).catch((error: {problem: {code: string}}) => (code = error.problem.code));
    expect(code).to.equal('html-instead');
  });

  it('gives every script, whatever stands in and between them, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<script type="application/ld+json">',
        '<!-- > -->',
        '{',
        '"',
      ),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.stringMatching(/^[\w {}":,]*$/)), (noise, texts) => {
        const closed = noise.filter((text) => !/[<>]/.test(text)).join('');
        const whole = texts.map((text) => closed + script(text)).join('');
        expect(jsonLdOf(whole)).to.deep.equal(texts.map((text) => text.trim()));
        const found = jsonLdOf(noise.join('') + whole);
        const {groups, merged, rejected, records} = readJsonLdTexts(found, {});
        expect(groups.length + merged + rejected.length).to.equal(records);
      }),
    );
  });
});
