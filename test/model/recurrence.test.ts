import {expect} from 'chai';
import {DAY_MS, parseDay} from '../../src/model/calendar-day.js';
import type {RuleSchedule} from '../../src/model/group.js';
import {ruleDays} from '../../src/model/recurrence.js';

const ruleOf = (parts: Partial<RuleSchedule>): RuleSchedule => ({
  kind: 'rule',
  freq: 'WEEKLY',
  interval: 1,
  zoneFrom: 'none',
  ...parts,
});

const daysOf = (parts: Partial<RuleSchedule>, from: string, to: string) =>
  [...ruleDays(ruleOf(parts), parseDay(from), parseDay(to))].map((day) =>
    new Date(day * DAY_MS).toISOString().slice(0, 10),
  );

/** November 2026 begins on a Sunday. */
const november = (parts: Partial<RuleSchedule>) =>
  daysOf(parts, '2026-11-01', '2026-11-30').map((day) => Number(day.slice(8)));

describe('ruleDays, weekly', () => {
  it('gives the weekday every week', () => {
    expect(november({byday: [{day: 'TU'}]})).to.deep.equal([3, 10, 17, 24]);
  });

  it('gives several weekdays in the order of the calendar', () => {
    expect(november({byday: [{day: 'FR'}, {day: 'MO'}]})).to.deep.equal([2, 6, 9, 13, 16, 20, 23, 27, 30]);
  });

  it('includes the first and the last day asked for', () => {
    expect(daysOf({byday: [{day: 'TU'}]}, '2026-11-03', '2026-11-10')).to.deep.equal(['2026-11-03', '2026-11-10']);
  });

  it("counts every n weeks from the anchor's week", () => {
    const byday = [{day: 'TU' as const}];
    expect(november({interval: 2, anchor: '2026-10-06', byday})).to.deep.equal([3, 17]);
    expect(november({interval: 2, anchor: '2026-10-13', byday})).to.deep.equal([10, 24]);
    expect(november({interval: 3, anchor: '2020-01-07', byday})).to.deep.equal([10]);
  });

  it('begins the week on Monday, and elsewhere when the rule says so (the example of RFC 5545)', () => {
    const parts = {interval: 2, anchor: '1997-08-05', count: 4, byday: [{day: 'TU' as const}, {day: 'SU' as const}]};
    const monday = ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'];
    expect(daysOf(parts, '1997-08-01', '1997-12-01')).to.deep.equal(monday);
    expect(daysOf({...parts, wkst: 'MO'}, '1997-08-01', '1997-12-01')).to.deep.equal(monday);
    expect(daysOf({...parts, wkst: 'SU'}, '1997-08-01', '1997-12-01')).to.deep.equal([
      '1997-08-05',
      '1997-08-17',
      '1997-08-19',
      '1997-08-31',
    ]);
  });

  it('takes the weekday from the anchor when the rule names none', () => {
    expect(november({anchor: '2026-10-08'})).to.deep.equal([5, 12, 19, 26]);
    expect(november({anchor: '2026-10-08', byday: []})).to.deep.equal([5, 12, 19, 26]);
  });

  it('gives nothing before the anchor', () => {
    expect(november({anchor: '2026-11-11', byday: [{day: 'TU'}]})).to.deep.equal([17, 24]);
  });

  it('keeps to the months of the rule', () => {
    expect(daysOf({byday: [{day: 'TU'}], bymonth: [12]}, '2026-11-17', '2026-12-10')).to.deep.equal([
      '2026-12-01',
      '2026-12-08',
    ]);
  });

  it('fits nothing to "the second Tuesday of a week"', () => {
    expect(november({byday: [{nth: 2, day: 'TU'}]})).to.deep.equal([]);
    expect(november({freq: 'DAILY', byday: [{nth: 1, day: 'TU'}]})).to.deep.equal([]);
  });
});

describe('ruleDays, monthly', () => {
  it('gives the nth weekday, from either end', () => {
    expect(november({freq: 'MONTHLY', byday: [{nth: 1, day: 'SU'}]})).to.deep.equal([1]);
    expect(november({freq: 'MONTHLY', byday: [{nth: 2, day: 'TU'}]})).to.deep.equal([10]);
    expect(november({freq: 'MONTHLY', byday: [{nth: -1, day: 'TU'}]})).to.deep.equal([24]);
    expect(november({freq: 'MONTHLY', byday: [{nth: -1, day: 'MO'}]})).to.deep.equal([30]);
    expect(november({freq: 'MONTHLY', byday: [{nth: -4, day: 'TU'}]})).to.deep.equal([3]);
  });

  it('gives several in order, and every one of a weekday without a number', () => {
    const byday = [{nth: 3, day: 'WE' as const}, {nth: 1, day: 'WE' as const}, {day: 'SA' as const}];
    expect(november({freq: 'MONTHLY', byday})).to.deep.equal([4, 7, 14, 18, 21, 28]);
  });

  it('has a fifth weekday only in months that have one', () => {
    const fifth: Partial<RuleSchedule> = {freq: 'MONTHLY', byday: [{nth: 5, day: 'TU'}]};
    expect(daysOf(fifth, '2026-11-01', '2027-03-31')).to.deep.equal(['2026-12-29', '2027-03-30']);
  });

  it('gives days of the month, -1 being the last', () => {
    const last: Partial<RuleSchedule> = {freq: 'MONTHLY', bymonthday: [-1]};
    expect(daysOf(last, '2028-01-15', '2028-04-15')).to.deep.equal(['2028-01-31', '2028-02-29', '2028-03-31']);
    expect(november({freq: 'MONTHLY', bymonthday: [15, 1, -2]})).to.deep.equal([1, 15, 29]);
  });

  it('leaves out months without that day', () => {
    const on31st: Partial<RuleSchedule> = {freq: 'MONTHLY', bymonthday: [31]};
    expect(daysOf(on31st, '2026-10-01', '2027-01-31')).to.deep.equal(['2026-10-31', '2026-12-31', '2027-01-31']);
  });

  it('takes both where a weekday and days of the month are named (Friday the 13th)', () => {
    expect(daysOf({freq: 'MONTHLY', byday: [{day: 'FR'}], bymonthday: [13]}, '2026-01-01', '2026-12-31')).to.deep.equal(
      [...['2026-02-13', '2026-03-13', '2026-11-13']],
    );
  });

  it('picks by position from the days of the month (the last working day, the first of two)', () => {
    const byday = (['MO', 'TU', 'WE', 'TH', 'FR'] as const).map((day) => ({day}));
    expect(november({freq: 'MONTHLY', byday, bysetpos: [-1]})).to.deep.equal([30]);
    expect(november({freq: 'MONTHLY', byday, bysetpos: [2]})).to.deep.equal([3]);
    expect(november({freq: 'MONTHLY', byday, bysetpos: [-1, 1]})).to.deep.equal([2, 30]);
  });

  it('counts every n months from that of the anchor', () => {
    const parts: Partial<RuleSchedule> = {
      freq: 'MONTHLY',
      interval: 3,
      anchor: '2026-02-12',
      byday: [{nth: 2, day: 'TH'}],
    };
    expect(daysOf(parts, '2026-02-13', '2026-12-31')).to.deep.equal(['2026-05-14', '2026-08-13', '2026-11-12']);
  });

  it('takes the day from the anchor when the rule names none', () => {
    expect(daysOf({freq: 'MONTHLY', anchor: '2026-08-31'}, '2026-08-01', '2026-12-31')).to.deep.equal([
      '2026-08-31',
      '2026-10-31',
      '2026-12-31',
    ]);
  });
});

describe('ruleDays, yearly', () => {
  it('takes the date from the anchor', () => {
    expect(daysOf({freq: 'YEARLY', anchor: '2020-09-10'}, '2025-01-01', '2027-12-31')).to.deep.equal([
      '2025-09-10',
      '2026-09-10',
      '2027-09-10',
    ]);
  });

  it('has 29 February in leap years only', () => {
    expect(daysOf({freq: 'YEARLY', anchor: '2024-02-29'}, '2024-01-01', '2032-12-31')).to.deep.equal([
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
  });

  it('counts a weekday within the month that is named, else within the year', () => {
    const byday = [{nth: -1, day: 'SU' as const}];
    expect(daysOf({freq: 'YEARLY', byday, bymonth: [3, 10]}, '2026-01-01', '2026-12-31')).to.deep.equal([
      '2026-03-29',
      '2026-10-25',
    ]);
    expect(daysOf({freq: 'YEARLY', byday}, '2026-01-01', '2027-12-31')).to.deep.equal(['2026-12-27', '2027-12-26']);
    expect(daysOf({freq: 'YEARLY', byday: [{nth: 20, day: 'MO'}]}, '1997-01-01', '1998-12-31')).to.deep.equal([
      '1997-05-19',
      '1998-05-18',
    ]);
  });

  it("counts every n years from the anchor's", () => {
    const parts: Partial<RuleSchedule> = {freq: 'YEARLY', interval: 2, anchor: '2021-06-01'};
    expect(daysOf(parts, '2024-01-01', '2028-01-01')).to.deep.equal(['2025-06-01', '2027-06-01']);
  });
});

describe('ruleDays, daily', () => {
  it('gives every day, and every nth from the anchor', () => {
    expect(daysOf({freq: 'DAILY'}, '2026-02-27', '2026-03-02')).to.deep.equal([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(daysOf({freq: 'DAILY', interval: 3, anchor: '2026-10-01'}, '2026-11-01', '2026-11-08')).to.deep.equal([
      '2026-11-03',
      '2026-11-06',
    ]);
  });

  it('keeps to the weekdays and days of the month of the rule', () => {
    expect(november({freq: 'DAILY', byday: [{day: 'SU'}], bymonthday: [1, 8, 9]})).to.deep.equal([1, 8]);
  });
});

describe('ruleDays, counted', () => {
  const parts: Partial<RuleSchedule> = {anchor: '2026-11-03', byday: [{day: 'TU'}], count: 3};

  it('stops after as many times as the count says', () => {
    expect(daysOf(parts, '2026-01-01', '2027-12-31')).to.deep.equal(['2026-11-03', '2026-11-10', '2026-11-17']);
  });

  it('counts from the anchor, wherever one looks', () => {
    expect(daysOf(parts, '2026-11-11', '2027-12-31')).to.deep.equal(['2026-11-17']);
    expect(daysOf(parts, '2026-11-18', '2027-12-31')).to.deep.equal([]);
  });

  it('does not count days of the first week before the anchor', () => {
    const both = {...parts, byday: [{day: 'MO' as const}, {day: 'TU' as const}]};
    expect(daysOf(both, '2026-01-01', '2027-12-31')).to.deep.equal(['2026-11-03', '2026-11-09', '2026-11-10']);
  });
});

describe('ruleDays, where they would be a guess', () => {
  it('gives nothing for an interval or a count without an anchor', () => {
    expect(november({interval: 2, byday: [{day: 'TU'}]})).to.deep.equal([]);
    expect(november({count: 5, byday: [{day: 'TU'}]})).to.deep.equal([]);
    expect(november({freq: 'MONTHLY', interval: 2, byday: [{nth: 1, day: 'TU'}]})).to.deep.equal([]);
  });

  it('gives nothing when only an anchor could tell the days', () => {
    expect(november({})).to.deep.equal([]);
    expect(november({freq: 'MONTHLY'})).to.deep.equal([]);
    expect(november({freq: 'YEARLY', bymonth: [11]})).to.deep.equal([]);
  });

  it('gives nothing for an anchor that is no date', () => {
    for (const anchor of ['soon', '2026-02-30', '2026-11-03T19:00']) {
      expect(november({anchor, byday: [{day: 'TU'}]}), anchor).to.deep.equal([]);
    }
  });

  it('gives nothing for a rule that is none', () => {
    const byday = [{day: 'TU' as const}];
    for (const interval of [0, -1, 1.5, NaN, Infinity]) {
      expect(november({interval, anchor: '2026-11-03', byday}), String(interval)).to.deep.equal([]);
    }
    for (const count of [0, -1, NaN]) expect(november({count, anchor: '2026-11-03', byday})).to.deep.equal([]);
    for (const freq of ['HOURLY', 'constructor', '__proto__', ''] as unknown as RuleSchedule['freq'][]) {
      expect(november({freq, anchor: '2026-11-03', byday}), freq).to.deep.equal([]);
    }
  });

  it('gives nothing for parts that no day fits', () => {
    expect(november({byday: [{day: 'XX' as 'TU'}]})).to.deep.equal([]);
    expect(november({freq: 'MONTHLY', byday: [{nth: 0, day: 'TU'}]})).to.deep.equal([]);
    expect(november({freq: 'MONTHLY', byday: [{nth: NaN, day: 'TU'}]})).to.deep.equal([]);
    expect(november({freq: 'MONTHLY', bymonthday: [0, 32, -32, 1.5]})).to.deep.equal([]);
    expect(november({freq: 'DAILY', bymonth: [0, 13]})).to.deep.equal([]);
    expect(november({freq: 'DAILY', bysetpos: [2]})).to.deep.equal([]);
  });
});

describe('ruleDays, without an end', () => {
  it('makes the days as they are asked for', () => {
    const days = ruleDays(ruleOf({byday: [{day: 'TU'}]}), parseDay('2026-11-01'), Infinity);
    expect(days.next().value).to.equal(parseDay('2026-11-03'));
    expect(days.next().value).to.equal(parseDay('2026-11-10'));
  });

  it('stops after 27 years, whether it has found any day or not', () => {
    const years = (parts: Partial<RuleSchedule>) => [...ruleDays(ruleOf(parts), parseDay('2026-01-01'), Infinity)];
    expect(years({freq: 'DAILY'})).to.have.lengthOf(10_001);
    expect(years({freq: 'YEARLY', bymonth: [2], bymonthday: [30]})).to.deep.equal([]);
    expect(years({freq: 'DAILY', interval: 2 ** 53, anchor: '2020-01-01'})).to.deep.equal([]);
    expect(years({freq: 'DAILY', count: 1e9, anchor: '1900-01-01'})).to.deep.equal([]);
  });
});
