import {expect} from 'chai';
import type {RuleSchedule} from '../../../src/model/group.js';
import {dateAfter, startNextDay} from '../../../src/sources/records/end-of-day.js';

/** The rule as of the next day, and the problems noted on the way. */
function moved(rule: Partial<RuleSchedule>) {
  const noted: string[] = [];
  const schedule = startNextDay(
    {kind: 'rule', zoneFrom: 'none', freq: 'WEEKLY', interval: 1, start: '24:00', ...rule},
    (code) => noted.push(code),
  );
  return {schedule, noted};
}

describe('meetings at 24:00', () => {
  it('start at midnight of the next day, also over the end of a week', () => {
    const {schedule, noted} = moved({byday: [{day: 'TU'}, {day: 'SU'}]});
    expect(schedule.byday).to.deep.equal([{day: 'WE'}, {day: 'MO'}]);
    expect(schedule.start).to.equal('00:00');
    expect(noted).to.deep.equal([]);
  });

  it('take their dates along, over the ends of months and years', () => {
    const {schedule} = moved({
      byday: [{day: 'TH'}],
      from: '2026-12-31',
      until: '2028-02-28',
      anchor: '2026-12-31',
      except: ['2027-04-30'],
    });
    expect(schedule.from).to.equal('2027-01-01');
    expect(schedule.until).to.equal('2028-02-29');
    expect(schedule.anchor).to.equal('2027-01-01');
    expect(schedule.except).to.deep.equal(['2027-05-01']);
  });

  for (const [name, rule] of Object.entries<Partial<RuleSchedule>>({
    'the first Tuesday of a month': {freq: 'MONTHLY', byday: [{day: 'TU', nth: 1}]},
    'the last day of a month': {freq: 'MONTHLY', bymonthday: [-1]},
    'every other week': {interval: 2, byday: [{day: 'TU'}]},
    'the summer months': {byday: [{day: 'TU'}], bymonth: [6, 7, 8]},
  }))
    it(`have no time on ${name}, where the day after is another`, () => {
      const {schedule, noted} = moved(rule);
      expect(schedule).not.to.have.property('start');
      expect(schedule.byday).to.deep.equal(rule.byday);
      expect(noted).to.deep.equal(['midnight-unsure']);
    });

  it('leave a date that is none as it stands', () => {
    expect(dateAfter('2026-12-31')).to.equal('2027-01-01');
    expect(dateAfter('soon')).to.equal('soon');
  });
});
