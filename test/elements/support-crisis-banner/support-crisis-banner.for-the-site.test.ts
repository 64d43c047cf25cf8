/** What a site may bring and what it is told: its own file of lines, wrong attributes, dates that have passed. */
import {expect, waitUntil} from '@open-wc/testing';
import {loadOwnLines} from '../../../src/elements/support-crisis-banner/own-lines.js';
import {aBanner, drawnHrefs, part, textOf} from '../../helpers/a-banner.js';

const LINE = {id: 'us-own', country: 'US', kind: 'crisis', name: 'Our line', phones: [{number: '1-800-555-0199'}]};

describe('support-crisis-banner for those who build the page', () => {
  let warnings: string[];
  const {warn} = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  const answer = (body: unknown, status = 200) =>
    ((url: URL) => {
      expect(url.pathname).to.equal('/lines.json');
      return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), {status}));
    }) as unknown as typeof fetch;

  it('says that its tag was never closed, and leaves the rest of the page in sight', async () => {
    const banner = await aBanner({
      attributes: {country: 'US'},
      children: '<h2>Contact us</h2><p>Ward 4</p><nav><a href="/a">Home</a></nav><footer>Imprint</footer>',
    });
    expect([...banner.children].every((child) => child.getClientRects().length > 0)).to.equal(true);
    expect(
      warnings.filter((text) => text.includes("<support-crisis-banner> isn't closed before <nav>")),
    ).to.have.length(1);
  });

  it("takes a site's own lines from its own server", async () => {
    const known = await loadOwnLines('/lines.json', 'US', document.body, answer([LINE]));
    expect(known?.lines.map(({id}) => id)).to.deep.equal(['us-own']);
    expect(warnings).to.be.empty;
  });

  for (const [what, get, reason] of [
    ['a file that is no JSON', answer('<html>'), 'It is not JSON'],
    ['a file that is not there', answer('', 404), 'The server says 404'],
    [
      'a server that does not answer',
      (() => Promise.reject(new TypeError('no network'))) as typeof fetch,
      'no network',
    ],
  ] as const) {
    it(`keeps to ours, and says why, with ${what}`, async () => {
      expect(await loadOwnLines('/lines.json', 'US', document.body, get)).to.equal(undefined);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('helplines-src="/lines.json"').and.include(reason);
    });
  }

  const MISTAKES: Record<string, unknown> = {
    'a day in words': {hours: {zone: 'UTC', rules: [{days: ['Mon'], open: '09:00', close: '17:00'}]}},
    'a time that is none': {hours: {zone: 'UTC', rules: [{days: [1, 5], open: '99:99', close: '17:00'}]}},
    'an address that is none': {website: 'https://'},
    'an object where text belongs': {nameEnglish: {_$litType$: 1, strings: ['x']}},
    'an object that looks like a directive': {regionName: {_$litDirective$: 1}},
    'no name': {name: undefined},
    'a number that forwards calls': {phones: [{number: '*21*15551234567#'}]},
    'no way to reach it': {phones: []},
  };
  for (const [what, mistake] of Object.entries(MISTAKES)) {
    it(`never loses a crisis line to a mistake in the site's file: ${what}`, async () => {
      const file = `data:application/json,${encodeURIComponent(JSON.stringify([{...LINE, ...(mistake as object)}]))}`;
      const fetch = window.fetch.bind(window);
      window.fetch = () => fetch(file);
      try {
        const banner = await aBanner({attributes: {country: 'US', 'helplines-src': '/lines.json'}});
        const hrefs = drawnHrefs(banner);
        expect(hrefs).to.include('tel:911');
        expect(hrefs.some((href) => ['tel:988', 'tel:18005550199'].includes(href))).to.equal(true);
        expect(textOf(part(banner, 'section'))).not.to.include('[object');
        expect(warnings).to.have.length(1);
      } finally {
        window.fetch = fetch;
      }
    });
  }

  it('shows ours after those of the file when one of its lines has to be left out', async () => {
    const file = `data:application/json,${encodeURIComponent(JSON.stringify([LINE, {...LINE, id: 'us-two', phones: []}]))}`;
    const fetch = window.fetch.bind(window);
    window.fetch = () => fetch(file);
    try {
      const banner = await aBanner({attributes: {country: 'US', 'helplines-src': '/lines.json'}});
      expect(drawnHrefs(banner)).to.include.members(['tel:911', 'tel:18005550199', 'tel:988']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('asks no other server', async () => {
    const get = () => Promise.reject(new Error('asked'));
    expect(await loadOwnLines('https://example.org/lines.json', 'US', document.body, get)).to.equal(undefined);
    expect(warnings[0]).to.include('It is on another server');
  });

  it('shows the lines that come with the library when the file cannot be used', async () => {
    const banner = await aBanner({attributes: {country: 'US', 'helplines-src': '/no-such-lines.json'}});
    expect(drawnHrefs(banner)).to.include.members(['tel:911', 'tel:988']);
    expect(warnings.join()).to.include('The server says 404');
  });

  it('shows the helplines in the site’s file, with our first crisis line if the file has none', async () => {
    const file = '/test/fixtures/own-lines.json';
    const banner = await aBanner({attributes: {country: 'US', 'helplines-src': file}});
    const hrefs = drawnHrefs(banner);
    expect(hrefs.slice(0, 4)).to.deep.equal(['tel:911', 'tel:+16085550120', 'sms:898211', 'tel:988']);
    expect(banner.renderRoot.querySelectorAll('[part=line]')).to.have.length(2);
    expect(textOf(part(banner, '[part=line]'))).to.include('Violence or abuse');
  });

  it('warns once that lines should have been checked again, and tells the visitor nothing', async () => {
    const clock = () => Date.UTC(2030, 0, 1);
    const banner = await aBanner({attributes: {country: 'SE'}, clock});
    await aBanner({attributes: {country: 'SE'}, clock});
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/should have been checked again by 2027-02-21/);
    expect(drawnHrefs(banner)).to.include('tel:90101');
    expect(textOf(part(banner, 'section'))).not.to.match(/2027|recheck/);
  });

  it('warns once about each attribute that is wrong, and does without it', async () => {
    const attributes = {country: 'Ruritania', region: 'north', audience: 'everyone', 'heading-level': '9'};
    await aBanner({attributes});
    await aBanner({attributes});
    await waitUntil(() => warnings.length >= 4);
    expect(warnings.map((text) => /: ([\w-]+)=/.exec(text)?.[1])).to.have.members(Object.keys(attributes));
  });

  it('shows every line when an attribute says nothing it knows', async () => {
    const all = drawnHrefs(await aBanner({attributes: {country: 'GB'}}));
    const attributes = {country: 'GB', region: 'US-CA', audience: 'everyone', 'heading-level': '9'};
    const banner = await aBanner({attributes});
    expect(drawnHrefs(banner)).to.deep.equal(all);
    expect(part(banner, '[role=heading]')?.getAttribute('aria-level')).to.equal('2');
    await waitUntil(() => warnings.length > 0);
  });

  it('warns about nothing when all is well', async () => {
    await aBanner({attributes: {country: 'GB', region: 'GB-ENG', audience: 'youth adults', 'heading-level': '3'}});
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(warnings).to.be.empty;
  });
});
