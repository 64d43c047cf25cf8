import {expect} from 'chai';
import fc from 'fast-check';
import {isOpen as isOpenBy} from '../../src/helplines/is-open.js';
import type {HelplineHours, OpenHours} from '../../src/model/helpline.js';

const at = (iso: string) => Date.parse(iso);
const hours = (zone: string, ...rules: OpenHours[]): HelplineHours => ({zone, rules});

/** Of hours that a source gives in the year of the test. */
const isOpen = (known: HelplineHours, now: number) => isOpenBy(known, now, '2026');

describe('whether a line is open', () => {
  const office = hours('America/New_York', {days: [1, 5], open: '10:00', close: '22:00'});

  it('goes by the clock of the line and not of the visitor', () => {
    // Tuesday in New York: standard time is five hours behind UTC.
    expect(isOpen(office, at('2026-11-24T14:59Z'))).to.equal(false);
    expect(isOpen(office, at('2026-11-24T15:00Z'))).to.equal(true);
    expect(isOpen(office, at('2026-11-25T02:59Z'))).to.equal(true);
    expect(isOpen(office, at('2026-11-25T03:00Z'))).to.equal(false);
    // In summer it is four.
    expect(isOpen(office, at('2026-07-14T14:00Z'))).to.equal(true);
  });

  it('knows the days', () => {
    expect(isOpen(office, at('2026-11-28T18:00Z')), 'Saturday').to.equal(false);
    expect(isOpen(office, at('2026-11-30T18:00Z')), 'Monday').to.equal(true);
  });

  it('is open until midnight when it closes at 24:00', () => {
    const daily = hours('Asia/Kuala_Lumpur', {days: [1, 7], open: '08:00', close: '24:00'});
    expect(isOpen(daily, at('2026-11-24T15:59Z'))).to.equal(true);
    expect(isOpen(daily, at('2026-11-24T16:00Z'))).to.equal(false);
    expect(isOpen(daily, at('2026-11-25T00:00Z'))).to.equal(true);
  });

  it('counts the hours after midnight to the day before', () => {
    const evening = hours('Europe/Lisbon', {days: [7, 7], open: '15:30', close: '00:30'});
    expect(isOpen(evening, at('2026-11-30T00:29Z')), 'Monday, half an hour after midnight').to.equal(true);
    expect(isOpen(evening, at('2026-11-30T00:30Z'))).to.equal(false);
    expect(isOpen(evening, at('2026-11-29T00:29Z')), 'Sunday').to.equal(false);
  });

  it('is open for as many minutes of a week as its rule says', () => {
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({min: 1, max: 7}), fc.integer({min: 1, max: 7})),
        fc.tuple(fc.integer({min: 0, max: 143}), fc.integer({min: 0, max: 143})),
        (days, times) => {
          const [first, last] = days.sort((a, b) => a - b);
          const [open, close] = times.map((ten) => ten * 10) as [number, number];
          fc.pre(open !== close);
          const rule = hours('Asia/Kolkata', {days: [first, last], open: clock(open), close: clock(close)});
          const start = at('2026-11-23T00:00+05:30');
          let minutes = 0;
          for (let step = 0; step < 7 * 144; step++) if (isOpen(rule, start + step * 600_000)) minutes += 10;
          expect(minutes).to.equal((last - first + 1) * ((close - open + 1440) % 1440));
        },
      ),
      {numRuns: 8},
    );
  });

  it('is unknown once the newest source is more than two years old', () => {
    const [monday, sunday] = [at('2026-11-30T18:00Z'), at('2026-11-29T18:00Z')];
    for (const young of ['2025', '2026-11', '2024-12-01', '2025-06-01']) {
      expect(isOpenBy(office, monday, young), young).to.equal(true);
      expect(isOpenBy(office, sunday, young), young).to.equal(false);
    }
    for (const old of ['2024', '2024-11', '2024-11-28', '2016', '', 'soon', undefined]) {
      expect(isOpenBy(office, monday, old), old).to.equal(undefined);
      expect(isOpenBy(office, sunday, old), old).to.equal(undefined);
    }
  });

  it('becomes unknown as the package ages', () => {
    expect(isOpenBy(office, at('2026-11-29T18:00Z'), '2026-05')).to.equal(false);
    expect(isOpenBy(office, at('2028-11-26T18:00Z'), '2026-05')).to.equal(undefined);
  });
});
