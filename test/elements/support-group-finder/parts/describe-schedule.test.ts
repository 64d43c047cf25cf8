import {expect} from '@open-wc/testing';
import {describeSchedule} from '../../../../src/elements/support-group-finder/parts/describe-schedule.js';
import {strings} from '../../../../src/i18n/support-group-finder/en.js';
import type {RuleSchedule} from '../../../../src/model/group.js';
import {weekly} from '../../../helpers/a-group.js';

const monthly = (rule: Partial<RuleSchedule>): RuleSchedule => ({
  kind: 'rule',
  freq: 'MONTHLY',
  interval: 1,
  zoneFrom: 'none',
  ...rule,
});
const inWords = (schedule: RuleSchedule, dayShift = 0) => describeSchedule(schedule, strings, 'en', dayShift);

describe('a schedule in words', () => {
  it('names the days of a week', () => {
    expect(inWords(weekly('MO', '19:00'))).to.equal('Every Monday');
    expect(inWords({...weekly('MO', '19:00'), byday: [{day: 'MO'}, {day: 'TH'}]})).to.equal(
      'Every Monday and Thursday',
    );
    expect(inWords({...weekly('MO', '19:00'), interval: 2})).to.equal('Every other Monday');
    expect(inWords({...weekly('MO', '19:00'), interval: 3})).to.equal('Every 3 weeks on Monday');
    const daily = (['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const).map((day) => ({day}));
    expect(inWords({...weekly('MO', '19:00'), byday: daily})).to.equal('Every day');
  });

  it('does not claim every week where the list says otherwise', () => {
    expect(inWords({...weekly('TU', '19:00'), restriction: 'Monthly'})).to.equal('Tuesday: ask which weeks');
    expect(inWords({...weekly('TU', '19:00'), restriction: 'Not on bank holidays'})).to.equal('Every Tuesday');
  });

  it("moves the day to the visitor's clock", () => {
    expect(inWords(weekly('SA', '23:00'), 1)).to.equal('Every Sunday');
    expect(inWords(weekly('SU', '01:00'), -1)).to.equal('Every Saturday');
  });

  it('says which week of the month', () => {
    const secondAndFourth = monthly({
      byday: [
        {nth: 2, day: 'TU'},
        {nth: 4, day: 'TU'},
      ],
    });
    expect(inWords(secondAndFourth)).to.equal('2nd and 4th Tuesday of the month');
    expect(inWords(monthly({byday: [{nth: -1, day: 'FR'}]}))).to.equal('Last Friday of the month');
    expect(inWords(monthly({byday: [{nth: 1, day: 'WE'}], interval: 2}))).to.equal(
      '1st Wednesday of every other month',
    );
    expect(inWords(monthly({byday: [{day: 'SA'}], bysetpos: [-1]}))).to.equal('Last Saturday of the month');
    expect(inWords(monthly({bymonthday: [1, 15]}))).to.equal('1st and 15th of the month');
  });

  it("falls back to the list's own words and never to a guess", () => {
    const text = 'Ask Sam when';
    expect(inWords(monthly({byday: [{nth: 1, day: 'TU'}], text}), 1)).to.equal(text);
    expect(inWords({...monthly({}), freq: 'YEARLY', text})).to.equal(text);
    expect(describeSchedule({kind: 'unknown', zoneFrom: 'none'}, strings, 'en')).to.equal('Ask for dates');
    expect(describeSchedule({kind: 'appointment', zoneFrom: 'none'}, strings, 'en')).to.equal('By appointment');
  });

  it('names days in the language of the reader', () => {
    expect(describeSchedule(weekly('MO', '19:00'), strings, 'fr')).to.equal('Every lundi');
  });
});
