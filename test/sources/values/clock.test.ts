import {expect} from 'chai';
import fc from 'fast-check';
import {minutesBetween, parseClock} from '../../../src/sources/values/clock.js';
import {formatTime} from '../../../src/sources/values/times.js';

describe('a clock', () => {
  it('is read back as it was written, for every minute of the day', () => {
    for (let minutes = 0; minutes < 1440; minutes++) expect(parseClock(formatTime(minutes))).to.equal(minutes);
  });

  it('is `HH:MM` and nothing else', () => {
    for (const other of ['7:00', '24:00', '19:60', '19:00:00', ' 19:00', '7pm', '', 19, null, undefined]) {
      expect(parseClock(other), String(other)).to.equal(undefined);
    }
  });
});

describe('the time from a start to an end', () => {
  it('is after midnight when the end is earlier, and never negative', () => {
    expect(minutesBetween(23 * 60, 30)).to.equal(90);
    expect(minutesBetween(60, 60)).to.equal(0);
    const minute = fc.integer({min: 0, max: 1440});
    fc.assert(fc.property(minute, minute, (start, end) => minutesBetween(start, end) >= 0));
  });
});
