import {expect} from 'chai';
import type {DatesSchedule} from '../../../src/model/group.js';
import type {Fields} from '../../../src/sources/records/fields.js';
import {joinDates, readRowWhen, settleDates} from '../../../src/sources/records/row-dates.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

const settled = (rows: Fields[], language?: string): (string | undefined)[] => {
  settleDates(rows, language ? {language} : {});
  return rows.map(({date}) => date);
};
const read = (fields: Fields, note = ignore) => readRowWhen(fields, 'Tuesday Circle', false, {}, note);
const onDates = (...starts: string[]): DatesSchedule => ({
  kind: 'dates',
  dates: starts.map((start) => ({start})),
  start: '19:00',
  zoneFrom: 'none',
});

describe('the dates of a list', () => {
  it('are written as ISO 8601, with the time beside them', () => {
    const row: Fields = {date: 'December 15, 2026 7:00 pm', until: '12/15/2026 8:00 pm'};
    settleDates([row], {});
    expect(row).to.deep.equal({date: '2026-12-15', time: '7:00 pm', until: '2026-12-15', end: '8:00 pm'});
  });

  it('keep the times that columns of their own have', () => {
    const row: Fields = {date: '2026-12-15T19:00', time: '18:30'};
    settleDates([row], {});
    expect(row).to.deep.equal({date: '2026-12-15', time: '18:30'});
  });

  it('are decided by the country of their row, then by the other dates, then by the language', () => {
    expect(settled([{date: '3/12/2026'}])).to.deep.equal(['3/12/2026']);
    expect(settled([{date: '3/12/2026'}], 'en-US')).to.deep.equal(['2026-03-12']);
    expect(settled([{date: '3/12/2026'}], 'en-GB')).to.deep.equal(['2026-12-03']);
    expect(settled([{date: '3/12/2026'}, {date: '15/12/2026'}], 'en-US')).to.deep.equal(['2026-12-03', '2026-12-15']);
    expect(settled([{date: '3/12/2026', country: 'US'}, {date: '15/12/2026'}])).to.deep.equal([
      '2026-03-12',
      '2026-12-15',
    ]);
    expect(settled([{date: '3/12/2026', country: 'CA'}]), 'Canada writes both').to.deep.equal(['3/12/2026']);
  });

  it('stay as they are listed where the list contradicts itself', () => {
    expect(settled([{date: '3/12/2026'}, {date: '15/12/2026'}, {date: '12/15/2026'}], 'en-US')).to.deep.equal([
      '3/12/2026',
      '2026-12-15',
      '2026-12-15',
    ]);
    expect(settled([{date: 'some day'}, {day: 'Monday'}])).to.deep.equal(['some day', undefined]);
  });
});

describe('the schedule of a row', () => {
  it('is of single dates', () => {
    expect(read({date: '2026-12-15, 2026-12-22', time: '19:00'})).to.deep.include({
      kind: 'dates',
      dates: [{start: '2026-12-15'}, {start: '2026-12-22'}],
      start: '19:00',
    });
    expect(read({from: '2026-12-15', until: '2026-12-16', time: '19:00'})).to.deep.include({
      kind: 'dates',
      dates: [{start: '2026-12-15'}],
    });
  });

  it('is of single dates only where the rest of the row agrees', () => {
    expect(read({date: '2026-12-15', day: 'Tuesday', time: '19:00'})).to.have.property('kind', 'dates');
    for (const fields of [
      {date: '2026-12-15', day: 'Monday', time: '19:00'},
      {date: '2026-12-15', until: '2026-12-20', time: '19:00'},
      {date: '3/12/2026', time: '19:00'},
    ]) {
      const schedule = read(fields);
      expect(schedule.kind, JSON.stringify(fields)).to.equal('unknown');
      expect(schedule.text).to.include(fields.date);
    }
  });

  it('repeats between a first and a last day', () => {
    expect(read({from: '2026-09-01', until: '2026-12-15', day: 'Tuesday', time: '19:00'})).to.deep.include({
      kind: 'rule',
      from: '2026-09-01',
      until: '2026-12-15',
    });
  });

  it('is limited by words where a first or last day is not understood', () => {
    const notes = collectNotes();
    const schedule = read({from: '2026-09-01', until: 'Easter', day: 'Tuesday', time: '19:00'}, notes.note);
    expect(schedule).to.deep.include({kind: 'rule', from: '2026-09-01', restriction: 'Easter'});
    expect(schedule).to.not.have.property('until');
    expect(notes.codes()).to.deep.equal(['bad-date']);
  });

  it('needs no dates', () => {
    expect(read({day: 'Tuesday', time: '19:00'})).to.deep.include({kind: 'rule', byday: [{day: 'TU'}]});
  });
});

describe('the meetings of a group', () => {
  it('that differ in their dates alone are one, in order', () => {
    const group = aGroup({
      meetings: [
        aMeeting({id: '1', schedule: onDates('2026-12-22')}),
        aMeeting({id: '2', schedule: onDates('2026-12-15', '2026-12-29')}),
      ],
    });
    joinDates([group]);
    expect(group.meetings).to.deep.equal([
      aMeeting({id: '1', schedule: onDates('2026-12-15', '2026-12-22', '2026-12-29')}),
    ]);
  });

  it('stay apart where anything else differs', () => {
    const meetings = [
      aMeeting({id: '1', schedule: onDates('2026-12-15')}),
      aMeeting({id: '2', schedule: {...onDates('2026-12-16'), start: '20:00'}}),
      aMeeting({id: '3', schedule: onDates('2026-12-17'), formats: ['online']}),
      aMeeting({id: '4', schedule: weekly('TU', '19:00')}),
      aMeeting({id: '5', schedule: weekly('TU', '19:00')}),
    ];
    const group = aGroup({meetings: structuredClone(meetings)});
    joinDates([group]);
    expect(group.meetings).to.deep.equal(meetings);
  });
});
