import {expect} from 'chai';
import * as fc from 'fast-check';
import type {Meeting} from '../../src/model/group.js';
import {daysOff, nextDayOff} from '../../src/model/days-off.js';
import {nextOccurrence, occurrences} from '../../src/model/schedule.js';
import {aMeeting, weekly} from '../helpers/a-group.js';

/** Monday 23 November 2026, 12:00 in New York. */
const NOW = Date.UTC(2026, 10, 23, 17, 0);
const ZONE = 'America/New_York';
const thursdays = (except?: string[]): Meeting => aMeeting({schedule: {...weekly('TH', '19:00', ZONE), except}});

describe('days off', () => {
  it('are the days in the next five weeks that the rule includes and the list cancels', () => {
    const meeting = thursdays(['2026-12-24', '2026-11-26', '2026-12-25', '2027-01-07']);
    expect(daysOff([meeting], NOW)).to.deep.equal(['2026-11-26', '2026-12-24']);
  });

  it('are none where nothing is called off, and where there are no dates', () => {
    expect(daysOff([thursdays(), thursdays([])], NOW)).to.deep.equal([]);
    expect(
      daysOff([aMeeting({schedule: {kind: 'unknown', zoneFrom: 'none', except: ['2026-11-26']}})], NOW),
    ).to.deep.equal([]);
  });

  it('are the cancelled ones of listed dates', () => {
    const dates = [
      {start: '2026-12-01'},
      {start: '2026-12-08', cancelled: true},
      {start: '2027-03-01', cancelled: true},
    ];
    const meeting = aMeeting({schedule: {kind: 'dates', dates, start: '19:00', zone: ZONE, zoneFrom: 'row'}});
    expect(daysOff([meeting], NOW)).to.deep.equal(['2026-12-08']);
  });

  it('leave out a day on which another meeting of the group is held', () => {
    const other = aMeeting({id: 'other', schedule: weekly('TH', '10:00', ZONE)});
    expect(daysOff([thursdays(['2026-11-26']), other], NOW)).to.deep.equal([]);
  });

  it('are the next date only when none is held before', () => {
    expect(nextDayOff(thursdays(['2026-11-26']), NOW)).to.equal('2026-11-26');
    expect(nextDayOff(thursdays(['2026-12-03']), NOW)).to.equal(undefined);
    expect(nextDayOff(thursdays(), NOW)).to.equal(undefined);
  });

  it('are never days on which the meeting is held, and the next one is never before what is held next', () => {
    const days = fc.subarray(['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-25']);
    fc.assert(
      fc.property(days, (except) => {
        const meeting = thursdays(except);
        const held = occurrences(meeting, NOW, NOW + 35 * 86_400_000).map(({wall}) => wall.slice(0, 10));
        const off = daysOff([meeting], NOW);
        expect(off.filter((day) => held.includes(day) || !except.includes(day))).to.deep.equal([]);
        const next = nextDayOff(meeting, NOW);
        if (next) expect(next < (nextOccurrence(meeting, NOW)?.wall ?? '')).to.equal(true);
      }),
    );
  });
});
