import {expect} from 'chai';
import fc from 'fast-check';
import {DAY_MS, formatWall} from '../../../src/model/calendar-day.js';
import {orderOf, readListedDays} from '../../../src/sources/values/listed-days.js';

describe('the days of a text', () => {
  const READ: [listed: string, ...days: string[]][] = [
    ['2026-12-15', '2026-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['3.12.2026', '2026-12-03'],
    ['12/15/26', '2026-12-15'],
    ['15/12/2026', '2026-12-15'],
    ['5/5/2026', '2026-05-05'],
    ['December 15, 2026', '2026-12-15'],
    ['Tuesday, 15 December 2026', '2026-12-15'],
    ['Dec 1, Dec 15, 2026', '2026-12-01', '2026-12-15'],
    ['8. und 15. Dezember 2026', '2026-12-08', '2026-12-15'],
    ['15 de diciembre de 2026', '2026-12-15'],
    ['1er août 2026', '2026-08-01'],
    ['2026-12-15, 2026-12-15', '2026-12-15'],
  ];
  for (const [listed, ...days] of READ) {
    it(`are ${days.join(' and ')} in "${listed}"`, () => {
      expect(readListedDays(listed)).to.deep.equal({days});
    });
  }

  it('depend on the order where the day could be the month', () => {
    expect(readListedDays('3/12/2026')).to.equal(undefined);
    expect(readListedDays('3/12/2026', 'day')).to.deep.equal({days: ['2026-12-03']});
    expect(readListedDays('3/12/2026', 'month')).to.deep.equal({days: ['2026-03-12']});
    expect(readListedDays('15/12/2026', 'month'), 'no doubt').to.deep.equal({days: ['2026-12-15']});
  });

  it('come with the time that follows them, except for midnight', () => {
    expect(readListedDays('2026-12-15T19:00')).to.deep.equal({days: ['2026-12-15'], time: '19:00'});
    expect(readListedDays('12/15/2026 at 7:00 pm')).to.deep.equal({days: ['2026-12-15'], time: '7:00 pm'});
    expect(readListedDays('2026-12-15 00:00:00')).to.deep.equal({days: ['2026-12-15']});
  });

  it('are numbers in a spreadsheet, from 2000 to 2099', () => {
    expect(readListedDays('36526')).to.deep.equal({days: ['2000-01-01']});
    expect(readListedDays('73050')).to.deep.equal({days: ['2099-12-31']});
    expect(readListedDays('46371.75')).to.deep.equal({days: ['2026-12-15'], time: '0.75'});
    for (const other of ['36525', '73051']) expect(readListedDays(other), other).to.equal(undefined);
  });

  for (const other of [
    '',
    'December 15',
    'Dec 15, Jan 12, 2027',
    'Monday, 15 December 2026',
    '30.02.2026',
    '15 December 2026 or later',
    '2026',
    `2026-12-15${' 2026-12-15'.repeat(30)}`,
  ]) {
    it(`are not in "${other.slice(0, 30)}"`, () => {
      expect(readListedDays(other)).to.equal(undefined);
    });
  }

  it('are read as they were written, whichever day it is', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 10_957, max: 47_481}),
        fc.constantFrom('en', 'de', 'fr', 'es', 'sv'),
        (day, language) => {
          const iso = formatWall(day * DAY_MS).slice(0, 10);
          const format = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
          expect(readListedDays(format.format(day * DAY_MS))).to.deep.equal({days: [iso]});
        },
      ),
    );
  });
});

describe('the order of the dates in a list', () => {
  const ORDERS: [order: string | undefined, ...texts: string[]][] = [
    [undefined],
    [undefined, '3/12/2026', '2026-12-15', 'December 15, 2026'],
    ['day', '3/12/2026', '15/12/2026'],
    ['month', '3/12/2026', '12-15-2026'],
    ['mixed', '15/12/2026', '12/15/2026'],
  ];
  for (const [order, ...texts] of ORDERS) {
    it(`is ${order ?? 'unknown'} with ${texts.join(', ') || 'no dates'}`, () => {
      expect(orderOf(texts)).to.equal(order);
    });
  }
});
