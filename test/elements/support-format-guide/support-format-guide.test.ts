import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/support-format-guide/define.js';
import type {SupportFormatGuide} from '../../../src/elements/support-format-guide/define.js';
import {SupportClearEvent} from '../../../src/ui/clear-event.js';
import type {SupportQueryEvent} from '../../../src/views/guide/ask-finder.js';
import {aFinder, aSource, names, settled, until} from '../../helpers/a-finder.js';
import {parts, shownText} from '../../helpers/guides.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';
import {pressKey} from '../../helpers/press-key.js';

const aGuide = (htmlFor?: string) =>
  fixture<SupportFormatGuide>(html`<support-format-guide lang="en" .htmlFor=${htmlFor}></support-format-guide>`);
const shadow = (guide: Element) => guide.shadowRoot as ShadowRoot;
const boxes = (guide: Element) => [...shadow(guide).querySelectorAll('input')];
const ticked = (guide: Element) => boxes(guide).filter(({checked}) => checked).length;
const side = (guide: Element, format: string) =>
  parts(guide, 'side').find(({dataset}) => dataset.format === format) as HTMLElement;
const reasons = (guide: Element, format: string) =>
  [...side(guide, format).querySelectorAll('li')].map(({textContent}) => textContent);
const find = (guide: Element, format: string) => side(guide, format).querySelector('button') as HTMLButtonElement;
const again = (guide: Element) => shadow(guide).querySelector<HTMLElement>('.again');
const announced = (guide: Element) => shadow(guide).querySelector('.visually-hidden')?.textContent?.trim();

async function tick(guide: SupportFormatGuide, text: string) {
  const label = [...shadow(guide).querySelectorAll('label')].find(({textContent}) => textContent?.includes(text));
  label?.querySelector('input')?.click();
  await guide.updateComplete;
}

describe('support-format-guide', () => {
  it('has nothing on either side at first', async () => {
    const guide = await aGuide();
    expect(ticked(guide)).to.equal(0);
    expect([...reasons(guide, 'online'), ...reasons(guide, 'in-person')]).to.deep.equal([]);
    expect(side(guide, 'online').textContent).to.include('Nothing chosen yet.');
    expect(announced(guide)).to.equal('');
    expect(again(guide) === null).to.equal(true);
  });

  it('shows what speaks for each, as somebody ticks and takes back', async () => {
    const guide = await aGuide();
    await tick(guide, 'Someone at home might overhear me');
    await tick(guide, 'Travel is hard for me');
    await tick(guide, 'I miss being with people');
    expect(reasons(guide, 'online')).to.deep.equal(['You can join from wherever you are.']);
    expect(reasons(guide, 'in-person')).to.deep.equal([
      'You can chat before and after. For some people, trust comes sooner.',
      'You can talk away from home.',
    ]);
    await tick(guide, 'Travel is hard for me');
    expect(reasons(guide, 'online')).to.deep.equal([]);
  });

  it('reads out only what changed', async () => {
    const guide = await aGuide();
    await tick(guide, 'Getting out is good for me');
    expect(announced(guide)).to.equal('Reasons to meet in person: A meeting is a reason to leave the house.');
    await tick(guide, 'I feel safest at home');
    expect(announced(guide)).to.equal('Reasons to meet online: You stay at home, and you can leave with one click.');
    await tick(guide, 'I feel safest at home');
    expect(announced(guide)).to.equal('Removed: You stay at home, and you can leave with one click.');
  });

  it('gives no verdict: both sides stay alike, whatever is ticked', async () => {
    const guide = await aGuide();
    const looks = () =>
      ['online', 'in-person'].map((format) => {
        const {color, backgroundColor, borderColor} = getComputedStyle(side(guide, format));
        return [color, backgroundColor, borderColor, getComputedStyle(find(guide, format)).backgroundColor].join();
      });
    for (const text of ['Travel', 'My days', 'I feel safest', 'A lot of new faces', 'see me going in', 'Video calls'])
      await tick(guide, text);
    expect(reasons(guide, 'online')).to.have.length(6);
    expect(looks()[0]).to.equal(looks()[1]);
    expect(parts(guide, 'side').map(({dataset}) => dataset.format)).to.deep.equal(['online', 'in-person']);
    const sides = parts(guide, 'side')
      .map(({textContent}) => textContent)
      .join();
    expect(sides).to.not.match(/\b(?:better|best|recommend|score|you should|wins?)\b|\d of \d|%/i);
  });

  it('adds the format to what is asked in its finder, and takes the visitor there', async () => {
    const finder = await settled(
      await aFinder({source: aSource(SOME_GROUPS), query: {words: 'anxiety', filters: {format: ['in-person']}}}),
    );
    finder.id = 'format-list';
    const guide = await aGuide('format-list');
    find(guide, 'online').click();
    await until(() => names(finder).join() === 'Calm Waters');
    expect(finder.query).to.deep.equal({words: 'anxiety', filters: {format: ['online']}});
    expect(document.activeElement?.id).to.equal('format-list');
    find(guide, 'in-person').click();
    await until(() => names(finder).join() === 'Worry Less Together');
  });

  it('tells the page the format, and nothing of what was ticked', async () => {
    const guide = await aGuide();
    await tick(guide, 'Someone at home might overhear me');
    setTimeout(() => find(guide, 'in-person').click());
    const event: SupportQueryEvent = await oneEvent(guide, 'support-query');
    expect(event.query).to.deep.equal({filters: {format: ['in-person']}});
  });

  it('says where else to look when nobody answers, and is quiet when the page does', async () => {
    const guide = await aGuide();
    find(guide, 'online').click();
    await guide.updateComplete;
    expect(shadow(guide).querySelector('[role=status]')?.textContent).to.include('Ask your doctor');
    guide.addEventListener('support-query', (event) => event.preventDefault());
    find(guide, 'online').click();
    await guide.updateComplete;
    expect(shownText(guide)).not.to.include('Ask your doctor');
  });

  it('starts again from nothing, with the focus at the first box', async () => {
    const guide = await aGuide();
    await tick(guide, 'Travel is hard for me');
    again(guide)?.click();
    await guide.updateComplete;
    expect([ticked(guide), reasons(guide, 'online').length, announced(guide)]).to.deep.equal([0, 0, '']);
    expect(shadow(guide).activeElement === boxes(guide)[0]).to.equal(true);
    expect(again(guide) === null).to.equal(true);
  });

  it('forgets everything when a visitor leaves by the quick exit, and stops listening off the page', async () => {
    const guide = await aGuide();
    await tick(guide, 'Travel is hard for me');
    document.dispatchEvent(new SupportClearEvent());
    await guide.updateComplete;
    expect([ticked(guide), announced(guide)]).to.deep.equal([0, '']);
    await tick(guide, 'Travel is hard for me');
    const parent = guide.parentElement;
    guide.remove();
    document.dispatchEvent(new SupportClearEvent());
    parent?.append(guide);
    await guide.updateComplete;
    expect(ticked(guide)).to.equal(1);
  });

  it('is answered by keyboard: each box by Tab and the space bar', async () => {
    const guide = await aGuide();
    boxes(guide)[0]?.focus();
    await pressKey(guide.shadowRoot?.activeElement, ' ');
    await sendKeys({press: 'Tab'});
    await pressKey(guide.shadowRoot?.activeElement, ' ');
    await guide.updateComplete;
    expect(
      boxes(guide)
        .map(({checked}) => checked)
        .slice(0, 3),
    ).to.deep.equal([true, true, false]);
    expect(reasons(guide, 'in-person')).to.have.length(1);
  });

  it('names every set of boxes, and gives fingers room', async () => {
    const guide = await aGuide();
    expect(parts(guide, 'factor').map((factor) => factor.querySelector('legend')?.textContent)).to.deep.equal([
      'Getting there',
      'Your time',
      'Feeling comfortable',
      'Being with people',
      'Privacy',
      'Technology',
    ]);
    for (const label of shadow(guide).querySelectorAll('label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('holds at 320 pixels and for axe with everything ticked', async () => {
    const guide = await aGuide();
    (guide.parentElement as HTMLElement).style.inlineSize = '320px';
    boxes(guide).forEach((box) => box.click());
    await guide.updateComplete;
    expect(reasons(guide, 'online').length + reasons(guide, 'in-person').length).to.equal(13);
    expect(guide.scrollWidth).to.be.at.most(320);
    await expect(guide).to.be.accessible();
  });

  it('weighs what the site asks, in its own words', async () => {
    const guide = await aGuide();
    await tick(guide, 'Travel is hard for me');
    guide.content = {
      sections: [
        {
          id: 'ours',
          heading: 'Ours',
          body: [
            {factors: [{name: 'Parking', statements: [{text: 'I drive.', speaksFor: 'in-person', because: 'Free.'}]}]},
          ],
        },
      ],
    };
    await until(() => boxes(guide).length === 1);
    expect(ticked(guide)).to.equal(0);
    await tick(guide, 'I drive.');
    expect([reasons(guide, 'online'), reasons(guide, 'in-person')]).to.deep.equal([[], ['Free.']]);
  });
});
