import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/support-faq/define.js';
import type {SupportFaq} from '../../../src/elements/support-faq/define.js';
import {parts} from '../../helpers/guides.js';

const aFaq = () => fixture<SupportFaq>(html`<support-faq lang="en"></support-faq>`);
const questions = (faq: Element) => parts(faq, 'disclosure') as HTMLDetailsElement[];

describe('support-faq', () => {
  it('is folded at first, and unfolds one answer without the others', async () => {
    const all = questions(await aFaq());
    expect(all.map(({open}) => open)).not.to.include(true);
    all[1]?.querySelector('summary')?.click();
    expect(all.map(({open}) => open).filter(Boolean)).to.have.length(1);
    expect(all[1]?.open).to.equal(true);
  });

  it('is reached question by question with the Tab key', async () => {
    const faq = await aFaq();
    const before = document.createElement('button');
    faq.before(before);
    before.focus();
    const reached: (string | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      await sendKeys({press: 'Tab'});
      reached.push(faq.shadowRoot?.activeElement?.textContent?.trim());
    }
    before.remove();
    expect(reached).to.deep.equal(['What is a support group?', 'How do I find one?', 'Do groups help?']);
  });

  it('has a heading in each question, so that screen readers can jump', async () => {
    const faq = await aFaq();
    for (const details of questions(faq).slice(0, -1)) expect(details.querySelector('summary h3')).not.to.equal(null);
  });
});
