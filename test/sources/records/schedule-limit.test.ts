import {expect} from 'chai';
import type {RuleSchedule} from '../../../src/model/group.js';
import {addLimit} from '../../../src/sources/records/schedule-limit.js';
import {weekly} from '../../helpers/a-group.js';
import {ignore} from '../../helpers/notes.js';

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
      'Closed except the last Friday',
    ];
    for (const notes of GUESSES)
      expect(limitedBy(notes), notes).to.deep.include({freq: 'WEEKLY', days: 'FR', restriction: notes});
    expect(limitedBy('', {}, 'Convention May 29 2025').restriction).to.equal('Convention May 29 2025');
    expect(limitedBy('', {}, 'Hope, since May 29 2025').restriction).to.equal(undefined);
  });

  it('is on the days that the notes state where the name says only how often', () => {
    expect(limitedBy('Last Friday only.', {}, 'Monthly Circle')).to.deep.equal(monthly('-1FR'));
    expect(limitedBy('', {}, 'Monthly Circle').restriction).to.equal('Monthly Circle');
    expect(limitedBy('No meeting in December.', {}, 'Monthly Circle').restriction).to.equal('Monthly Circle');
    const second = {freq: 'MONTHLY' as const, byday: [{nth: 2, day: 'FR' as const}]};
    expect(limitedBy('', second, 'Monthly Circle').restriction).to.equal(undefined);
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
