import {expect, waitUntil} from '@open-wc/testing';
import {EMERGENCY_COUNTRIES} from '../../../src/helplines/emergency.js';
import {
  aBanner,
  drawnHrefs,
  drawnLinks,
  NOON,
  part,
  parts,
  printedChildren,
  settled,
  textOf,
  unfold,
} from '../../helpers/a-banner.js';

const COUNTRIES_AT_ONCE = 15;

const isAgreed = ({status}: {status: string}) => status === 'agree';

interface Reviewed {
  id: string;
  country: string;
  regions?: string[];
  phones: {dial: string; status: string}[];
  sms?: {number: string; status: string};
  name: string;
}

describe('support-crisis-banner', () => {
  it('gives the numbers of a country as links to call and text, each a full sentence', async () => {
    const banner = await aBanner({attributes: {country: 'US'}});
    const said = drawnLinks(banner).map((link) => `${link.getAttribute('href')} ${textOf(link)}`);
    const calls = said.filter((link) => !link.startsWith('http'));
    expect(calls.slice(0, 6)).to.deep.equal([
      'tel:988 Call 988',
      'sms:988 Text 988',
      'tel:911 Call 911',
      'tel:988 Call 988, then press 1',
      'sms:838255 Text 838255',
      'tel:988 Call 988, then press 2',
    ]);
    expect(textOf(part(banner, '[part=line]'))).to.match(
      /Call 988 .*Text 988 .*988 Suicide & Crisis Lifeline .*Free · 24 hours a day, 7 days a week · In English and Spanish · Deaf or hard of hearing: sign language by video \(ASL Now on 988lifeline.org\) · Number last confirmed: \w+ 20\d\d$/,
    );
  });

  // A few countries at a time: a busy machine takes long over all of them.
  for (let first = 0; first < EMERGENCY_COUNTRIES.length; first += COUNTRIES_AT_ONCE) {
    const some = EMERGENCY_COUNTRIES.slice(first, first + COUNTRIES_AT_ONCE);
    it(`has the right numbers for ${some.join(' ')}`, async () => {
      const response = await fetch('/src/helplines/data/helplines.json');
      const records = (await response.json()) as Reviewed[];
      const banner = await aBanner();
      for (const country of some) {
        banner.country = country;
        await settled(banner);
        const own = records.filter((record) => record.country === country);
        const expected = own.flatMap(({phones, sms}) => [
          ...phones.filter(isAgreed).map(({dial}) => `tel:${dial}`),
          ...(sms && isAgreed(sms) ? [`sms:${sms.number.replaceAll(' ', '')}`] : []),
        ]);
        const dialled = drawnHrefs(banner)
          .filter((href) => !href.startsWith('http'))
          .map((href) => href.replace(/\?.*/, ''));
        expect(dialled.sort(), country).to.deep.equal(expected.sort());
        const text = textOf(part(banner, 'section'));
        for (const {name, id} of own) if (!id.endsWith('-emergency')) expect(text, country).to.include(name);
      }
    });
  }

  it('reads the codes people write', async () => {
    expect(drawnHrefs(await aBanner({attributes: {country: 'uk'}}))).to.include('tel:116123');
    expect(drawnHrefs(await aBanner({attributes: {country: 'EL'}}))).to.include('tel:1018');
  });

  it('is honest about a country it has no numbers for, and never shows those of another', async () => {
    for (const children of ['', await printedChildren('US')]) {
      const banner = await aBanner({attributes: {country: 'VA'}, children});
      expect(drawnHrefs(banner)).to.be.empty;
      expect(textOf(part(banner, 'section'))).to.include('We don’t have numbers for this country.');
      await waitUntil(() => part(banner, 'select'));
    }
  });

  it('guesses nothing: without a country it says so and lets the visitor choose', async () => {
    const banner = await aBanner();
    expect(drawnHrefs(banner)).to.be.empty;
    expect(textOf(part(banner, 'section'))).to.include('call your local emergency number');
    await waitUntil(() => part(banner, 'select'));
    const select = part(banner, 'select') as HTMLSelectElement;
    expect(select.value).to.equal('');
    select.value = 'IE';
    select.dispatchEvent(new Event('change'));
    await settled(banner);
    expect(drawnHrefs(banner)).to.include.members(['tel:112', 'tel:116123', 'sms:50808']);
    expect(textOf(part(banner, '[role=status]'))).to.equal('Country: Ireland');
  });

  it('lets the visitor choose another country where the site wants that', async () => {
    const banner = await aBanner({attributes: {country: 'US', chooser: ''}, children: await printedChildren('US')});
    await waitUntil(() => part(banner, 'select'));
    const select = part(banner, 'select') as HTMLSelectElement;
    expect(select.value).to.equal('US');
    for (const [choice, expected] of [
      ['FR', 'tel:3114'],
      ['US', 'tel:988'],
    ] as const) {
      select.value = choice;
      select.dispatchEvent(new Event('change'));
      await settled(banner);
      expect(drawnHrefs(banner)).to.include(expected);
      expect(drawnHrefs(banner).includes('tel:911')).to.equal(choice === 'US');
    }
    select.value = 'ZZ';
    select.dispatchEvent(new Event('change'));
    await settled(banner);
    expect(drawnHrefs(banner)).to.be.empty;
  });

  it('says so when there is no crisis line, and leads with the emergency number', async () => {
    const banner = await aBanner({attributes: {country: 'SV'}});
    expect(textOf(part(banner, 'section'))).to.include('We don’t have a crisis line for this country.');
    expect(part(banner, '.lead a')?.getAttribute('href')).to.equal(drawnHrefs(banner)[0]);
    // A helpline for violence alone doesn't stand for one, and is shown below.
    const turkey = await aBanner({attributes: {country: 'TR'}});
    expect(textOf(part(turkey, 'section'))).to.include('We don’t have a crisis line for this country.');
    expect(textOf(part(turkey, '.lead'))).to.equal('Call 112');
    expect(
      drawnLinks(turkey)
        .filter((link) => link.offsetHeight > 0)
        .map(textOf),
    ).to.include('Call 183');
  });

  it('draws around the links that the page has, without making new ones', async () => {
    const banner = await aBanner({attributes: {country: 'US'}, children: await printedChildren('US')});
    const own = [...banner.querySelectorAll('a')];
    const kept = own.filter((link) => link.parentElement === banner);
    expect(kept.length).to.be.at.least(3);
    expect(drawnLinks(banner)).to.include.members(kept);
    // Those of the other lines are in a part that the element draws itself.
    expect(drawnHrefs(banner).sort()).to.deep.equal(own.map((link) => link.getAttribute('href')).sort());
    const slot = banner.querySelector('a[href="sms:988"]')?.assignedSlot;
    expect(slot?.parentElement?.getAttribute('part')).to.equal('text');
    // The words are drawn by the element now.
    for (const child of banner.querySelectorAll<HTMLElement>('p, h2, small, details'))
      expect(child.offsetHeight).to.equal(0);
  });

  it('puts a number that has changed right in printed links', async () => {
    const children = (await printedChildren('US')).replace(
      'href="tel:988">Call 988<',
      'href="tel:18002738255">Call 1-800-273-8255<',
    );
    const banner = await aBanner({attributes: {country: 'US'}, children});
    const link = banner.querySelector('a[data-line=us-988]');
    expect([link?.getAttribute('href'), link?.textContent]).to.deep.equal(['tel:988', 'Call 988']);
  });

  it("lets the site's own links win", async () => {
    const banner = await aBanner({
      attributes: {country: 'US'},
      children: '<a href="tel:+16085550120">Call our own line</a><a href="tel:988">Talk to the Lifeline: 988</a>',
    });
    const texts = drawnLinks(banner).map(textOf);
    expect(texts.slice(0, 2)).to.deep.equal(['Call our own line', 'Talk to the Lifeline: 988']);
    expect(texts).not.to.include('Call 988');
  });

  it('takes links that come later', async () => {
    const banner = await aBanner({attributes: {country: 'US'}});
    const link = Object.assign(document.createElement('a'), {href: 'tel:988', textContent: 'Ours'});
    banner.append(link);
    await waitUntil(() => link.slot === 'us-988tel:988');
  });

  it('shows the lines of a region with its name, and with a region set only that one’s', async () => {
    const all = await aBanner({attributes: {country: 'GB'}});
    expect(textOf(part(all, 'section')))
      .to.include('Northern Ireland ·')
      .and.to.include('England ·');
    const england = await aBanner({attributes: {country: 'GB', region: 'GB-ENG'}});
    expect(drawnHrefs(england)).to.include('tel:111').and.not.include('tel:08088088000');
  });

  it('leads with a crisis line and says which helpline is for violence and abuse', async () => {
    for (const [country, crisis, abuse] of [
      ['US', 'tel:988', 'tel:18007997233'],
      ['FR', 'tel:3114', 'tel:3919'],
    ] as const) {
      const banner = await aBanner({attributes: {country, folded: ''}});
      const hrefs = drawnHrefs(banner);
      expect(hrefs.indexOf(crisis)).to.be.below(hrefs.indexOf(abuse));
      expect(part(banner, '.lead a')?.getAttribute('href'), country).to.equal(crisis);
      const line = part(banner, `[part=line] a[href="${abuse}"]`)?.closest('[part=line]') ?? undefined;
      expect(textOf(line), country).to.include('Violence or abuse');
    }
    const brazil = textOf(part(await aBanner({attributes: {country: 'BR'}}), 'section'));
    expect(brazil).to.include('Violence or abuse · Can share what you report with the authorities');
  });

  it('puts the lines for an audience first', async () => {
    const banner = await aBanner({attributes: {country: 'US', audience: 'veterans'}});
    expect(textOf(part(banner, '[part=line] b'))).to.equal('Veterans Crisis Line');
    expect(textOf(part(banner, 'section'))).not.to.include('Trevor');
  });

  it('says whether a line is open, by its own clock, and when it opens', async () => {
    const own = '/test/fixtures/timed-lines.json';
    const stateAt = async (now: number) =>
      textOf(part(await aBanner({attributes: {country: 'US', 'helplines-src': own}, clock: () => now}), '.state'));
    expect(await stateAt(NOON)).to.equal('Open now');
    const night = NOON + 12 * 3_600_000;
    expect((await stateAt(night)).replace(/\s/g, ' ')).to.equal('Opens Wednesday, 10:00 AM, Eastern Time');
    // Nobody relies on hours of which the newest source is older than two years.
    expect(await stateAt(NOON + 3 * 365 * 86_400_000)).to.equal('');
  });

  it('writes names in their language, for voices that read them', async () => {
    const banner = await aBanner({attributes: {country: 'JP'}});
    expect(part(banner, '[part=line] b')?.lang).to.equal('ja');
    expect(textOf(part(banner, '[part=line] p'))).to.match(/^よりそいホットライン Yorisoi Hotline/);
  });

  it('shows the site of a chat as a link with its name, or as its name alone', async () => {
    const attributes = {country: 'US', 'helplines-src': '/test/fixtures/chat-lines.json'};
    const [named, linked] = parts(await aBanner({attributes}), '[part=chat]');
    expect([textOf(named), named?.querySelector('a')]).to.deep.equal(['Chat at 988lifeline.org', null]);
    const link = linked?.querySelector('a');
    expect([textOf(link ?? undefined), link?.getAttribute('href')]).to.deep.equal([
      'Chat at example.org',
      'https://www.example.org/chat/',
    ]);
    expect([link?.rel, link?.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
  });

  const visibleTexts = (banner: Awaited<ReturnType<typeof aBanner>>) =>
    drawnLinks(banner)
      .filter((link) => link.offsetHeight > 0)
      .map(textOf);

  it('folds the lines other than the leading one, and says whom they serve', async () => {
    const banner = await aBanner({attributes: {country: 'US'}});
    expect(visibleTexts(banner)).to.include.members(['Call 988', 'Text 988', 'Call 911']);
    expect(visibleTexts(banner)).not.to.include('Text HOME to 741741');
    const button = part(banner, '.fold');
    expect(textOf(button)).to.match(/^More helplines \(\d+\) Veterans · .*Violence or abuse/);
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    await unfold(banner);
    expect(visibleTexts(banner)).to.include('Text HOME to 741741');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('has one row when folded: the leading line to call and text, and the emergency number', async () => {
    for (const [country, texts] of [
      ['US', ['Call 988', 'Text 988', 'Call 911']],
      ['DE', ['Call 0800 111 0 111', 'Call 112']],
      ['IL', ['Call 1201', 'Call 101']],
    ] as const) {
      const banner = await aBanner({attributes: {country, folded: ''}});
      expect(
        visibleTexts(banner).filter((text) => !text.startsWith('Chat')),
        country,
      ).to.deep.equal(texts);
    }
    const banner = await aBanner({attributes: {country: 'DE', folded: ''}});
    await unfold(banner);
    expect(visibleTexts(banner)).to.include.members(['Call 112 (ambulance, fire)', 'Call 110 (police)']);
    expect(part(banner, '.about')?.offsetHeight).to.be.above(0);
  });

  it('stays open when its printed lines were opened before the script came', async () => {
    const children = (await printedChildren('US')).replace('<details ', '<details open ');
    expect(visibleTexts(await aBanner({attributes: {country: 'US'}, children}))).to.include('Text HOME to 741741');
  });

  it('cannot be dismissed, and is no alert', async () => {
    const banner = await aBanner({attributes: {country: 'US'}});
    expect(parts(banner, 'button:not(.fold), [role=alert], [role=alertdialog], [aria-live], dialog')).to.be.empty;
  });

  it('speaks the language of the page', async () => {
    const banner = await aBanner({attributes: {country: 'DE', lang: 'de'}});
    expect(textOf(part(banner, '[role=heading]'))).to.equal('Brauchen Sie jetzt Hilfe?');
    expect(drawnLinks(banner).map(textOf)).to.include('112 anrufen (Rettungsdienst, Feuerwehr)');
    expect([part(banner, 'section')?.lang, part(banner, 'section')?.dir]).to.deep.equal(['', 'ltr']);
    banner.lang = 'ar';
    await waitUntil(() => part(banner, 'section')?.dir === 'rtl');
    expect(textOf(part(banner, '[role=heading]'))).to.equal('هل تحتاج مساعدة الآن؟');
  });

  it('gives the two numbers that matter most in English beside a draft', async () => {
    const banner = await aBanner({attributes: {country: 'US', lang: 'es-US'}});
    expect(textOf(part(banner, '[lang=en] small'))).to.equal(
      'Need help now? Call 988. If a life is in danger now: Call 911.',
    );
    expect(part(await aBanner({attributes: {country: 'US'}}), 'p[lang=en]')).to.equal(undefined);
  });

  it('speaks English on a page in a language it doesn’t have, and says so', async () => {
    const banner = await aBanner({attributes: {country: 'JP', lang: 'ja'}});
    expect([part(banner, 'section')?.lang, part(banner, 'section')?.dir]).to.deep.equal(['en', 'ltr']);
    const translated = await aBanner({
      attributes: {country: 'JP', lang: 'ja'},
      strings: {title: '今すぐ助けが必要ですか'},
    });
    expect(part(translated, 'section')?.hasAttribute('lang')).to.equal(false);
    expect(textOf(part(translated, '[role=heading]'))).to.equal('今すぐ助けが必要ですか');
  });

  it('stays in its box when it is put elsewhere, taken away and brought back', async () => {
    const banner = await aBanner({attributes: {country: 'US'}});
    const box = banner.parentElement as HTMLElement;
    banner.remove();
    banner.country = 'GB';
    box.append(banner);
    await settled(banner);
    expect(drawnHrefs(banner)).to.include('tel:999').and.not.include('tel:911');
  });

  it('shows only the country asked for last', async () => {
    const banner = await aBanner();
    for (const country of ['US', 'FR', 'GB']) {
      banner.country = country;
      await banner.updateComplete;
    }
    await settled(banner);
    expect(drawnHrefs(banner)).to.include('tel:999').and.not.include.members(['tel:3114', 'tel:911']);
  });
});
