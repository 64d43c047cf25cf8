import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {
  aFinder,
  allShown,
  aSource,
  button,
  count,
  names,
  press,
  root,
  settled,
  shown,
  still,
  textOf,
  until,
} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting} from '../../../../helpers/a-group.js';
import {pressKey} from '../../../../helpers/press-key.js';

const online = [aMeeting({formats: ['online'], join: 'ask' as const})];
const GROUPS = [
  aGroup({id: 'a', name: 'Calm Waters', kind: 'condition', focus: ['anxiety'], meetings: online}),
  aGroup({id: 'b', name: 'Worry Less', kind: 'condition', focus: ['anxiety']}),
  aGroup({id: 'c', name: 'Early Birds', kind: 'recovery', focus: ['alcohol']}),
  aGroup({id: 'd', name: 'Family Circle', kind: 'family', focus: ['alcohol']}),
];

async function opened(properties: Partial<SupportGroupFinder> = {}): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({source: aSource(GROUPS), ...properties}));
  // With words in the field its button is the one that clears them.
  if (properties.query?.words) finder.tools['press']('guide');
  else await press(finder, 'Help me choose');
  await until(() => shown(finder, properties.query?.words ? '.guide' : '.guide .pill small'));
  return finder;
}
const question = (finder: SupportGroupFinder) => textOf(shown(finder, '.guide legend'));
const answers = (finder: SupportGroupFinder) => allShown(finder, '.guide fieldset button').map(textOf);
const chips = (finder: SupportGroupFinder) => allShown(finder, '.chip').map((chip) => textOf(chip).replace(/ ×$/, ''));
const focused = (finder: SupportGroupFinder) => textOf(root(finder).activeElement ?? undefined);

describe('"Help me choose"', () => {
  it('asks three questions, one at a time, with progress and the number of matches', async () => {
    const finder = await opened();
    expect(question(finder)).to.equal('Question 1 of 3 Who is it for?');
    expect(answers(finder)).to.deep.equal(['Me 3', 'Someone I care about 1', 'I’m not sure']);
    await press(finder, 'Me');
    expect(question(finder)).to.equal('Question 2 of 3 What would you like help with?');
    expect(textOf(shown(finder, '.guide'))).to.include('3 groups match.');
    expect(answers(finder)).to.deep.equal([
      'Worry or anxiety 2',
      'Drinking 1',
      'Something else, in my own words',
      'I’m not sure',
    ]);
    await press(finder, 'Worry or anxiety');
    expect(question(finder)).to.equal('Question 3 of 3 How would you like to meet?');
    expect(answers(finder)).to.deep.equal(['In person 1', 'Online or by phone 1', 'Either is fine']);
    expect(names(finder)).to.have.members(['Calm Waters', 'Worry Less']);
  });

  it('takes the visitor from question to question, and in the end to the number of groups', async () => {
    const finder = await opened();
    expect(focused(finder)).to.equal('Question 1 of 3 Who is it for?');
    await press(finder, 'I’m not sure');
    expect(focused(finder)).to.equal('Question 2 of 3 What would you like help with?');
    await press(finder, 'Worry or anxiety');
    await press(finder, 'Online or by phone');
    expect(shown(finder, '.guide')).to.equal(undefined);
    expect(focused(finder)).to.equal('1 group');
    expect(names(finder)).to.deep.equal(['Calm Waters']);
    expect(chips(finder)).to.deep.equal(['Online', 'Anxiety']);
  });

  it('narrows by the public query, and leaves no choice that makes no difference', async () => {
    const finder = await opened();
    await press(finder, 'Me');
    expect(finder.query.filters?.kind).to.have.members(['condition', 'recovery']);
    await press(finder, 'Drinking');
    await press(finder, 'Either is fine');
    expect(chips(finder)).to.deep.equal(['Addiction recovery', 'Alcohol']);
    expect(names(finder)).to.deep.equal(['Early Birds']);
  });

  it('goes back, and shows what was answered', async () => {
    const finder = await opened();
    await press(finder, 'Someone I care about');
    await press(finder, 'Back');
    expect(question(finder)).to.equal('Question 1 of 3 Who is it for?');
    expect(focused(finder)).to.equal(question(finder));
    expect(button(finder, 'Someone I care about').getAttribute('aria-pressed')).to.equal('true');
    await press(finder, 'Me');
    expect(names(finder)).to.have.members(['Calm Waters', 'Worry Less', 'Early Birds']);
  });

  it('skips a question, and then asks nothing of it', async () => {
    const finder = await opened();
    await press(finder, 'Someone I care about');
    await press(finder, 'Back');
    await press(finder, 'Skip this question');
    expect(question(finder)).to.match(/^Question 2/);
    expect(names(finder)).to.have.length(4);
    await press(finder, 'Skip this question');
    await press(finder, 'Skip this question');
    expect(shown(finder, '.guide')).to.equal(undefined);
    expect(count(finder)).to.match(/^4 groups/);
  });

  it('leaves what the page or the visitor chose before where the question is skipped', async () => {
    const finder = await opened({query: {filters: {focus: ['alcohol']}}});
    for (let asked = 0; asked < 3; asked++) await press(finder, 'Skip this question');
    expect(chips(finder)).to.deep.equal(['Alcohol']);
    expect(names(finder)).to.have.members(['Early Birds', 'Family Circle']);
  });

  it('starts again from what was asked before it', async () => {
    const finder = await opened({query: {words: 'qqqq zzzz', filters: {language: []}}});
    finder.query = {filters: {focus: ['alcohol']}};
    await until(() => answers(finder).includes('Me 1'));
    await press(finder, 'Me');
    expect(names(finder)).to.deep.equal(['Early Birds']);
    await press(finder, 'Start again');
    expect(question(finder)).to.match(/^Question 1/);
    expect(finder.query.filters).to.deep.equal({focus: ['alcohol']});
    expect(allShown(finder, '.guide [aria-pressed=true]')).to.have.length(0);
  });

  it('leads to the field for words when it is about something else', async () => {
    const finder = await opened();
    await press(finder, 'Me');
    await press(finder, 'Something else');
    await until(() => !shown(finder, '.guide'));
    expect(finder.query.filters?.kind).to.have.members(['condition', 'recovery']);
    await finder.updateComplete;
    expect(root(finder).activeElement?.id).to.equal('words');
  });

  it('never ends without results: if no group matches, it shows all groups again', async () => {
    const finder = await opened();
    finder.query = {words: 'qqqq', filters: {cost: ['fee']}};
    await finder.updateComplete;
    expect(answers(finder)).to.deep.equal(['I’m not sure']);
    expect(textOf(shown(finder, '.guide'))).to.include('No groups match.');
    await press(finder, 'See all groups');
    expect(names(finder)).to.have.length(4);
    expect(question(finder)).to.match(/^Question 1/);
    expect(answers(finder)).to.include('Me 3');
  });

  it('closes by Escape, keeps what was chosen, and gives the focus back', async () => {
    const finder = await opened();
    await press(finder, 'Someone I care about');
    await sendKeys({press: 'Escape'});
    await until(() => !shown(finder, '.guide'));
    expect(focused(finder)).to.equal('Help me choose');
    expect(names(finder)).to.deep.equal(['Family Circle']);
    await press(finder, 'Help me choose');
    await until(() => shown(finder, '.guide'));
    expect(question(finder)).to.match(/^Question 1/);
  });

  it('is answered by keyboard alone', async () => {
    const finder = await opened();
    const first = button(finder, 'Me');
    first.focus();
    await pressKey(first, ' ');
    await until(() => /^Question 2/.test(question(finder)) && answers(finder).includes('Drinking 1'));
    const second = button(finder, 'Drinking');
    second.focus();
    await pressKey(second, 'Enter');
    await until(() => /^Question 3/.test(question(finder)));
    expect(names(finder)).to.deep.equal(['Early Birds']);
  });

  it('keeps nothing when somebody leaves the page at once', async () => {
    const finder = await opened();
    await press(finder, 'Me');
    document.dispatchEvent(new Event('support-clear'));
    await finder.updateComplete;
    expect(shown(finder, '.guide')).to.equal(undefined);
    await press(finder, 'Help me choose');
    await until(() => shown(finder, '.guide'));
    expect(question(finder)).to.match(/^Question 1/);
    expect(textOf(shown(finder, '.guide'))).to.include('4 groups match');
  });

  it('is not offered in a list where nothing can be asked', async () => {
    const finder = await settled(await aFinder({source: aSource([aGroup()])}));
    expect(shown(finder, '[data-tool=guide]')).to.equal(undefined);
  });

  it('asks in the words of the site', async () => {
    const finder = await opened({
      strings: {guideWho: 'Für wen ist es?', guideFocus: (id) => `#${id}`, guideSkip: 'Weiter'},
    });
    expect(question(finder)).to.include('Für wen ist es?');
    await press(finder, 'Weiter');
    expect(answers(finder)).to.include('#anxiety 2');
  });

  it('has no fault that axe finds, at any question', async () => {
    const finder = await opened();
    await expect(await still(finder)).to.be.accessible();
    await press(finder, 'Me');
    await expect(await still(finder)).to.be.accessible();
    await press(finder, 'Back');
    await expect(await still(finder)).to.be.accessible();
  });
});
