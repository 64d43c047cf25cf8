/** Thousands of helplines files of a site, right, broken and hostile, drawn in one banner. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {aBanner, drawnHrefs, settled, textOf} from '../../helpers/a-banner.js';

const FILES = 5000;

/** Right values of each field of a record. */
const RIGHT: Readonly<Record<string, unknown[]>> = {
  id: ['us-own', 'us-two', 'us-988', 'us-emergency'],
  country: ['US', 'GB'],
  kind: ['crisis', 'crisis', 'support', 'family', 'emergency'],
  name: ['Our line', 'خط المساعدة'],
  nameEnglish: ['Our line'],
  lang: ['en', 'ar', 'cmn'],
  phones: [
    [{number: '1-800-555-0199'}],
    [{number: '+1 800 555 0100', press: '2', label: 'Veterans', reach: 'mobile'}, {number: '*4141'}],
    [{number: '112', services: ['police', 'fire']}],
    [],
  ],
  regions: [['US-CA'], ['US-CA', 'US-NY']],
  regionName: ['California'],
  sms: [{number: '741741', keyword: 'HOME'}, {number: '988'}],
  whatsapp: ['+1 800 555 0100'],
  chat: ['https://example.org/chat', 'chat.example.org'],
  website: ['https://example.org/', 'example.org/help'],
  hours: ['always', {zone: 'America/Chicago', rules: [{days: [1, 5], open: '09:00', close: '24:00'}]}],
  languages: [['es', 'en'], ['cmn']],
  audience: [['youth'], ['all'], ['veterans', 'family']],
  ages: [{minimum: 12}, {maximum: 25}, {minimum: 5, maximum: 25}],
  free: [true, false],
  passesReportsOn: [true],
  deaf: [{videophone: '988', tty: ''}],
  recheckBy: ['2027-05-01', '2020-01-01'],
};

const withKey = (key: string, value: unknown) =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as object;

/** Wrong or hostile anywhere. None has the words in it that a slip of ours would put on the page. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\ud83d',
  'a\udc00b',
  '\u202egro.elpmaxe',
  'x'.repeat(100_000),
  '9'.repeat(50),
  '*21*15551234567#',
  '**21*15551234567#',
  '#31#15551234567',
  '*#06#',
  'tel:911',
  '911;postd=1',
  'https://a@b.example/',
  'https://988lifeline.org@evil.example/',
  'https://a:b@evil.example/',
  'javascript:alert(1)//example.org',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://',
  'https://[',
  'https://%/',
  'ftp://example.org/',
  '<img src=x onerror=alert(1)>',
  'constructor',
  '__proto__',
  'toString',
  'Mars/Olympus',
  '99:99',
  [],
  [[]],
  [null],
  [0, 9],
  ['constructor'],
  {},
  {_$litType$: 1, strings: ['<b>x</b>'], values: []},
  {_$litDirective$: 1, values: []},
  {length: 3, 0: 'a'},
  {toString: 1, valueOf: 1},
  withKey('__proto__', {number: '911', minimum: 1, zone: 'UTC'}),
  withKey('constructor', {prototype: {}}),
  {number: '*21*15551234567#'},
  {number: {}, keyword: []},
  {number: '741741', keyword: {_$litType$: 1}},
  {zone: 'Mars/Olympus', rules: [{days: [1, 5], open: '09:00', close: '17:00'}]},
  {zone: 'UTC', rules: [{days: [0, 9], open: '09:00', close: '17:00'}]},
  {zone: 'UTC', rules: [{days: [1, 5], open: '99:99', close: '17:00'}]},
  {zone: 'UTC', rules: {length: 1, 0: {days: [1, 5], open: '09:00', close: '17:00'}}},
  {zone: {}, rules: []},
  {minimum: 'ten', maximum: -1},
  {minimum: 90, maximum: 3},
  {relay: {}, videophone: 3},
  {tty: 'x'.repeat(100_000)},
  [{number: '*21*15551234567#'}],
  [{number: '+1 800 555 0100', label: {_$litDirective$: 1}, press: '**', services: ['constructor'], reach: {}}],
  [{number: 988}, 988, null, [], '988'],
];

const fieldOf = (right: readonly unknown[]) =>
  fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom(...right)},
    {weight: 3, arbitrary: fc.constantFrom(...HOSTILE)},
    {
      weight: 1,
      arbitrary: fc
        .jsonValue({maxDepth: 2})
        .filter((value) => !/undefined|NaN|function|object/.test(JSON.stringify(value))),
    },
  );
const aRecord = fc.record(Object.fromEntries(Object.entries(RIGHT).map(([field, right]) => [field, fieldOf(right)])), {
  requiredKeys: [],
});
/** One that is reached more often than one of which every field may be wrong. */
const aUsualRecord = aRecord.map((fields) => ({
  id: 'us-own',
  name: 'Our line',
  phones: [{number: '1-800-555-0199'}],
  ...Object.fromEntries(Object.entries(fields).slice(0, 6)),
}));
const aFile = fc.oneof(
  {weight: 30, arbitrary: fc.array(fc.oneof(aRecord, aUsualRecord), {minLength: 1, maxLength: 3})},
  {weight: 2, arbitrary: fc.array(fc.constantFrom(...HOSTILE), {maxLength: 3})},
  {weight: 1, arbitrary: fc.constantFrom(...HOSTILE)},
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Does a record in the file call itself a crisis line? */
const hasCrisisLine = (file: unknown) =>
  Array.isArray(file) &&
  (file as unknown[]).some((line) => isObject(line) && (line.kind === undefined || line.kind === 'crisis'));

/** A `tel:` or `sms:` address that calls or writes to someone: a short code such as `*4141`, but nothing that sets the phone. */
const NUMBER = /^(?:tel:(?:\+?\d{1,20}|\*\d{2,6})|sms:\+?\d{1,20}(?:\?&body=[\w%.~-]+)?)$/;
const SLIPS = /\[object|undefined|NaN|function|\bnull\b/;
const SITE_WARNINGS = /^<support-crisis-banner(?: helplines-src="|>: its helplines should have been checked again)/;

describe("drawing a site's own helplines", () => {
  const {warn, error} = console;
  const fetch = window.fetch.bind(window);
  let said: string[];
  beforeEach(() => {
    said = [];
    console.warn = console.error = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => {
    Object.assign(console, {warn, error});
    window.fetch = fetch;
  });

  it(`always leaves emergency and crisis numbers, and never draws what isn't text: ${FILES} files`, async function () {
    this.timeout(180_000);
    const banner = await aBanner({attributes: {country: 'US'}});
    let count = 0;
    await fc.assert(
      fc.asyncProperty(aFile, async (file) => {
        said = [];
        window.fetch = () => Promise.resolve(new Response(JSON.stringify(file)));
        banner.helplinesSrc = `/lines-${++count}.json`;
        await settled(banner);
        const hrefs = drawnHrefs(banner);
        expect(hrefs, 'emergency').to.include('tel:911');
        const drawn = banner.renderRoot.querySelector('section') as HTMLElement;
        expect(drawn.querySelectorAll('[part=line] a').length, 'links to helplines').to.be.above(0);
        // Ours give way only to a crisis line of a file without a mistake that costs a line.
        const isOurs = !hasCrisisLine(file) || said.join().includes('the line is left out');
        if (isOurs) expect(hrefs, 'crisis line').to.include('tel:988');
        for (const href of hrefs) {
          if (/^https?:/.test(href)) expect(new URL(href).username, href).to.equal('');
          else expect(href).to.match(NUMBER);
        }
        expect(textOf(drawn)).not.to.match(SLIPS);
        expect([...drawn.querySelectorAll('script, img, b b')]).to.deep.equal([]);
        for (const words of said) expect(words).to.match(SITE_WARNINGS);
      }),
      {numRuns: FILES, seed: 14},
    );
  });
});
