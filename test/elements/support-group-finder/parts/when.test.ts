import {expect} from '@open-wc/testing';
import {whenOf} from '../../../../src/elements/support-group-finder/parts/when.js';
import {strings} from '../../../../src/i18n/support-group-finder/en.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';

/** Monday 23 November 2026, 12:00 in New York. */
const NOW = Date.UTC(2026, 10, 23, 17, 0);
const around = {strings, locale: 'en-US', miles: true, viewerZone: 'America/New_York', now: NOW, userAgent: ''};
const wall = (timestamp = NaN) => new Date(timestamp).toISOString().slice(0, 16);

describe('when a group is next', () => {
  it("shows a meeting on screen on the visitor's clock, with the group's beside it", () => {
    const group = aGroup({
      meetings: [aMeeting({formats: ['online'], schedule: weekly('MO', '18:30', 'America/Los_Angeles')})],
    });
    const when = whenOf(group, {}, around);
    expect(wall(when?.shown)).to.equal('2026-11-23T21:30');
    expect(when?.otherClock?.time.replace(/\s/g, ' ')).to.equal('6:30 PM');
    expect(when?.otherClock?.zone).to.match(/Pacific/);
    expect(when?.daysAway).to.equal(0);
  });

  it('shows a meeting one goes to on the clock of its place', () => {
    const group = aGroup({meetings: [aMeeting({schedule: weekly('MO', '18:30', 'America/Los_Angeles')})]});
    const when = whenOf(group, {}, around);
    expect(wall(when?.shown)).to.equal('2026-11-23T18:30');
    expect(when?.otherClock).to.equal(undefined);
  });

  it('says on which day it is for the visitor when that is another day', () => {
    const group = aGroup({
      meetings: [aMeeting({formats: ['online'], schedule: weekly('TU', '09:00', 'Pacific/Auckland')})],
    });
    const when = whenOf(group, {}, around);
    expect(wall(when?.shown)).to.equal('2026-11-23T15:00');
    expect(when?.dayShift).to.equal(-1);
  });

  it('never moves a time whose zone nobody has said, and never says that it is on now', () => {
    const group = aGroup({meetings: [aMeeting({formats: ['online'], schedule: weekly('MO', '12:00')})]});
    const when = whenOf(group, {}, around);
    expect(wall(when?.shown)).to.match(/T12:00$/);
    expect(when?.isUnderWay).to.equal(false);
    expect(when?.startsInMinutes).to.equal(undefined);
    expect(when?.otherClock).to.equal(undefined);
  });

  it('shows which groups are meeting now and which start within the hour', () => {
    const at = (start: string) =>
      whenOf(aGroup({meetings: [aMeeting({schedule: weekly('MO', start, 'America/New_York')})]}), {}, around);
    expect(at('11:30')?.isUnderWay).to.equal(true);
    expect(at('12:20')?.startsInMinutes).to.equal(20);
    expect(at('14:00')?.startsInMinutes).to.equal(undefined);
    expect(at('10:00')?.daysAway).to.equal(7);
  });

  it('shows the next date that matches the chosen filters', () => {
    const meetings = [
      aMeeting({id: 'a', schedule: weekly('TU', '19:00', 'America/New_York')}),
      aMeeting({id: 'b', formats: ['online'], schedule: weekly('TH', '08:00', 'America/New_York')}),
    ];
    const group = aGroup({meetings});
    expect(whenOf(group, {}, around)?.meeting.id).to.equal('a');
    expect(whenOf(group, {format: ['online']}, around)?.meeting.id).to.equal('b');
    expect(whenOf(group, {day: ['TH']}, around)?.meeting.id).to.equal('b');
    expect(whenOf(group, {time: ['morning']}, around)?.meeting.id).to.equal('b');
    expect(whenOf(group, {day: ['SU']}, around)?.meeting.id).to.equal('a');
  });

  it('has nothing to say of a group without meetings', () => {
    expect(whenOf(aGroup({meetings: []}), {}, around)).to.equal(undefined);
  });
});
