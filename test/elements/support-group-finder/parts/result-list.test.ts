import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {aFinder, allShown, aSource, settled, shown, textOf, typeWords, until} from '../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {manyGroups} from '../../../helpers/some-groups.js';

/** More than a page of them; one is on now. */
const GROUPS = [
  aGroup({
    id: 'list:now',
    meetings: [aMeeting({schedule: {...weekly('MO', '11:30', 'America/New_York'), minutes: 90}})],
  }),
  aGroup({id: 'list:grief', focus: ['grief'], kind: 'family'}),
  ...manyGroups(40),
];

describe('the days of the list', () => {
  const days = (finder: SupportGroupFinder) => allShown(finder, '.day-heading').map(textOf);

  it('stand as headings, with the number of their groups where the page has all of them', async () => {
    const finder = await settled(await aFinder({source: aSource(GROUPS)}));
    expect(days(finder)).to.deep.equal([
      'Today Monday, November 23 7 groups',
      'Tomorrow Tuesday, November 24 7 groups',
      'Wednesday, November 25',
    ]);
    expect(textOf(shown(finder, '[part~=result] .when'))).not.to.include('Nov');
    const [first] = allShown(finder, '[part=results] > ol');
    expect(first?.ariaLabel).to.equal('Today, Monday, November 23');
    expect(allShown(finder, '[part=results] h3').length).to.equal(3);
    expect(allShown(finder, '[part~=result] h4').length).to.equal(20);
  });

  it('are left out where words or a place order the list', async () => {
    const finder = await settled(await aFinder({source: aSource(GROUPS)}));
    await typeWords(finder, 'grief');
    await until(() => allShown(finder, '[part~=result]').length === 1);
    expect(days(finder)).to.deep.equal([]);
    expect(allShown(finder, '[part~=result] h3').length).to.equal(1);
  });

  it('end with the groups that have no date, or are not meeting, without a guess', async () => {
    const groups = [
      aGroup({id: 'list:open', name: 'Ask First', meetings: []}),
      aGroup({id: 'list:resting', name: 'Resting', status: 'paused', meetings: [aMeeting()]}),
      aGroup({id: 'list:tuesday', name: 'Tuesday Circle', meetings: [aMeeting()]}),
    ];
    const finder = await settled(await aFinder({source: aSource(groups)}));
    expect(days(finder)).to.deep.equal(['Tomorrow Tuesday, November 24 1 group', 'No set date 2 groups']);
    const lists = allShown(finder, '[part=results] > ol').map((list) => list.querySelectorAll('.name').length);
    expect(lists).to.deep.equal([1, 2]);
  });

  it('count what began yesterday and is still on with today', async () => {
    const late = {...weekly('SU', '23:00', 'America/New_York'), minutes: 14 * 60};
    const finder = await settled(await aFinder({source: aSource([aGroup({meetings: [aMeeting({schedule: late})]})])}));
    expect(days(finder).map((day) => day.split(' ')[0])).to.deep.equal(['Today']);
  });
});
