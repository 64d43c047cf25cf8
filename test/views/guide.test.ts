/** What is the same for all guides, in every engine: states, structure, accessibility, replacing and hiding. */
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/elements/support-evidence/define.js';
import '../../src/elements/support-family-panel/define.js';
import '../../src/elements/support-faq/define.js';
import '../../src/elements/support-first-meeting/define.js';
import '../../src/elements/support-format-guide/define.js';
import '../../src/elements/support-group-types/define.js';
import '../../src/elements/support-recovery-programs/define.js';
import '../../src/elements/support-treatment-guide/define.js';
import '../../src/elements/support-group-questions/define.js';
import type {GuideHost} from '../../src/views/guide/guide-controller.js';
import {until} from '../helpers/a-finder.js';
import {ENGLISH, headings, part, parts, sentencesOf, shownText, warningsDuring} from '../helpers/guides.js';

const aGuide = (topic: string, attributes = '', children = '') => {
  const box = document.createElement('div');
  render(
    staticHtml`${unsafeStatic(`<support-${topic} lang="en-US" crisis-href="#crisis" ${attributes}>${children}</support-${topic}>`)}`,
    box,
  );
  return fixture<GuideHost>(html`${box.firstElementChild}`);
};
/** "November 24, 2026" */
const dayOf = (day: string) =>
  new Date(`${day}T12:00Z`).toLocaleDateString('en-US', {dateStyle: 'long', timeZone: 'UTC'});
const sectionIds = (guide: Element) =>
  [...(guide.shadowRoot?.querySelectorAll('slot[name]') ?? [])]
    .map((slot) => slot.getAttribute('name'))
    .filter((name) => !['heading', 'crisis', 'group'].includes(name ?? ''));

for (const [topic, content] of Object.entries(ENGLISH)) {
  describe(`support-${topic}`, () => {
    const ids = content.sections.map(({id}) => id);
    const [first = '', second = ''] = ids;

    it('shows every sentence of its text, and when it was read through', async () => {
      const guide = await aGuide(topic);
      guide.shadowRoot?.querySelectorAll('input').forEach((box) => box.click());
      await guide.updateComplete;
      const text = shownText(guide);
      for (const sentence of [content.title, ...sentencesOf(content.sections)])
        expect(text).to.include(sentence.replace(/\s+/g, ' '));
      for (const line of content.summary ?? []) expect(text).to.include(line);
      expect(text).to.include(dayOf(content.reviewed)).and.to.include('Written by the peer-support-widgets project.');
      expect(text).to.include('Not yet reviewed by a clinician.');
    });

    it('passes axe’s checks, folded and unfolded', async () => {
      const guide = await aGuide(topic);
      await expect(guide).to.be.accessible();
      for (const details of guide.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await expect(guide).to.be.accessible();
    });

    it('stays inside its box on a phone with text of twice the size', async () => {
      const {style} = document.documentElement;
      style.fontSize = '200%';
      try {
        const guide = await aGuide(topic);
        (guide.parentElement as HTMLElement).style.inlineSize = '326px';
        expect(guide.offsetWidth).to.equal(326);
      } finally {
        style.fontSize = '';
      }
    });

    it('starts at the heading level that the page sets, and never skips a level', async () => {
      const guide = await aGuide(topic, 'heading-level="4"');
      const levels = headings(guide).map((text) => Number(text[1]));
      expect(headings(guide)[0]).to.equal(`h4 ${content.title}`);
      expect(levels.slice(1).every((level) => level === 5 || level === 6)).to.equal(true);
    });

    it('takes a wrong heading level or section id as none, and says so once', async () => {
      const open = () => aGuide(topic, `heading-level="one" hide="${topic}-nonsense"`);
      const said = await warningsDuring(async () => {
        expect(headings(await open())[0]).to.equal(`h2 ${content.title}`);
        await open();
      });
      expect(said).to.deep.equal([
        `<support-${topic} heading-level="one">: expected a number from 2 to 6.`,
        `<support-${topic} hide="${topic}-nonsense">: there is no such section.`,
      ]);
    });

    it('leaves out sections by their ids', async () => {
      expect(sectionIds(await aGuide(topic, `hide="${first} ${second}"`))).to.deep.equal(ids.slice(2));
    });

    it('lets the site replace one section, the heading, and add to the end', async () => {
      const children = `<p slot="${second}">Ours.</p><h2 slot="heading">Our title</h2><p>More of ours.</p>`;
      const guide = await aGuide(topic, '', children);
      const slotted = (name: string) =>
        guide.shadowRoot?.querySelector<HTMLSlotElement>(name)?.assignedElements()[0]?.textContent;
      expect(slotted(`slot[name="${second}"]`)).to.equal('Ours.');
      expect(slotted('slot[name=heading]')).to.equal('Our title');
      expect(slotted('slot:not([name])')).to.equal('More of ours.');
    });

    it('says that it is in English if it isn’t available in the page’s language', async () => {
      const guide = await aGuide(topic, 'dir="rtl"');
      guide.lang = 'he';
      guide.requestUpdate();
      await guide.updateComplete;
      const section = guide.shadowRoot?.querySelector('section');
      expect(section?.lang).to.equal('en');
      expect(getComputedStyle(section as Element).direction).to.equal('ltr');
      expect(shownText(guide)).to.include(dayOf(content.reviewed));
    });

    it('says what the site wants it to say, in the language of the page', async () => {
      const guide = await aGuide(topic);
      guide.lang = 'es';
      guide.content = {
        title: 'Título',
        words: {sources: 'Fuentes'},
        sections: [{id: 'uno', heading: 'Uno', body: ['Hola.', {claim: 'Ayuda.', sources: ['lyons2021']}]}],
      };
      await until(() => shownText(guide).includes('Hola.'));
      expect(headings(guide)).to.include('h2 Título');
      expect(sectionIds(guide)).to.deep.equal(['uno']);
      expect(guide.shadowRoot?.querySelector('section')?.lang).to.equal('');
      expect(shownText(guide)).to.include('Lyons y otros, 2021').and.to.include('Fuentes');
      expect(part(guide, 'reviewed')).to.equal(undefined);
      guide.lang = 'en-US';
      guide.content = undefined;
      await until(() => headings(guide)[0] === `h2 ${content.title}`);
    });

    it('shows its own words when those of the site cannot be had, and tells the site', async () => {
      const said = await warningsDuring(async () => {
        const guide = await aGuide(topic, 'content-src="/no-such-words.json"');
        await until(() => headings(guide)[0] === `h2 ${content.title}`);
        const other = await aGuide(topic, 'content-src="https://other.example/words.json"');
        await until(() => headings(other)[0] === `h2 ${content.title}`);
      });
      expect(said.join(' ')).to.include('The server answered 404').and.to.include('the same server');
    });

    it('gives search engines data only when asked, without what is hidden or replaced', async () => {
      const plain = await aGuide(topic);
      await plain.updateComplete;
      expect(plain.querySelector('script')).to.equal(null);
      const guide = await aGuide(topic, `json-ld hide="${first}"`, `<p slot="${second}">Ours.</p>`);
      await until(() => guide.querySelector('script'));
      const script = guide.querySelector('script');
      expect(script?.type).to.equal('application/ld+json');
      expect(script?.textContent).not.to.include('<');
      const data = JSON.parse(script?.textContent ?? '') as {name: string; mainEntity?: {name: string}[]};
      expect(data.name).to.equal(content.title);
      if (topic === 'faq')
        expect(data.mainEntity?.map(({name}) => name)).to.deep.equal(
          content.sections.slice(2).map(({heading}) => heading),
        );
      guide.requestUpdate();
      await guide.updateComplete;
      expect(guide.querySelectorAll('script')).to.have.length(1);
    });

    it('opens what is folded for printing, and folds it again', async () => {
      const guide = await aGuide(topic);
      const folded = () => guide.shadowRoot?.querySelectorAll('details:not([open])').length ?? 0;
      const before = folded();
      dispatchEvent(new Event('beforeprint'));
      expect(folded()).to.equal(0);
      dispatchEvent(new Event('afterprint'));
      expect(folded()).to.equal(before);
    });

    it('starts with its first part unfolded where it is narrow, and opens another from the list of its parts', async () => {
      const guide = await aGuide(topic);
      const box = guide.parentElement as HTMLElement;
      box.style.inlineSize = '390px';
      guide.remove();
      const narrow = document.createElement(`support-${topic}`) as GuideHost;
      narrow.lang = 'en-US';
      narrow.setAttribute('crisis-href', '#crisis');
      box.append(narrow);
      await narrow.updateComplete;
      const sections = parts(narrow, 'section') as HTMLDetailsElement[];
      expect(sections.map(({open}) => open)).to.deep.equal(sections.map((_section, at) => at === 0));
      const links = [...(part(narrow, 'contents')?.querySelectorAll('a') ?? [])];
      expect(links.map(({textContent}) => textContent)).to.deep.equal(content.sections.map(({heading}) => heading));
      const {length} = history;
      links[1]?.click();
      expect(sections[1]?.open).to.equal(true);
      expect(narrow.shadowRoot?.activeElement).to.equal(sections[1]?.querySelector('summary'));
      expect([location.hash, history.length]).to.deep.equal(['', length]);
    });

    it('leads from the list of its parts to what the site has put there', async () => {
      const guide = await aGuide(topic, '', `<p slot="${second}">Ours.</p>`);
      part(guide, 'contents')?.querySelector<HTMLElement>(`[href="#${second}"]`)?.click();
      expect(document.activeElement?.textContent).to.equal('Ours.');
    });

    it('names who has reviewed the text, if the site says when', async () => {
      const guide = await aGuide(topic, 'reviewed-by="Dr. Ana Lima, psychiatrist, 2026-11-20"');
      expect(part(guide, 'reviewed')?.textContent).to.include(
        'Reviewed by Dr. Ana Lima, psychiatrist on November 20, 2026.',
      );
      expect(part(guide, 'reviewed')?.textContent).not.to.include('Not yet reviewed');
      const said = await warningsDuring(async () => {
        const undated = await aGuide(topic, 'reviewed-by="Dr. Ana Lima"');
        expect(part(undated, 'reviewed')?.textContent).to.include('Not yet reviewed by a clinician.');
      });
      expect(said.join()).to.include('reviewed-by="Dr. Ana Lima"');
    });

    for (const [lang, sources, direction] of [
      ['es-MX', 'y otros', 'ltr'],
      ['ar', 'وآخرون', 'rtl'],
    ] as const)
      it(`is in the language of the page: ${lang}`, async () => {
        const guide = await aGuide(topic);
        guide.lang = lang;
        guide.dir = direction;
        guide.requestUpdate();
        await until(() => headings(guide)[0] !== `h2 ${content.title}`);
        const text = shownText(guide);
        for (const sentence of [...(content.summary ?? []), ...sentencesOf(content.sections)].filter((one) =>
          / .*[.?]$/.test(one),
        ))
          expect(text).not.to.include(sentence);
        if (text.includes('2024')) expect(text).to.include(sources);
        expect(getComputedStyle(guide.shadowRoot?.querySelector('section') as Element).direction).to.equal(direction);
        await expect(guide).to.be.accessible();
      });

    it('fits its content into 320 pixels, even with wide spacing', async () => {
      const guide = await aGuide(topic);
      const box = guide.parentElement as HTMLElement;
      box.style.cssText = 'inline-size: 320px; letter-spacing: 0.12em; word-spacing: 0.16em';
      for (const details of guide.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      expect(guide.scrollWidth).to.be.at.most(320);
      for (const element of [...parts(guide, 'section'), ...parts(guide, 'disclosure'), ...parts(guide, 'claim')])
        expect(element.scrollWidth - element.clientWidth, element.outerHTML.slice(0, 80)).to.be.at.most(1);
    });

    it('has touch targets of at least 44 pixels', async () => {
      const guide = await aGuide(topic);
      for (const target of guide.shadowRoot?.querySelectorAll('summary, button') ?? [])
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('doesn’t tell the sites it cites where readers come from', async () => {
      const guide = await aGuide(topic);
      for (const link of guide.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href^=http]') ?? []) {
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('is read in the order shown', async () => {
      const guide = await aGuide(topic);
      await virtual.start({container: guide.shadowRoot?.querySelector('section') as HTMLElement});
      const end = `end of region, ${content.title}`;
      for (let step = 0; step < 900 && (await virtual.lastSpokenPhrase()) !== end; step++) await virtual.next();
      const spoken = await virtual.spokenPhraseLog();
      await virtual.stop();
      expect(spoken[0]).to.include(`region, ${content.title}`);
      const positions = content.sections.map(({heading}) =>
        spoken.findIndex((phrase) => phrase.startsWith(`heading, ${heading}`)),
      );
      expect(positions, spoken.join(' | ')).to.deep.equal([...positions].sort((a, b) => a - b));
      expect(
        positions.every((position) => position > 0),
        spoken.join(' | '),
      ).to.equal(true);
      expect(spoken.at(-1)).to.equal(end);
    });
  });
}
