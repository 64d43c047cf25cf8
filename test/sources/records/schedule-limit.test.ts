import {expect} from 'chai';
import type {RuleSchedule} from '../../../src/model/group.js';
import {addLimit, nameLimit, scheduleLimit} from '../../../src/sources/records/schedule-limit.js';
import {weekly} from '../../helpers/a-group.js';
import {ignore} from '../../helpers/notes.js';

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
    'This meeting is held on the first Tuesday of each month only.',
    'Monday Meeting only held on the first Monday of the Month',
    'There will not be a meeting being held here on the 3rd Friday',
    'Quarterly on the 2nd Wednesday',
    'Treffen alle zwei Wochen',
    'Nur am ersten Dienstag im Monat.',
    'Cada quince días',
    'Un mardi sur deux',
    'A cada duas semanas',
    'Varannan tisdag',
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
    'Women only on 1st Friday',
    'Alternating weeks Big Book/12x12',
    'Nur für Frauen',
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

describe('a schedule with a limit', () => {
  const limitedBy = (notes: string, own: Partial<RuleSchedule> = {}, name = 'Hope') => {
    const schedule: RuleSchedule = {...weekly('FR', '19:00'), ...own};
    addLimit(schedule, name, notes, ignore);
    const {freq, byday, bymonth, bysetpos, restriction} = schedule;
    return {freq, days: byday?.map(({nth = '', day}) => `${nth}${day}`).join(), bymonth, bysetpos, restriction};
  };
  const monthly = (days: string) => ({
    freq: 'MONTHLY',
    days,
    bymonth: undefined,
    bysetpos: undefined,
    restriction: undefined,
  });
  const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

  it('becomes the rule that the sentence states', () => {
    expect(limitedBy('Last Friday Only')).to.deep.equal(monthly('-1FR'));
    expect(limitedBy('', {}, 'Speakers - Last Friday Only')).to.deep.equal(monthly('-1FR'));
    expect(limitedBy('We do not meet on the 3rd Friday.')).to.deep.equal(monthly('1FR,2FR,4FR,5FR'));
    expect(limitedBy('Nur am 2. Freitag im Monat')).to.deep.equal(monthly('2FR'));
    expect(limitedBy('No meeting last Friday of the month').bysetpos).to.deep.equal([-5, -4, -3, -2]);
    expect(limitedBy('No meeting in December.')).to.deep.include({freq: 'WEEKLY', bymonth: MONTHS});
    expect(limitedBy('Meets September to May').bymonth).to.deep.equal([9, 10, 11, 12, 1, 2, 3, 4, 5]);
  });

  it('keeps the sentence where that takes a guess', () => {
    const GUESSES = [
      'Meets every other Friday',
      'No meeting Dec 25 or the week after',
      'Meets the first Friday starting May 2',
      'Meets the 2nd Tuesday',
      'Meets 2nd Friday, except in July',
    ];
    for (const notes of GUESSES)
      expect(limitedBy(notes), notes).to.deep.include({freq: 'WEEKLY', days: 'FR', restriction: notes});
    expect(limitedBy('', {}, 'Convention May 29 2025').restriction).to.equal('Convention May 29 2025');
    expect(limitedBy('', {}, 'Hope, since May 29 2025').restriction).to.equal(undefined);
  });

  it('believes a rule that was counted, and adds the months', () => {
    const second = {freq: 'MONTHLY' as const, byday: [{nth: 2, day: 'FR' as const}]};
    expect(limitedBy('Meets every other Friday', {interval: 2, anchor: '2026-11-06'}).restriction).to.equal(undefined);
    expect(limitedBy('Meets monthly', second).restriction).to.equal(undefined);
    expect(limitedBy('Meets the 2nd Friday', second)).to.deep.equal(monthly('2FR'));
    expect(limitedBy('Meets the 1st Friday', second).restriction).to.equal('Meets the 1st Friday');
    expect(limitedBy('No meeting in December', second).bymonth).to.deep.equal(MONTHS);
  });
});
