import {expect} from 'chai';
import fc from 'fast-check';
import {readTolerantly} from '../../../src/sources/records/full-tolerance.js';
import {readSchedule} from '../../../src/sources/records/schedules.js';
import type {ScheduleFields} from '../../../src/sources/records/schedules.js';
import {UntidyError} from '../../../src/sources/records/tolerance.js';
import {readWeeklySchedule} from '../../../src/sources/records/weekly-schedule.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

const TIDY: ScheduleFields = {day: 2, time: '19:00', end: '20:30', zone: 'Europe/London', name: 'A', online: false};

// In this order: once the readers of untidy values have come, they stay.
describe('a tidy weekly schedule', () => {
  it('is read without the readers of untidy values', () => {
    expect(readWeeklySchedule(TIDY, {}, ignore)).to.deep.equal({
      kind: 'rule',
      freq: 'WEEKLY',
      interval: 1,
      byday: [{day: 'TU'}],
      start: '19:00',
      minutes: 90,
      zone: 'Europe/London',
      zoneFrom: 'row',
    });
    const bare = {name: 'A', online: false};
    expect(readWeeklySchedule(bare, {}, ignore)).to.deep.equal({kind: 'appointment', zoneFrom: 'none'});
  });

  const UNTIDY: [string, Partial<ScheduleFields>][] = [
    ['midnight without an end, which may be no time at all', {time: '00:00', end: ''}],
    ['an end that is its start', {end: '19:00'}],
    ['an end that is no time', {end: 'late'}],
    ['a meeting of 13 hours', {end: '08:00'}],
    ['several days', {day: [1, 3]}],
    ['a day without a time', {time: ''}],
    ['a time without a day', {day: undefined}],
    ['"EST", which has no summer time and is not meant so', {zone: 'EST'}],
  ];
  for (const [what, change] of UNTIDY) {
    it(`is not ${what}`, () => {
      expect(() => readWeeklySchedule({...TIDY, ...change}, {}, ignore)).to.throw(UntidyError);
    });
  }

  it('says the same as the readers of untidy values do', () => {
    readTolerantly();
    const clock = fc.constantFrom('', '00:00', '00:30', '09:15', '19:00', '23:59', '24:00', '7pm');
    const zone = fc.constantFrom('', 'Europe/London', 'America/New_York', 'US/Eastern', 'EST', 'Mars/Base');
    fc.assert(
      fc.property(
        fc.constantFrom(0, 2, '6', 7, 8, '', undefined, 'monday', [1, 2]),
        clock,
        clock,
        zone,
        zone,
        fc.boolean(),
        (day, time, end, own, timeZone, online) => {
          const fields: ScheduleFields = {day, time, end, zone: own, name: 'A', online};
          const [tidy, tolerant] = [collectNotes(), collectNotes()];
          expect(readWeeklySchedule(fields, {timeZone}, tidy.note)).to.deep.equal(
            readSchedule(fields, {timeZone}, tolerant.note),
          );
          expect(tidy.problems).to.deep.equal(tolerant.problems);
        },
      ),
      {numRuns: 1000},
    );
  });
});
