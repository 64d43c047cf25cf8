import {expect} from 'chai';
import fc from 'fast-check';
import {formatTime, lacksHalf, parseTime, parseTimeRange} from '../../../src/sources/values/times.js';

const clock = (value: unknown) => {
  const minutes = parseTime(value);
  return minutes === undefined ? undefined : minutes === 1440 ? '24:00' : formatTime(minutes);
};

describe('a time of day', () => {
  const CASES: [unknown, string][] = [
    ['19:30', '19:30'],
    ['8:00', '08:00'],
    ['19:30:00', '19:30'],
    ['11:00 AM', '11:00'],
    ['6:00 pm', '18:00'],
    ['6 p.m.', '18:00'],
    ['7pm', '19:00'],
    ['7.30pm', '19:30'],
    ['12:00 AM', '00:00'],
    ['12:15 pm', '12:15'],
    ['13:00 PM', '13:00'],
    ['19h30', '19:30'],
    ['19 Uhr', '19:00'],
    ['19.30 Uhr', '19:30'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['24:00', '24:00'],
    [46800, '13:00'],
    ['46800', '13:00'],
    [0.75, '18:00'],
    ['0,75', '18:00'],
    ['12 noon', '12:00'],
    ['6:30P', '18:30'],
    ['7p', '19:00'],
    ['1899-12-30T19:00:00', '19:00'],
  ];
  for (const [listed, expected] of CASES) {
    it(`reads ${JSON.stringify(listed)} as ${expected}`, () => {
      expect(clock(listed)).to.equal(expected);
    });
  }

  for (const listed of [
    '',
    '7',
    '25:00',
    '19:75',
    'evening',
    '1930',
    'see website',
    '1899-12-30T23:00:00.000Z',
    '2026-12-01T05:00Z',
    null,
    {},
    [],
    NaN,
    -5,
    100,
  ]) {
    it(`does not guess ${JSON.stringify(listed)}`, () => {
      expect(parseTime(listed)).to.equal(undefined);
    });
  }

  it('comes back the same after it was written', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 1439}), (minutes) => parseTime(formatTime(minutes)) === minutes));
  });
});

describe('a range of times', () => {
  const CASES: [string, string, string | undefined][] = [
    ['6:00pm - 7:00pm', '18:00', '19:00'],
    ['6-7:30pm', '18:00', '19:30'],
    ['11-1pm', '11:00', '13:00'],
    ['10-11:30am', '10:00', '11:30'],
    ['09:00–11:30', '09:00', '11:30'],
    ['9:00am to 5:00pm', '09:00', '17:00'],
    ['19:00 bis 20:30', '19:00', '20:30'],
    ['19:00', '19:00', undefined],
    ['12-1:30', '12:00', '13:30'],
    ['12:30-1:30', '12:30', '13:30'],
    ['12-1pm', '12:00', '13:00'],
    ['Noon to 1 p.m.', '12:00', '13:00'],
    ['7:00 pm - 8:30', '19:00', '20:30'],
    ['11:00 am - 1:00', '11:00', '13:00'],
    ['22:00-00:30', '22:00', '00:30'],
    ['9pm - 8pm', '21:00', undefined],
  ];
  for (const [listed, start, end] of CASES) {
    it(`reads "${listed}"`, () => {
      const range = parseTimeRange(listed);
      expect(range && formatTime(range.start)).to.equal(start);
      expect(range?.end === undefined ? undefined : formatTime(range.end)).to.equal(end);
    });
  }

  it('is in either half of the day unless the list or one of its times says which', () => {
    for (const listed of ['5:30-7:00', '1:00-2:30', '11:00-1:00']) {
      expect(parseTimeRange(listed, 'unclear'), listed).to.equal(undefined);
      expect(parseTimeRange(listed, '12h'), listed).to.equal(undefined);
      expect(lacksHalf(listed), listed).to.equal(true);
    }
    expect(parseTimeRange('5:30-7:00', '24h')).to.deep.equal({start: 330, end: 420});
    expect(parseTimeRange('7-8:30', '24h')).to.equal(undefined);
    expect(parseTime('7:00', '12h')).to.equal(undefined);
    expect(parseTime('10:00', 'unclear')).to.equal(600);
    expect(parseTime('10:00', '12h')).to.equal(undefined);
  });

  it('is not made of anything else', () => {
    for (const listed of ['9-5', '1-2-3pm', 'from dusk to dawn', 7]) expect(parseTimeRange(listed)).to.equal(undefined);
  });
});
