import {expect} from 'chai';
import {daysOff} from '../../../src/sources/records/days-off.js';
import {addLimit} from '../../../src/sources/records/schedule-limit.js';
import {weekly} from '../../helpers/a-group.js';

/** The days off in the first year, and in how many years. */
function offIn(text: string): [days: string, years: number] | undefined {
  const dates = daysOff(text);
  const first = dates?.filter((date) => date.startsWith('2026')).map((date) => date.slice(5)) ?? [];
  return dates && [first.join(' '), new Set(dates.map((date) => date.slice(0, 4))).size];
}

describe('days off', () => {
  for (const [text, days] of [
    ['No meeting Dec 25', '12-25'],
    ['No meetings on December 25th.', '12-25'],
    ['Please note: there is no meeting on 25 December', '12-25'],
    ['No support group meeting Thursday, Nov. 26 (Thanksgiving)', '11-26'],
    ['No meeting Dec 24 & 31', '12-24 12-31'],
    ['No meeting Dec 24, Dec 25 and Jan 1', '01-01 12-24 12-25'],
    ['We will not meet July 3 or 4', '07-03 07-04'],
    ['The group won’t be meeting on Sept 7 due to the holiday', '09-07'],
    ['Closed December 24-26', '12-24 12-25 12-26'],
  ] as const)
    it(`are "${text}"`, () => expect(offIn(text)).to.deep.equal([days, 15]));

  it('go into the next year, and are those of a year that is stated', () => {
    expect(daysOff('No meeting Dec 30 - Jan 2')?.slice(0, 4)).to.deep.equal([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(daysOff('No meeting Dec 25, 2026')).to.deep.equal(['2026-12-25']);
    expect(daysOff('No meeting Dec 31 and Jan 1, 2027')).to.deep.equal(['2026-12-31', '2027-01-01']);
    expect(daysOff('No meeting Dec 31 - Jan 1, 2027')).to.deep.equal(['2026-12-31', '2027-01-01']);
    expect(daysOff('No meeting February 29')?.[0]).to.equal('2028-02-29');
  });

  for (const text of [
    'No meeting in December',
    'No meeting on the 3rd Friday',
    'No meeting Dec 1st Friday',
    'No meeting Dec 25 or any Friday in January',
    'No meeting March 1 to September 30',
    'No meeting Feb 30',
    'No meeting Dec 2nd and 4th Tuesday',
    'Meets 1st and 3rd Fridays, no meeting Dec 25',
    'Only in winter, no meeting Dec 25',
    'No meeting Dec 25 -',
    'No smoking Dec 25',
    'No meeting Dec 25. No meeting in July',
    'No meeting Dec 25. Only every other week',
    'Closed meeting, 25 Main St',
  ])
    it(`are not "${text}"`, () => expect(daysOff(text)).to.equal(undefined));

  it('are found in notes in any of these words', () => {
    for (const notes of [
      'No meeting Dec 25',
      'We won’t meet on Dec 25',
      'The group will not be meeting 25 December',
      'Closed Dec 25',
    ]) {
      const schedule = weekly('FR', '19:00');
      addLimit(schedule, 'Walkers', `Ring the bell. ${notes}`, (code) => expect.fail(code));
      expect(schedule.except?.[0]?.slice(5), notes).to.equal('12-25');
    }
  });

  it('are exceptions of a schedule, which keeps all of its other dates and the words', () => {
    const schedule = weekly('FR', '19:00');
    addLimit(schedule, 'Walkers', 'Ring the bell. No meeting Dec 25. Coffee after.', (code) => expect.fail(code));
    expect(schedule.except?.slice(0, 2)).to.deep.equal(['2026-12-25', '2027-12-25']);
    expect([schedule.freq, schedule.restriction, schedule.text]).to.deep.equal([
      'WEEKLY',
      undefined,
      'No meeting Dec 25. Coffee after.',
    ]);
  });
});
