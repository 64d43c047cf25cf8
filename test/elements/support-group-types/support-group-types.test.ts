import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/support-group-types/define.js';
import type {SupportGroupTypes} from '../../../src/elements/support-group-types/define.js';
import type {SupportQueryEvent} from '../../../src/views/guide/ask-finder.js';
import {aFinder, aSource, names, settled, until} from '../../helpers/a-finder.js';
import {parts, shownText, warningsDuring} from '../../helpers/guides.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';
import {pressKey} from '../../helpers/press-key.js';

const someTypes = (attributes: Partial<SupportGroupTypes> = {}) =>
  fixture<SupportGroupTypes>(
    html`<support-group-types
      lang="en"
      crisis-href="#crisis"
      .htmlFor=${attributes.htmlFor}
      .conditions=${attributes.conditions}
      .content=${attributes.content}
    ></support-group-types>`,
  );
const choices = (types: Element) => parts(types, 'choice').map(({textContent}) => textContent?.trim());
const choice = (types: Element, name: string) =>
  parts(types, 'choice').find(({textContent}) => textContent?.trim() === name) as HTMLElement;
const answers = (types: Element) =>
  [...(types.shadowRoot?.querySelectorAll('[role=status]') ?? [])].map(({textContent}) => textContent?.trim());
const asked = async (types: Element, name: string) => {
  setTimeout(() => choice(types, name).click());
  const event: SupportQueryEvent = await oneEvent(types, 'support-query');
  return event.query.filters;
};

describe('support-group-types', () => {
  it('shows the groups of a picked kind in its finder, and takes the visitor there', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.id = 'types-list';
    const types = await someTypes({htmlFor: 'types-list'});
    const heard: Event[] = [];
    types.addEventListener('support-query', (event) => heard.push(event));
    choice(types, 'Anxiety and panic').click();
    await until(() => names(finder).length === 2);
    expect(names(finder).sort()).to.deep.equal(['Calm Waters', 'Worry Less Together']);
    expect(document.activeElement?.id).to.equal('types-list');
    expect(heard.length).to.equal(0);
    choice(types, 'Groups for families').click();
    await until(() => names(finder).join() === 'Family Circle');
  });

  it('leaves the format that is chosen in the finder, and drops the words', async () => {
    const finder = await settled(
      await aFinder({source: aSource(SOME_GROUPS), query: {words: 'hands', filters: {format: ['online']}}}),
    );
    finder.id = 'types-list';
    const types = await someTypes({htmlFor: 'types-list'});
    choice(types, 'Anxiety and panic').click();
    await until(() => names(finder).join() === 'Calm Waters');
    expect(finder.query.words).to.equal(undefined);
  });

  it('asks the page for each kind when it is for no finder', async () => {
    const types = await someTypes();
    expect(await asked(types, 'Depression')).to.deep.equal({focus: ['depression']});
    expect(await asked(types, 'General groups')).to.deep.equal({kind: ['general']});
    expect(await asked(types, 'All recovery groups')).to.deep.equal({kind: ['recovery']});
    expect(await asked(types, 'Groups for both')).to.deep.equal({kind: ['dual-diagnosis']});
    expect(await asked(types, 'Groups for families')).to.deep.equal({kind: ['family']});
  });

  it('says beside the button where else to look when nobody answers, and is quiet when the page does', async () => {
    const types = await someTypes();
    const recovery = 2; // After those of conditions and of mental health in general.
    choice(types, 'Gambling').click();
    await types.updateComplete;
    expect(answers(types).map(Boolean)).to.deep.equal([false, false, true, false, false]);
    expect(answers(types)[recovery]).to.include('Ask your doctor');
    types.addEventListener('support-query', (event) => event.preventDefault());
    choice(types, 'Gambling').click();
    await types.updateComplete;
    expect(answers(types).some(Boolean)).to.equal(false);
  });

  it('offers only the conditions of the page, and leaves the other kinds', async () => {
    const types = await someTypes({conditions: 'F31 ocd'});
    expect(choices(types).slice(0, 3)).to.deep.equal(['Bipolar disorder', 'OCD', 'General groups']);
    expect(choices(types)).to.include('Alcohol');
  });

  it('has a way to help in a crisis, because it speaks of one', async () => {
    const [box] = parts(await someTypes(), 'crisis');
    expect(box?.querySelector('a')?.getAttribute('href')).to.equal('#crisis');
    const said = await warningsDuring(() => fixture(html`<support-group-types lang="en"></support-group-types>`));
    expect(said.join()).to.include('no crisis help');
  });

  it('takes an unknown condition as none, and says so', async () => {
    const said = await warningsDuring(async () => {
      expect(choices(await someTypes({conditions: 'happiness'}))).to.include('Depression');
    });
    expect(said).to.deep.equal(['<support-group-types conditions="happiness">: there is no such condition here.']);
  });

  it('offers kinds of the site’s own', async () => {
    const types = await someTypes();
    types.content = {
      sections: [
        {
          id: 'service',
          heading: 'For people who served',
          body: [{choices: [{name: 'Veterans', filters: {audience: ['veterans']}}]}],
        },
      ],
    };
    await until(() => choices(types).join() === 'Veterans');
    expect(await asked(types, 'Veterans')).to.deep.equal({audience: ['veterans']});
    expect(shownText(types)).to.include('For people who served');
  });

  it('is picked by keyboard, one choice after the other', async () => {
    const types = await someTypes();
    choice(types, 'Depression').focus();
    await sendKeys({press: 'Tab'});
    expect(types.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Anxiety and panic');
    const heard: SupportQueryEvent[] = [];
    types.addEventListener('support-query', (event) => heard.push(event));
    await pressKey(types.shadowRoot?.activeElement, 'Enter');
    expect(heard.map(({query}) => query.filters?.focus?.[0])).to.deep.equal(['anxiety']);
  });

  it('names each set of choices by its heading', async () => {
    const groups = parts(await someTypes(), 'choices');
    expect(groups.map((group) => [group.getAttribute('role'), group.getAttribute('aria-label')])).to.deep.equal([
      ['group', 'For one condition'],
      ['group', 'For mental health in general'],
      ['group', 'For alcohol, drugs and other addictions'],
      ['group', 'For mental health and addiction together'],
      ['group', 'For families and friends'],
    ]);
  });
});
