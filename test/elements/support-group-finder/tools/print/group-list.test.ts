import {expect} from '@open-wc/testing';
import {sectionsOf} from '../../../../../src/elements/support-group-finder/tools/print/found-paper.js';
import {groupList, notPrinted} from '../../../../../src/elements/support-group-finder/tools/print/group-list.js';
import type {View} from '../../../../../src/elements/support-group-finder/render-context.js';
import type {Group} from '../../../../../src/model/group.js';
import type {Query} from '../../../../../src/model/query.js';
import {textOf} from '../../../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';
import {aReadyFinder, ASK, drawn, drawnText, LAKE, SECRET, SECRETS, ZONE} from '../../../../helpers/groups-on-paper.js';
import {paperText} from '../../../../helpers/on-paper.js';

describe('the list of groups on paper', () => {
  let ofFinder: View;
  before(async () => void (ofFinder = (await aReadyFinder()).view));

  const listOf = (groups: Group[], query: Query = {}) => {
    const view = {...ofFinder, query};
    return drawn(groupList(sectionsOf(groups, view), view));
  };
  const titles = (list: HTMLElement) => [...list.querySelectorAll('h2')].map(textOf);
  /** The entries below each title, with the text of each. */
  const entries = (list: HTMLElement) =>
    [...list.querySelectorAll('ul')].map((ul) => [...ul.children].map((li) => paperText(li)));
  const only = (group: Partial<Group>) => entries(listOf([aGroup(group)])).flat()[0];

  it('is sorted by day, with times, places, links, contacts, and the date when each was last checked', () => {
    const list = listOf([LAKE, SECRET, ASK]);
    expect(titles(list)).to.deep.equal(['Monday', 'Tuesday', 'Wednesday', 'No set date']);
    const [monday, tuesday, wednesday, last] = entries(list).map((texts) => texts.join());
    expect(monday)
      .to.match(/^6:30–7:30 PM Lake Circle/)
      .and.include('Town Library, 5 Oak Street, Salem · 617-555-0199')
      .and.include('Anxiety · Free · Open sharing · Last checked October 2, 2026');
    expect(tuesday).to.include('Quiet Room').and.include('Ask the group for the address');
    expect(wednesday).to.include('Join: zoom.us/j/777').and.include('Check the dates: not on public holidays');
    expect(last).to.match(/^By Appointment/);
  });

  it('has nothing that is for the details of a group only', () => {
    for (const query of [{}, {filters: {day: ['TU' as const]}}])
      expect(paperText(listOf([LAKE, SECRET, ASK], query)))
        .to.include('Quiet Room')
        .and.not.to.match(SECRETS);
  });

  it('goes by how people meet where one day was asked for', () => {
    const [day] = ['WE' as const];
    const at = (id: string, format: 'in-person' | 'online' | 'phone') =>
      aGroup({id, name: id, meetings: [aMeeting({formats: [format], schedule: weekly(day, '19:00', ZONE)})]});
    const list = listOf([at('a', 'phone'), at('b', 'online'), at('c', 'in-person'), at('d', 'online')], {
      filters: {day: [day]},
    });
    expect(titles(list)).to.deep.equal(['In person: 1 group', 'Online: 2 groups', 'By phone: 1 group']);
    expect(entries(list).map((texts) => texts.length)).to.deep.equal([1, 2, 1]);
  });

  it('says what is not held every week, and nothing of what is', () => {
    const schedule = weekly('TU', '19:00', ZONE);
    const monthly = {...schedule, freq: 'MONTHLY' as const, byday: [{nth: 2, day: 'TU' as const}]};
    expect(only({meetings: [aMeeting({schedule})]})).not.to.match(/every|second/i);
    expect(only({meetings: [aMeeting({schedule: monthly})]})).to.match(/second Tuesday|2nd Tuesday/i);
  });

  it('says that a group is paused', () => {
    expect(only({status: 'paused'})).to.include('Not meeting right now');
    expect(only({})).not.to.include('Not meeting right now');
  });

  it('has a number that does not break, else the page of the group where no link leads to it', () => {
    const phone = drawn(groupList(sectionsOf([LAKE], ofFinder), ofFinder));
    expect(phone.textContent).to.include('617\u2011555\u20110199');
    expect(only({url: 'https://www.lake.example.org/'})).to.match(/[^./]lake\.example\.org(?!\/)/);
    const online = aMeeting({formats: ['online'], join: {url: 'https://zoom.us/j/777', provider: 'Zoom'}});
    expect(only({url: 'https://lake.example.org/', meetings: [online]})).not.to.include('lake.example.org');
  });

  it('has the plain name of a group that cannot be drawn, and all others', () => {
    const broken = aGroup({id: 'list:broken', name: 'Broken'});
    Object.defineProperty(broken, 'assured', {
      get: () => {
        throw new Error('spoiled');
      },
    });
    const [texts] = entries(listOf([broken, aGroup({id: 'list:whole', name: 'Whole'})]));
    expect(texts?.[0]).to.equal('Broken');
    expect(texts?.[1]).to.include('Whole').and.include('7:00–8:00 PM');
  });

  it('says how many are missing, as exactly as that is known', () => {
    expect(drawnText(notPrinted(1234, ofFinder, true))).to.equal('1,234 more groups didn’t fit on this printout.');
    expect(drawnText(notPrinted(1, ofFinder, true))).to.equal('1 more group didn’t fit on this printout.');
    expect(drawnText(notPrinted(20, ofFinder, false))).to.equal('20+ more groups didn’t fit on this printout.');
    expect(drawnText(notPrinted(0, ofFinder, true))).to.equal('');
  });
});
