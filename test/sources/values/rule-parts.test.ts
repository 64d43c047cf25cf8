import {expect} from 'chai';
import fc from 'fast-check';
import {readByDay, readRule} from '../../../src/sources/values/rule-parts.js';

describe('readRule', () => {
  it('reads the parts of RFC 5545, as texts, numbers or lists', () => {
    expect(readRule({freq: 'weekly', byday: 'TU,TH'})).to.deep.equal({
      freq: 'WEEKLY',
      interval: 1,
      byday: [{day: 'TU'}, {day: 'TH'}],
    });
    expect(readRule({freq: 'MONTHLY', byday: ['2MO', '-1FR'], bymonth: '1,12'})).to.deep.include({
      byday: [
        {nth: 2, day: 'MO'},
        {nth: -1, day: 'FR'},
      ],
      bymonth: [1, 12],
    });
    expect(readRule({freq: 'DAILY', interval: '3', count: 5, anchor: '2026-01-01', wkst: 'SU'})).to.deep.equal({
      freq: 'DAILY',
      interval: 3,
      count: 5,
      anchor: '2026-01-01',
      wkst: 'SU',
    });
  });

  it('takes the day of the first date where none is named', () => {
    expect(readRule({freq: 'WEEKLY', anchor: '2026-01-06'})?.byday).to.deep.equal([{day: 'TU'}]);
    expect(readRule({freq: 'MONTHLY', anchor: '2026-01-06'})?.bymonthday).to.deep.equal([6]);
    expect(readRule({freq: 'MONTHLY', anchor: '2026-01-06'}), 'of every month').not.to.have.property('bymonth');
    expect(readRule({freq: 'YEARLY', anchor: '2026-01-06'})).to.deep.include({bymonthday: [6], bymonth: [1]});
    expect(readRule({freq: 'YEARLY', bymonth: 3, anchor: '2026-01-06'})).to.deep.include({
      bymonthday: [6],
      bymonth: [3],
    });
  });

  it('is undefined for what nobody can be sent by', () => {
    for (const parts of [
      {},
      {freq: 'HOURLY', byday: 'MO'},
      {freq: 'WEEKLY'},
      {freq: 'WEEKLY', byday: 'XX'},
      {freq: 'WEEKLY', byday: '2MO'},
      {freq: 'WEEKLY', byday: 'MO', bymonthday: '3'},
      {freq: 'WEEKLY', byday: 'MO', interval: 2},
      {freq: 'WEEKLY', byday: 'MO', count: 3},
      {freq: 'WEEKLY', byday: 'MO', interval: 0},
      {freq: 'MONTHLY', byday: '7MO'},
      {freq: 'MONTHLY', bymonthday: '32'},
      {freq: 'MONTHLY', byday: 'https://schema.org/PublicHolidays'},
    ]) {
      expect(readRule(parts), JSON.stringify(parts)).to.equal(undefined);
    }
  });

  it('never throws', () => {
    const any = fc.anything();
    fc.assert(
      fc.property(
        fc.record({
          freq: fc.constantFrom('WEEKLY', 'MONTHLY', 'DAILY', 'YEARLY'),
          interval: any,
          byday: any,
          bymonthday: any,
          bymonth: any,
          bysetpos: any,
          count: any,
          wkst: any,
        }),
        (parts) => {
          const rule = readRule(parts);
          expect(rule === undefined || rule.interval >= 1).to.equal(true);
        },
      ),
    );
  });

  it('knows days by their names and addresses', () => {
    expect(readByDay(['https://schema.org/Monday', 'tue', '+1WE'])).to.deep.equal([
      {day: 'MO'},
      {day: 'TU'},
      {nth: 1, day: 'WE'},
    ]);
    expect(readByDay('')).to.deep.equal([]);
  });
});
