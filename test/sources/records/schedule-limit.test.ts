import {expect} from 'chai';
import {nameLimit, scheduleLimit} from '../../../src/sources/records/schedule-limit.js';

describe('words that limit the dates', () => {
  const LIMITS = [
    '2nd & 4th Fridays Only',
    'Meets the first Monday of the month only.',
    'No meeting last Thursday of the month',
    'No meetings on the 2nd Tuesday',
    'No Meeting in December.',
    'May to Oct',
    'Open May through September, weather permitting',
    'every other Sunday',
    'Every 2 weeks',
    'Alternating Saturdays',
    'Bi-weekly group',
    'This group meets once a month.',
    'Summer only',
  ];
  for (const text of LIMITS) {
    it(`are "${text}"`, () => {
      expect(scheduleLimit(text)).to.equal(text);
    });
  }

  const NO_LIMITS = [
    'Birthday night: last Wednesday of the month',
    'Business meeting 2nd Saturday',
    'Last Tuesday is open',
    'Open meeting is 1st Thursday of the month only.',
    'Women only',
    'Speaker on the first Friday.',
    'Meets on the second floor',
    'Effective May 2, meeting in person',
    'Potluck every month!',
    'The only rule is kindness; the last to leave locks the door.',
    '',
  ];
  for (const text of NO_LIMITS) {
    it(`are not "${text}", which is about a special occasion or nothing of the kind`, () => {
      expect(scheduleLimit(text)).to.equal(undefined);
    });
  }

  it('come with their own sentence only', () => {
    expect(scheduleLimit('Ring the bell. No meeting last Thursday. Coffee after.')).to.equal(
      'No meeting last Thursday.',
    );
    expect(scheduleLimit('Ring the bell\nEvery other Sunday\nCoffee')).to.equal('Every other Sunday');
  });

  it('are plainer in a name, where no special occasion is meant', () => {
    expect(nameLimit('Auburn, AL - 2nd & 4th Sundays 7:30pm')).to.contain('2nd & 4th');
    expect(nameLimit('Second Chance Monday')).to.equal(undefined);
    expect(nameLimit('Monday Night')).to.equal(undefined);
  });

  it('still apply when another sentence is about a special occasion', () => {
    const limit = 'First Tuesday of the month only.';
    for (const text of [`Newcomers are welcome. ${limit}`, `${limit} Open to all.`, `Speaker on Fridays\n${limit}`])
      expect(scheduleLimit(text), text).to.equal(limit);
  });
});
