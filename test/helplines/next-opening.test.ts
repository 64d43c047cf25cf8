import {expect} from 'chai';
import {nextOpening} from '../../src/helplines/next-opening.js';

const weekdays = {zone: 'America/New_York', rules: [{days: [1, 5] as const, open: '10:00', close: '22:00'}]};
/** Tuesday 24 November 2026, noon in New York. */
const NOON = Date.UTC(2026, 10, 24, 17, 0);
const HOUR = 3_600_000;

describe('when a helpline opens next', () => {
  it('is the same day before it opens, and the next day after', () => {
    expect(nextOpening(weekdays, NOON - 4 * HOUR)).to.deep.equal({day: 2, time: '10:00'});
    expect(nextOpening(weekdays, NOON + 11 * HOUR)).to.deep.equal({day: 3, time: '10:00'});
  });

  it('is after the weekend', () => {
    expect(nextOpening(weekdays, NOON + 4 * 24 * HOUR)).to.deep.equal({day: 1, time: '10:00'});
  });

  it('is the first of several stretches that are still to come', () => {
    const rules = [
      {days: [1, 7] as const, open: '18:00', close: '20:00'},
      {days: [1, 7] as const, open: '09:00', close: '11:00'},
    ];
    expect(nextOpening({...weekdays, rules}, NOON)).to.deep.equal({day: 2, time: '18:00'});
    expect(nextOpening({...weekdays, rules}, NOON + 9 * HOUR)).to.deep.equal({day: 3, time: '09:00'});
  });

  it('goes by the clock of the line', () => {
    expect(nextOpening({...weekdays, zone: 'Asia/Tokyo'}, NOON)).to.deep.equal({day: 3, time: '10:00'});
  });

  it('is a week later on the only day', () => {
    const rules = [{days: [2, 2] as const, open: '10:00', close: '11:00'}];
    expect(nextOpening({...weekdays, rules}, NOON)).to.deep.equal({day: 2, time: '10:00'});
    expect(nextOpening({...weekdays, rules: []}, NOON)).to.equal(undefined);
  });
});
