import {expect} from 'chai';
import {calendarFile} from '../../src/model/calendar-file.js';
import {nextStart, occurrences} from '../../src/model/schedule.js';
import {hasUnsureDates} from '../../src/model/unsure-dates.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';

const NOW = Date.UTC(2026, 10, 28, 12);
const limited = (restriction: string) => ({...weekly('TU', '19:00', 'UTC'), restriction});

describe('a rule with a limit', () => {
  const UNSURE = [
    'every other week',
    'Monthly',
    'first Tuesday only',
    'not in August',
    'Ongoing',
    'alle 14 Tage',
    'quincenal',
    'un mardi sur deux',
    'varannan vecka',
    'كل أسبوعين',
    'not on holidays, and only in summer',
  ];
  for (const restriction of UNSURE) {
    it(`has no dates and no calendar entry where it says "${restriction}"`, () => {
      const schedule = limited(restriction);
      const meeting = aMeeting({schedule});
      const group = aGroup({meetings: [meeting]});
      expect(hasUnsureDates(schedule)).to.equal(true);
      expect(nextStart(group, NOW)).to.equal(undefined);
      expect(occurrences(meeting, NOW, NOW + 1e10)).to.deep.equal([]);
      expect(calendarFile(group, {title: 'A'}, NOW)).to.equal('');
    });
  }

  for (const restriction of ['Not on public holidays', 'Christmas break', 'Nicht an Feiertagen', 'Sauf jours fériés']) {
    it(`keeps its dates where it says "${restriction}", which holds for any group`, () => {
      expect(nextStart(aGroup({meetings: [aMeeting({schedule: limited(restriction)})]}), NOW)?.wall).to.equal(
        '2026-12-01T19:00',
      );
    });
  }

  it('is a matter of rules: listed dates are certain', () => {
    expect(hasUnsureDates({kind: 'dates', restriction: 'every other week'})).to.equal(false);
    expect(hasUnsureDates({kind: 'rule'})).to.equal(false);
  });
});
