import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {
  aFinder,
  allShown,
  aSource,
  names,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const aList = async (properties: Partial<SupportGroupFinder> = {}) =>
  settled(await aFinder({source: aSource(SOME_GROUPS), ...properties}));
const chips = (finder: SupportGroupFinder) => allShown(finder, '[part=understood] .chip').map(textOf);
const said = (finder: SupportGroupFinder, part: string) => textOf(shown(finder, `[part=${part}]`));

describe('what was understood', () => {
  it('stands below the field as chips, each of which takes its words out', async () => {
    const finder = await aList();
    await typeWords(finder, 'anxiety on monday');
    expect(chips(finder)).to.deep.equal(['Anxiety ×', 'Monday ×']);
    expect(names(finder)).to.deep.equal(['Calm Waters']);
    allShown(finder, '[part=understood] .chip')[1]?.click();
    await finder.updateComplete;
    expect(finder.query.words).to.equal('anxiety on');
    expect((shown(finder, '#words') as HTMLInputElement).value).to.equal('anxiety on');
    expect(chips(finder)).to.deep.equal(['Anxiety ×']);
  });

  it('says what a misspelt word was taken for', async () => {
    const finder = await aList();
    await typeWords(finder, 'insomnya');
    expect(textOf(shown(finder, '[part=understood] + .quiet'))).to.equal('Showing results for Sleep.');
    await typeWords(finder, 'sleep');
    expect(shown(finder, '[part=understood] + .quiet')).to.equal(undefined);
  });

  it('says so when no group has all of it', async () => {
    const finder = await aList();
    await typeWords(finder, 'anxiety with childcare');
    expect(said(finder, 'partly')).to.match(/^No group matches all of this\. \d+ match(?:es)? part of it: Anxiety\.$/);
    await typeWords(finder, 'anxiety');
    expect(shown(finder, '[part=partly]')).to.equal(undefined);
  });

  it('answers a question, leaves the list whole, and leads to the guide where the page has it', async () => {
    const guide = document.createElement('support-first-meeting');
    const finder = await aList();
    await typeWords(finder, 'do I have to speak?');
    expect(said(finder, 'answer')).to.match(/^You don’t have to speak\./);
    expect(names(finder)).to.have.length(SOME_GROUPS.length);
    expect(shown(finder, '[part=answer] a')).to.equal(undefined);
    guide.id = 'first';
    document.body.append(guide);
    finder.requestUpdate();
    await finder.updateComplete;
    expect(shown(finder, '[part=answer] a')?.getAttribute('href')).to.equal('#first');
    guide.remove();
  });

  it('offers groups for any trouble, or for relatives, and never the words, where nothing fits', async () => {
    const finder = await aList();
    await typeWords(finder, 'tourettes');
    await until(() => shown(finder, '[part=empty]'), 'the list is not empty');
    expect(textOf(shown(finder, '[part=empty]'))).not.to.include('tourettes');
    expect(textOf(shown(finder, '[part=empty]'))).not.to.include('Groups that meet soon');
  });
});
