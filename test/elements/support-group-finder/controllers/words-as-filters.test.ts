import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {
  aFinder,
  allShown,
  aSource,
  names,
  press,
  root,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const aList = async (properties: Partial<SupportGroupFinder> = {}) =>
  settled(await aFinder({source: aSource(SOME_GROUPS), ...properties}));
const line = (finder: SupportGroupFinder) => textOf(shown(finder, '#meant'));
const offered = async (finder: SupportGroupFinder, words: string) => {
  await typeWords(finder, words);
  await until(() => line(finder), `nothing was offered for "${words}"`);
  return line(finder);
};
/** Longer than typing rests, so that what has not come does not come. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));

describe('words that may be meant as a day, a time or a way to meet', () => {
  it('are asked about once typing rests, and become filters only by the button', async () => {
    const finder = await aList();
    expect(await offered(finder, 'thursday')).to.equal('Did you mean groups that meet on Thursday?');
    expect(finder.query).to.deep.equal({words: 'thursday'});
    await press(finder, 'Show these groups');
    expect(names(finder)).to.deep.equal(['Family Circle']);
    expect(finder.query.words).to.equal('');
    expect((shown(finder, '#words') as HTMLInputElement).value).to.equal('');
    expect(textOf(allShown(finder, '.chip')[0])).to.equal('Thursday ×');
    expect(textOf(root(finder).activeElement ?? undefined)).to.equal('1 group');
    expect(line(finder)).to.equal('');
  });

  it('leave the other words where they are', async () => {
    const finder = await aList();
    await offered(finder, 'anxiety monday');
    await press(finder, 'Show these groups');
    expect(finder.query.words).to.equal('anxiety');
    expect(names(finder)).to.deep.equal(['Calm Waters']);
  });

  it('tell today from the clock of the visitor', async () => {
    expect(await offered(await aList(), 'tonight')).to.equal(
      'Did you mean groups that meet on Monday in the evening or at night?',
    );
    expect(await offered(await aList({viewerZone: 'Pacific/Auckland'}), 'today')).to.include('on Tuesday');
  });

  it('may be several', async () => {
    expect(await offered(await aList(), 'online wednesday')).to.equal(
      'Did you mean groups that meet online on Wednesday?',
    );
  });

  it('are said to screen readers once, by one line alone', async () => {
    const finder = await aList();
    await offered(finder, 'thursday');
    await rest();
    const saying = allShown(finder, '[role=status], [aria-live]').filter((region) =>
      textOf(region).includes('Did you mean'),
    );
    expect(saying.map(({id}) => id)).to.deep.equal(['meant']);
  });

  it('are not asked about where the list has no such group, or they are chosen already', async () => {
    const finder = await aList();
    await typeWords(finder, 'saturday');
    await rest();
    expect(line(finder)).to.equal('');
    finder.query = {words: 'thursday', filters: {day: ['TH']}};
    await rest();
    expect(line(finder)).to.equal('');
  });

  it('are not asked about while somebody still types', async () => {
    const finder = await aList();
    await offered(finder, 'thursday');
    await typeWords(finder, 'thursday a');
    expect(line(finder)).to.equal('');
  });

  it('are not asked about in a crisis', async () => {
    const finder = await aList();
    await typeWords(finder, 'suicide tonight');
    await until(() => shown(finder, '.urgent'));
    await rest();
    expect(line(finder)).to.equal('');
  });

  it('has no fault that axe finds', async () => {
    const finder = await aList();
    await offered(finder, 'thursday');
    await expect(finder).to.be.accessible();
  });
});
