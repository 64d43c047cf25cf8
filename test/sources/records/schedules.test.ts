import {expect} from 'chai';
import {readSchedule} from '../../../src/sources/records/schedules.js';
import type {ScheduleFields} from '../../../src/sources/records/schedules.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

const TIDY: ScheduleFields = {day: 2, time: '19:00', end: '20:30', zone: 'Europe/London', name: 'A', online: false};

describe('a weekly schedule', () => {
  it('is read from a day, times and a zone; without day and time it is unknown, or by appointment where the format says so', () => {
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
    expect(readSchedule(bare, {}, ignore)).to.deep.equal({kind: 'unknown', zoneFrom: 'none'});
    expect(readSchedule({...bare, isAppointment: true}, {}, ignore).kind).to.equal('appointment');
    for (const text of ['By appointment only', 'Nach Vereinbarung', 'Con cita previa', 'Sur rendez-vous'])
      expect(readSchedule({...bare, text}, {}, ignore), text).to.deep.include({kind: 'appointment', text});
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
    ['an end 13 hours after an evening', {end: '08:00'}, {start: '19:00', minutes: undefined}, ['odd-duration']],
    ['24:00, which is when the next day begins', {time: '24:00', end: ''}, {start: '00:00', byday: [{day: 'WE'}]}, []],
    ['midnight in words', {time: 'Midnight', end: ''}, {start: undefined, text: '2 Midnight'}, ['midnight-unsure']],
    ['midnight of every day', {day: 'daily', time: 'Midnight', end: ''}, {start: '00:00'}, ['midnight-unsure']],
    ['an end without its half', {time: '7:00 pm', end: '8:30'}, {start: '19:00', minutes: 90}, []],
    ['24 hours a day', {day: 'daily', time: '13:00', end: '', duration: '24:00'}, {kind: 'always'}, []],
    ['24 hours on one day', {time: '13:00', end: '', duration: '24:00'}, {kind: 'rule', officeHours: true}, []],
    [
      'a stamp of a machine',
      {day: 'Tue', time: '1899-12-30T23:00:00.000Z', end: ''},
      {start: undefined, text: 'Tue'},
      ['unknown-time'],
    ],
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
      const schedule: object = readSchedule({...TIDY, ...change}, {}, notes.note);
      expect({start: undefined, minutes: undefined, ...schedule}).to.deep.include(expected);
      expect(notes.codes()).to.deep.equal(codes);
    });
  }
});
