import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportCrisisBanner} from '../../../src/elements/support-crisis-banner/define.js';
import type {BannerOptions} from '../../helpers/a-banner.js';
import {aBanner, drawnLinks, part, parts, printedChildren, textOf, unfold} from '../../helpers/a-banner.js';
import type {ComputedRole} from '../../helpers/computed-roles.js';
import {computedRoles} from '../../helpers/computed-roles.js';

const STATES: [string, () => BannerOptions | Promise<BannerOptions>][] = [
  ['one country', () => ({attributes: {country: 'US'}})],
  ['printed links', async () => ({attributes: {country: 'GB'}, children: await printedChildren('GB')})],
  ['folded', async () => ({attributes: {country: 'BE', folded: ''}, children: await printedChildren('BE', true)})],
  ['names in other scripts', () => ({attributes: {country: 'HK'}})],
  ['no country', () => ({})],
  ['an unknown country', () => ({attributes: {country: 'VA'}})],
  ['only an emergency number', () => ({attributes: {country: 'BH'}})],
  ['a choice of countries', () => ({attributes: {country: 'IE', chooser: ''}})],
  [
    "the site's own links",
    () => ({attributes: {country: 'US'}, children: '<a href="tel:+16085550120">Call our own line</a>'}),
  ],
  ['a page in Arabic', () => ({attributes: {country: 'DE', lang: 'ar', dir: 'rtl'}})],
  ['a page in a language without words', () => ({attributes: {country: 'JP', lang: 'ja'}})],
];

async function open(options: BannerOptions): Promise<SupportCrisisBanner> {
  const banner = await aBanner(options);
  if (!options.attributes?.country || options.attributes.chooser === '' || options.attributes.country === 'VA')
    await waitUntil(() => part(banner, 'select'));
  if (!('folded' in (options.attributes ?? {}))) await unfold(banner);
  return banner;
}

describe('support-crisis-banner for everybody', () => {
  for (const [state, options] of STATES) {
    it(`passes axe’s checks: ${state}`, async () => {
      await expect(await open(await options())).to.be.accessible();
    });

    it(`has touch targets of at least 44 pixels: ${state}`, async () => {
      const banner = await open(await options());
      for (const target of [...drawnLinks(banner), ...parts(banner, 'button, select')]) {
        if (target.offsetParent === null && target.offsetHeight === 0) continue;
        expect(target.getBoundingClientRect().height, textOf(target)).to.be.at.least(44);
      }
    });

    it(`fits into 320 pixels, even with large text and wide spacing: ${state}`, async () => {
      const banner = await open(await options());
      const box = banner.parentElement as HTMLElement;
      for (const style of [
        '',
        'letter-spacing: 0.12em; word-spacing: 0.16em',
        'font-size: 200%; --support-font-size: 2rem',
      ]) {
        box.style.cssText = `inline-size: 320px; ${style}`;
        expect(banner.scrollWidth, style).to.be.at.most(320);
        for (const inner of parts(banner, 'section, p, [part], small:not(.folded .fold *)'))
          expect(inner.scrollWidth - inner.clientWidth, `${style} ${inner.outerHTML.slice(0, 80)}`).to.be.at.most(
            inner.clientWidth === 0 ? inner.scrollWidth : 1,
          );
      }
    });
  }

  it('lets people reach everything by keyboard, in reading order', async () => {
    const banner = await aBanner({
      attributes: {country: 'IE', folded: '', chooser: ''},
      children: await printedChildren('IE', true),
    });
    await waitUntil(() => part(banner, 'select'));
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    banner.before(before);
    // The end of the page would lead into the browser's own controls, and Firefox would leave the focus there for all tests that follow.
    banner.after(after);
    before.focus();
    const walked: string[] = [];
    for (let step = 0; step < 12; step++) {
      await sendKeys({press: 'Tab'});
      const inside =
        banner.shadowRoot?.activeElement ?? (banner.contains(document.activeElement) ? document.activeElement : null);
      if (!inside || inside === banner) break;
      walked.push(inside.localName === 'select' ? 'select' : textOf(inside));
    }
    before.remove();
    after.remove();
    expect(walked.map((text) => text.replace(/ \(\d.*/, ''))).to.deep.equal([
      'Call 116 123',
      'Call 112',
      'More helplines',
      'select',
    ]);
  });

  it('opens and closes with Enter and the space bar, and keeps the focus', async () => {
    const banner = await aBanner({
      attributes: {country: 'US', folded: ''},
      children: await printedChildren('US', true),
    });
    const button = part(banner, '.fold');
    for (const [press, expanded] of [
      ['Enter', 'true'],
      [' ', 'false'],
      [' ', 'true'],
    ] as const) {
      button?.focus();
      await sendKeys({press});
      await waitUntil(() => button?.getAttribute('aria-expanded') === expanded, press);
      expect(banner.shadowRoot?.activeElement).to.equal(button);
    }
  });

  it('shows where the focus is', async () => {
    const banner = await aBanner({attributes: {country: 'US'}, children: await printedChildren('US')});
    const before = document.createElement('button');
    banner.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    before.remove();
    const link = banner.querySelector('a') as HTMLElement;
    expect(document.activeElement).to.equal(link);
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(link).outlineWidth)).to.be.at.least(2);
  });

  it('has names and roles as the browser computes them', async () => {
    const banner = await aBanner({
      attributes: {country: 'US', folded: '', 'heading-level': '3'},
      children: await printedChildren('US', true),
    });
    const wanted: ComputedRole[] = [
      ['region', 'Need help now?'],
      ['heading', 'Need help now?'],
      ['link', 'Call 988'],
      ['link', 'Text 988'],
      ['link', 'Call 911'],
      ['button', textOf(part(banner, '.fold'))],
    ];
    expect(textOf(part(banner, '.fold'))).to.match(/^More helplines \(\d+\) Veterans/);
    expect(await computedRoles('support-crisis-banner', [...wanted, ['link', 'Call 999']])).to.deep.equal(wanted);
    expect(part(banner, '[role=heading]')?.getAttribute('aria-level')).to.equal('3');
  });

  it('makes sense in a screen reader', async () => {
    const banner = await aBanner({attributes: {country: 'BE'}});
    await unfold(banner);
    await virtual.start({container: part(banner, 'section') as HTMLElement});
    for (let step = 0; step < 120 && !(await virtual.lastSpokenPhrase()).startsWith('end of region'); step++)
      await virtual.next();
    const spoken: string[] = await virtual.spokenPhraseLog();
    await virtual.stop();
    const transcript = spoken.map((phrase) => phrase.replace(/\s+/g, ' '));
    const order = [
      'region, Need help now?',
      'heading, Need help now?, level 2',
      'Call for yourself, or because you’re worried about someone.',
      'link, Call 1813',
      'Zelfmoordlijn 1813',
      'If a life is in danger now',
      'link, Call 112',
      'link, Call 100 (ambulance, fire)',
      'list',
      'Centre de Prévention du Suicide',
      'link, Call 0800 32 123',
    ];
    for (const phrase of order) expect(transcript, transcript.join(' | ')).to.include(phrase);
    const positions = order.map((phrase) => transcript.indexOf(phrase));
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
  });

  it('has enough contrast in both color schemes', async () => {
    for (const scheme of ['light', 'dark']) {
      const banner = await aBanner({attributes: {country: 'US'}, children: await printedChildren('US')});
      (banner.parentElement as HTMLElement).style.colorScheme = scheme;
      await expect(banner, scheme).to.be.accessible();
    }
  });
});
