import {expect} from 'chai';
import {firstMinute} from '../../../src/directory/sharded/first-minute.js';
import type {Filters} from '../../../src/model/query.js';

/** A Saturday, 10:20 in New York. */
const NOW = Date.parse('2026-03-14T14:20:00Z');
const from = (filters: Filters, zone = 'America/New_York'): string =>
  new Date(firstMinute(filters, NOW, zone) * 60_000).toISOString().slice(0, 16);

describe('where to begin looking in the week', () => {
  it('is now without filters, and on a day and in a part of the day that has begun', () => {
    for (const filters of [
      {},
      {day: ['SA']},
      {time: ['morning']},
      {day: ['SU', 'SA'], time: ['night', 'morning']},
    ] as Filters[])
      expect(from(filters), JSON.stringify(filters)).to.equal('2026-03-14T14:20');
  });

  it('is the beginning of the next chosen day and part of the day in the visitor’s time zone', () => {
    expect(from({day: ['MO']})).to.equal('2026-03-16T04:00');
    expect(from({time: ['evening']})).to.equal('2026-03-14T21:00');
    expect(from({day: ['MO'], time: ['evening']})).to.equal('2026-03-16T21:00');
    expect(from({day: ['MO'], time: ['evening']}, 'Asia/Kolkata')).to.equal('2026-03-16T11:30');
    expect(from({day: ['SA'], time: ['afternoon']})).to.equal('2026-03-14T16:00');
  });

  it('is after midnight for a night on that day', () => {
    expect(from({day: ['SU'], time: ['night']})).to.equal('2026-03-15T04:00');
  });
});
