import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/support-faq/define.js';
import type {SupportFaq} from '../../../src/elements/support-faq/define.js';
import {part, parts} from '../../helpers/guides.js';

const aFaq = () => fixture<SupportFaq>(html`<support-faq lang="en" crisis-href="#crisis"></support-faq>`);
const questions = (faq: Element) => parts(faq, 'section') as HTMLDetailsElement[];

describe('support-faq', () => {
  it('folds and unfolds one answer without the others', async () => {
    const all = questions(await aFaq());
    const before = all.map(({open}) => open);
    all[1]?.querySelector('summary')?.click();
    expect(all.map(({open}) => open)).to.deep.equal(before.map((open, at) => (at === 1 ? !open : open)));
  });

  it('has a way to help in a crisis, because it speaks of danger', async () => {
    expect(
      part(await aFaq(), 'crisis')
        ?.querySelector('a')
        ?.getAttribute('href'),
    ).to.equal('#crisis');
  });

  it('names directories of the page’s country alone', async () => {
    const faq = await aFaq();
    faq.country = 'DE';
    await faq.updateComplete;
    expect(parts(faq, 'card').map((card) => card.querySelector('h4')?.textContent)).to.deep.equal(['NAKOS']);
  });

  it('is reached question by question with the Tab key', async () => {
    const faq = await aFaq();
    questions(faq).forEach((question) => (question.open = false));
    const links = faq.shadowRoot?.querySelectorAll<HTMLElement>('[part=contents] a') ?? [];
    links[links.length - 1]?.focus();
    const reached: (string | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      await sendKeys({press: 'Tab'});
      reached.push(faq.shadowRoot?.activeElement?.textContent?.trim());
    }
    expect(reached).to.deep.equal(['What is a support group?', 'How do I find one?', 'Do groups help?']);
  });

  it('has a heading in each question, so that screen readers can jump', async () => {
    const faq = await aFaq();
    for (const details of questions(faq)) expect(details.querySelector('summary h3')).not.to.equal(null);
  });
});
