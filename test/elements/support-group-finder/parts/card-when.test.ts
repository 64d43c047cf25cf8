import {expect} from '@open-wc/testing';
import {cardWhen} from '../../../../src/elements/support-group-finder/parts/card-when.js';
import {whenOf} from '../../../../src/elements/support-group-finder/parts/when.js';
import type {View} from '../../../../src/elements/support-group-finder/render-context.js';
import type {Group, Meeting, Schedule} from '../../../../src/model/group.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';
import {attributesOf, drawnElement, textOf} from '../../../helpers/drawn.js';

const ZONE = 'America/New_York';
const at = (start: string, minutes: number | undefined = 60): Schedule => ({...weekly('MO', start, ZONE), minutes});
const undated = (schedule: object): Schedule => ({kind: 'unknown', zoneFrom: 'none', ...schedule});

/** The top of the card of a group with such a meeting, on Monday noon. */
function top(meeting: Partial<Meeting>, around: Partial<View> = {}, group: Partial<Group> = {}, isOld = false) {
  const view = aView(around);
  const shown = aGroup({meetings: [aMeeting(meeting)], ...group});
  return drawnElement(cardWhen(shown, whenOf(shown, {}, view), view, isOld));
}
const soon = (schedule: Schedule, isOld = false) => textOf(top({schedule}, {}, {}, isOld).querySelector('.soon'));
const time = (schedule: Schedule) => textOf(top({schedule}).querySelector('.time'));

describe('when a group is, on its card', () => {
  it('is a date in short, which screen readers read out whole, and the time from start to end', () => {
    const element = top({schedule: weekly('TU', '18:30', ZONE)});
    expect(element.querySelector('time')?.dateTime).to.equal('2026-11-24T18:30');
    const [short, long] = element.querySelectorAll('time > span');
    expect([textOf(short), short?.ariaHidden]).to.deep.equal(['Tue, Nov 24', 'true']);
    expect([textOf(long), long?.className]).to.deep.equal(['Tuesday, November 24, 2026', 'visually-hidden']);
    expect(textOf(element.querySelector('.time'))).to.equal('6:30–7:30 PM');
  });

  it('is the time alone below the heading of its day, and while it is on', () => {
    expect(top({schedule: at('18:30')}).querySelectorAll('time > span')).to.have.length(2);
    expect(top({schedule: at('18:30')}, {isDayShown: true}).querySelectorAll('time > span')).to.have.length(0);
    expect(top({schedule: at('11:30')}).querySelectorAll('time > span')).to.have.length(0);
  });

  it('says how soon that is, in the unit that helps', () => {
    expect(soon(at('11:30'))).to.equal('On now');
    expect(soon(at('12:20'))).to.equal('starts in 20 minutes');
    expect(soon(at('15:00'))).to.equal('in 3 hours');
    expect(soon(at('20:00'))).to.equal('in 8 hours');
    expect(soon(at('21:00'))).to.equal('today');
    expect(soon(weekly('TU', '18:30', ZONE))).to.equal('tomorrow');
    expect(soon(weekly('FR', '18:30', ZONE))).to.equal('in 4 days');
  });

  it('doubts that it is on where the listing is old', () => {
    expect(soon(at('11:30'), true)).to.equal('may be on now');
    expect(soon(at('12:20'), true)).to.equal('starts in 20 minutes');
  });

  it('stands out while it is on and within the hour before', () => {
    const look = (schedule: Schedule) => top({schedule}).className;
    expect([at('11:30'), at('12:20'), at('14:00')].map(look)).to.deep.equal(['when now', 'when now', 'when']);
  });

  it('names whose clock it is where people elsewhere join, and only there', () => {
    const schedule = weekly('MO', '18:30', 'America/Los_Angeles');
    const online: Partial<Meeting> = {formats: ['online'], schedule};
    expect(textOf(top(online))).to.include('9:30–10:30 PM your time');
    expect(textOf(top(online, {clockName: 'Boston'}))).to.include('9:30–10:30 PM Boston time');
    expect(textOf(top({formats: ['online'], schedule: at('18:30')}))).not.to.include('your time');
    expect(textOf(top({formats: ['online'], schedule: at('18:30')}, {clockName: 'Boston'}))).to.include('Boston time');
    expect(textOf(top({schedule})))
      .to.include('6:30–7:30 PM')
      .and.not.include('your time');
  });

  it('gives the start where no end is listed, and never makes a time up', () => {
    expect(time({...weekly('MO', '18:30', ZONE), minutes: undefined})).to.equal('6:30 PM');
    const untimed = {...weekly('MO', '18:30', ZONE), start: undefined};
    expect(time(untimed)).to.equal('Time not listed');
    expect(time({...untimed, text: 'After work'})).to.equal('Ask for the time');
  });

  it('says what there is to know instead of a date', () => {
    const dateless = (schedule: Schedule) => {
      const element = top({schedule});
      return [textOf(element), ...attributesOf(element, 'class')];
    };
    expect(dateless(undated({kind: 'always'}))).to.deep.equal(['Open 24 hours', 'when off']);
    expect(dateless(undated({kind: 'appointment'}))).to.deep.equal(['By appointment', 'when off']);
    expect(dateless(undated({}))).to.deep.equal(['Ask for dates', 'when off']);
    expect(textOf(top({}, {}, {meetings: []}))).to.equal('Ask for dates');
  });

  it('has no date for a group that pauses or has ended', () => {
    expect(textOf(top({schedule: at('18:30')}, {}, {status: 'paused'}))).to.equal('Not meeting right now');
    expect(textOf(top({schedule: at('18:30')}, {}, {status: 'ended'}))).to.equal('This group has ended');
  });
});
