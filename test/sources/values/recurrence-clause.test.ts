import {expect} from 'chai';
import fc from 'fast-check';
import {WEEKDAYS} from '../../../src/model/group.js';
import type {Weekday} from '../../../src/model/group.js';
import {readRecurrence} from '../../../src/sources/values/recurrence-clause.js';

const weekly = (...days: Weekday[]) => ({freq: 'WEEKLY', interval: 1, byday: days.map((day) => ({day}))});
const monthly = (...byday: [nth: number, day: Weekday][]) => ({
  freq: 'MONTHLY',
  interval: 1,
  byday: byday.map(([nth, day]) => ({nth, day})),
});

describe('words that say when a group meets', () => {
  const RULES: [text: string, rule: object][] = [
    ['Tuesdays', weekly('TU')],
    ['every Monday and Thursday', weekly('MO', 'TH')],
    ['Friday to Monday', weekly('FR', 'SA', 'SU', 'MO')],
    ['2nd and 4th Wednesday of each month', monthly([2, 'WE'], [4, 'WE'])],
    ['last Friday of the month', monthly([-1, 'FR'])],
    ['every second Tuesday of the month', monthly([2, 'TU'])],
    ['jeden ersten Montag im Monat', monthly([1, 'MO'])],
    ['15th of each month', {freq: 'MONTHLY', interval: 1, bymonthday: [15]}],
    ['Mondays, September to June', {...weekly('MO'), bymonth: [9, 10, 11, 12, 1, 2, 3, 4, 5, 6]}],
    ['Mondays except July and August', {...weekly('MO'), bymonth: [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]}],
    ['Fridays except the 3rd', monthly([1, 'FR'], [2, 'FR'], [4, 'FR'], [5, 'FR'])],
    [
      'Fridays except the last Friday',
      {freq: 'MONTHLY', interval: 1, byday: [{day: 'FR'}], bysetpos: [-5, -4, -3, -2]},
    ],
  ];
  for (const [text, rule] of RULES) {
    it(`make a rule: "${text}"`, () => {
      expect(readRecurrence(text)).to.deep.equal(rule);
    });
  }

  for (const text of [
    '',
    'Tuesdays if it rains',
    'every second Tuesday',
    'segunda terça',
    'Monday of the month',
    '1st Monday, Thursday',
    '6th Monday',
    'first week',
    'December 25',
    'Fridays except Mondays',
  ]) {
    it(`make none when they could mean something else: "${text}"`, () => {
      expect(readRecurrence(text)).to.equal(undefined);
    });
  }

  it('limit the days of a schedule, with words left out', () => {
    expect(readRecurrence('only the 2nd Thursday, at the old mill', ['TH'])).to.deep.equal(monthly([2, 'TH']));
    expect(readRecurrence('not the 5th', ['TH'])).to.deep.equal(monthly([1, 'TH'], [2, 'TH'], [3, 'TH'], [4, 'TH']));
    expect(readRecurrence('Thursday, 2nd Thursday', ['TH']), 'one day').to.deep.equal(monthly([2, 'TH']));
  });

  it('limit a schedule to months, but a date in a month says nothing of the rest of it', () => {
    expect(readRecurrence('only September to June, at the mill', ['TH'])).to.deep.include({
      bymonth: [9, 10, 11, 12, 1, 2, 3, 4, 5, 6],
    });
    expect(readRecurrence('September to June until the 25', ['TH'])).to.equal(undefined);
  });

  it('limit nothing when they count without a day', () => {
    for (const text of ['we meet on the 1st and 3rd', 'not in the 5th week'])
      expect(readRecurrence(text, ['TH']), text).to.equal(undefined);
  });

  it('name each day of a range once, from the first to the last', () => {
    const day = fc.nat(6);
    const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const start = WEEKDAYS.indexOf('MO');
    fc.assert(
      fc.property(day, day, (from, to) => {
        fc.pre(from !== to);
        const days = readRecurrence(`${NAMES[from]} to ${NAMES[to]}`)?.byday?.map(({day: each}) => each) ?? [];
        expect(days).to.have.length(((to - from + 7) % 7) + 1);
        expect(new Set(days)).to.have.property('size', days.length);
        expect(days[0]).to.equal(WEEKDAYS[(start + from) % 7]);
        expect(days.at(-1)).to.equal(WEEKDAYS[(start + to) % 7]);
      }),
    );
  });
});
