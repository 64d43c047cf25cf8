import {expect} from 'chai';
import {readEventDate, spanOf} from '../../../../src/sources/formats/schema-org/event-date.js';
import {collectNotes, ignore} from '../../../helpers/notes.js';

const START = {startDate: '2026-12-15T19:00'};
const start = {day: '2026-12-15', time: '19:00'};

describe('the date of an event', () => {
  const DATES: [event: Record<string, unknown>, date: object][] = [
    [START, {start}],
    [{startDate: '2026-12-15'}, {start: {day: '2026-12-15'}}],
    [
      {...START, endDate: '2026-12-15T20:30'},
      {start, minutes: 90},
    ],
    [
      {...START, endDate: '2026-12-16T01:00'},
      {start, minutes: 360},
    ],
    [
      {...START, endDate: '2026-12-16T19:00'},
      {start, minutes: 1440},
    ],
    [{...START, endDate: '2026-12-15T18:00'}, {start}],
    [
      {...START, duration: 'PT45M'},
      {start, minutes: 45},
    ],
    [
      {...START, endDate: '2026-12-15T20:00', duration: 'PT45M'},
      {start, minutes: 60},
    ],
    [
      {...START, eventStatus: 'https://schema.org/EventCancelled'},
      {start, cancelled: true},
    ],
    [
      {...START, name: 'CANCELLED: Circle'},
      {start, cancelled: true},
    ],
    [{...START, eventStatus: 'https://schema.org/EventScheduled'}, {start}],
    [{startDate: {'@value': '2026-12-15T19:00'}}, {start}],
  ];
  for (const [event, date] of DATES) {
    it(`is read from ${JSON.stringify(event)}`, () => {
      const notes = collectNotes();
      expect(readEventDate(event, undefined, notes.note)).to.deep.equal(date);
      expect(notes.problems).to.deep.equal([]);
    });
  }

  it('is on the clock of its place', () => {
    const event = {startDate: '2026-12-16T00:30:00Z', endDate: '2026-12-16T01:30:00Z'};
    expect(readEventDate(event, 'America/New_York', ignore)).to.deep.equal({
      start: {day: '2026-12-15', time: '19:30'},
      minutes: 60,
    });
  });

  it('is none without a start, or over several days', () => {
    const notes = collectNotes();
    for (const event of [{}, {endDate: '2026-12-15'}, {startDate: '2026-12-15', endDate: '2026-12-18'}])
      expect(readEventDate(event, undefined, notes.note), JSON.stringify(event)).to.equal(undefined);
    expect(notes.problems).to.deep.equal([]);
  });

  it('is noted where it cannot be read', () => {
    const notes = collectNotes();
    expect(readEventDate({startDate: 'next week'}, undefined, notes.note)).to.equal(undefined);
    expect(readEventDate({...START, endDate: 'late'}, undefined, notes.note)).to.deep.equal({start});
    expect(notes.problems).to.deep.equal([
      {code: 'bad-date', values: {field: 'startDate', found: 'next week'}},
      {code: 'bad-date', values: {field: 'endDate', found: 'late'}},
    ]);
  });
});

describe('the days an event goes over', () => {
  it('are the first and the last', () => {
    expect(spanOf({startDate: '2026-12-15', endDate: '2026-12-18'})).to.deep.equal({
      from: '2026-12-15',
      until: '2026-12-18',
    });
    expect(spanOf({startDate: '2026-12-15T19:00', endDate: '2026-12-16T19:01'})).to.deep.equal({
      from: '2026-12-15',
      until: '2026-12-16',
    });
  });

  it('are none of an event that is over within a day', () => {
    for (const endDate of ['2026-12-15T20:00', '2026-12-16T19:00', '2026-12-14T20:00', 'late', undefined])
      expect(spanOf({...START, endDate}), String(endDate)).to.equal(undefined);
    expect(spanOf({startDate: '2026-12-15', endDate: '2026-12-15'})).to.equal(undefined);
  });
});
