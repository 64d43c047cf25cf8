import {expect} from 'chai';
import {readSchedule} from '../../../src/sources/records/schedules.js';
import type {ScheduleFields} from '../../../src/sources/records/schedules.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

const TIDY: ScheduleFields = {day: 2, time: '19:00', end: '20:30', zone: 'Europe/London', name: 'A', online: false};

describe('a weekly schedule', () => {
  it('is read from a day, times and a zone; without day and time it is by appointment', () => {
    expect(readSchedule(TIDY, {}, ignore)).to.deep.equal({
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
    expect(readSchedule(bare, {}, ignore)).to.deep.equal({kind: 'appointment', zoneFrom: 'none'});
  });

  const UNTIDY: [string, Partial<ScheduleFields>, object, string[]][] = [
    [
      'midnight without an end, which can be no time at all',
      {time: '00:00', end: ''},
      {start: '00:00'},
      ['midnight-unsure'],
    ],
    ['an end that is its start', {end: '19:00'}, {start: '19:00'}, ['odd-duration']],
    ['an end that is no time', {end: 'late'}, {start: '19:00'}, ['unknown-time']],
    ['a meeting of 13 hours', {end: '08:00'}, {start: '19:00'}, ['odd-duration']],
    ['several days', {day: [1, 3]}, {byday: [{day: 'MO'}, {day: 'WE'}]}, []],
    ['a day without a time', {time: ''}, {kind: 'rule'}, []],
    ['a time without a day', {day: undefined}, {kind: 'unknown'}, []],
    [
      '"EST", which Ohio means another way than Queensland',
      {zone: 'EST'},
      {zoneFrom: 'unclear'},
      ['unknown-time-zone'],
    ],
    ['"EST" in Ohio', {zone: 'EST', place: {region: 'OH'}}, {zone: 'America/New_York'}, []],
  ];
  for (const [what, change, expected, codes] of UNTIDY) {
    it(`copes with ${what}`, () => {
      const notes = collectNotes();
      expect(readSchedule({...TIDY, ...change}, {}, notes.note)).to.deep.include(expected);
      expect(notes.codes()).to.deep.equal(codes);
    });
  }
});
