import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../../src/elements/support-group-finder/define.js';
import {foundPaper, sectionsOf} from '../../../../../src/elements/support-group-finder/tools/print/found-paper.js';
import type {FinderHost} from '../../../../../src/elements/support-group-finder/finder-host.js';
import {aReadyFinder, ASK, drawnText, LAKE, SECRET} from '../../../../helpers/groups-on-paper.js';

const GROUPS = [LAKE, SECRET, ASK];
const SALEM = {latitude: 42.52, longitude: -70.9, radiusKm: 40.2336};

describe('what was found, on paper', () => {
  let finder: SupportGroupFinder;
  before(async () => void (finder = await aReadyFinder()));
  const hostAt = (label: string) => ({place: {label}}) as FinderHost;

  it('has a title, the clock and the groups, and is a list', () => {
    const {title, clock, isList, content} = foundPaper({groups: GROUPS, total: 3, isExact: true}, finder.view, finder);
    expect([title, clock, isList]).to.deep.equal(['Support groups: 3 groups', 'Times are in Eastern Time.', true]);
    expect(drawnText(content)).to.include('Lake Circle').and.include('Quiet Room').and.not.to.include('didn’t fit');
  });

  it('says how many groups didn’t fit, and where more may fit than anyone counted', () => {
    const text = (isExact: boolean) =>
      drawnText(foundPaper({groups: GROUPS, total: 50, isExact}, finder.view, finder).content);
    expect(text(true)).to.match(/47 more groups didn’t fit on this printout\.$/);
    expect(text(false)).to.match(/47\+ more groups didn’t fit on this printout\.$/);
  });

  it('names the place that was chosen, but not the name for the reader’s own location', () => {
    const {view} = finder;
    const titleAt = (label: string) =>
      foundPaper({groups: [LAKE], total: 1, isExact: true}, {...view, query: {near: SALEM}}, hostAt(label)).title;
    expect(titleAt('Salem, MA')).to.include('within 25 miles of Salem, MA');
    expect(titleAt(view.strings.myLocation)).to.include('within 25 miles of you').and.not.to.include('My location');
  });

  it('begins each week where the reader’s country does', () => {
    const days = (locale: string) =>
      sectionsOf([LAKE, SECRET, ...sundays()], {...finder.view, locale}).map(({day}) =>
        typeof day === 'object' && 'weekday' in day ? day.weekday : day,
      );
    const sundays = () => [
      {...SECRET, id: 'list:sunday', meetings: SECRET.meetings.map((each) => ({...each, schedule: onSunday}))},
    ];
    const [{schedule}] = SECRET.meetings as [(typeof SECRET.meetings)[0]];
    const onSunday = {...schedule, byday: [{day: 'SU' as const}]} as typeof schedule;
    expect(days('en-US')).to.deep.equal([0, 1, 2, 3]);
    expect(days('en-GB')).to.deep.equal([1, 2, 3, 0]);
  });
});
