/** Runs in browsers: engines differ in the dates they can parse. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DAY_MS, dateOf, firstOfMonth, formatWall, monthOf, parseDay, weekdayOf} from '../../src/model/calendar-day.js';

describe('parseDay', () => {
  it('counts days from 1970-01-01, backwards too', () => {
    expect(parseDay('1970-01-01')).to.equal(0);
    expect(parseDay('1970-01-02')).to.equal(1);
    expect(parseDay('1969-12-31')).to.equal(-1);
    expect(parseDay('2026-11-24')).to.equal(Date.UTC(2026, 10, 24) / DAY_MS);
  });

  it('knows leap years', () => {
    expect(parseDay('2024-03-01') - parseDay('2024-02-28')).to.equal(2);
    expect(parseDay('2023-03-01') - parseDay('2023-02-28')).to.equal(1);
  });

  it('is NaN for days that no calendar has', () => {
    for (const text of [
      '2026-02-30',
      '2025-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
    ]) {
      expect(parseDay(text), text).to.be.NaN;
    }
  });

  it('is NaN for anything else, also where a Date could be made of it', () => {
    for (const text of [
      '',
      'Tuesday',
      '2026',
      '2026-11',
      '2026-1-4',
      '24/11/2026',
      '20261124',
      '2026-11-24T19:00',
      ' 2026-11-24',
    ]) {
      expect(parseDay(text), text).to.be.NaN;
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Number.isNaN(parseDay(text)) || /^\d{4}-\d\d-\d\d$/.test(text)).to.be.true;
      }),
      {numRuns: 100},
    );
  });
});

describe('formatWall', () => {
  it('writes a wall timestamp to the minute', () => {
    expect(formatWall(Date.UTC(2026, 10, 24, 19, 5, 59))).to.equal('2026-11-24T19:05');
  });

  it('gives a day back as it was read', () => {
    fc.assert(
      fc.property(fc.integer({min: parseDay('0001-01-01'), max: parseDay('9999-12-31')}), (day) => {
        expect(parseDay(formatWall(day * DAY_MS).slice(0, 10))).to.equal(day);
      }),
      {numRuns: 100},
    );
  });
});

describe('dateOf', () => {
  it('is midnight in UTC', () => {
    expect(dateOf(parseDay('2026-11-24')).toISOString()).to.equal('2026-11-24T00:00:00.000Z');
  });
});

describe('weekdayOf', () => {
  it('names the weekday, before 1970 too', () => {
    expect(weekdayOf(0)).to.equal('TH');
    expect(weekdayOf(parseDay('2026-11-24'))).to.equal('TU');
    expect(weekdayOf(parseDay('1969-12-31'))).to.equal('WE');
    expect(weekdayOf(parseDay('1900-01-01'))).to.equal('MO');
  });

  it('is undefined for what is no day', () => {
    expect(weekdayOf(NaN)).to.be.undefined;
    expect(weekdayOf(-Infinity)).to.be.undefined;
  });
});

describe('months', () => {
  it('are counted from January 1970, backwards too', () => {
    expect(monthOf(0)).to.equal(0);
    expect(monthOf(-1)).to.equal(-1);
    expect(monthOf(parseDay('2026-11-30'))).to.equal(56 * 12 + 10);
  });

  it('begin with their first day', () => {
    expect(firstOfMonth(monthOf(parseDay('2024-02-29')))).to.equal(parseDay('2024-02-01'));
    expect(firstOfMonth(monthOf(parseDay('2024-12-31')) + 1)).to.equal(parseDay('2025-01-01'));
    expect(firstOfMonth(-1)).to.equal(parseDay('1969-12-01'));
  });
});
