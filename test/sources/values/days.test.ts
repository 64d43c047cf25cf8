import {expect} from 'chai';
import fc from 'fast-check';
import {WEEKDAYS} from '../../../src/model/group.js';
import {parseDay, parseDays} from '../../../src/sources/values/days.js';

describe('a day', () => {
  it('is a number, 0 and 7 being Sunday', () => {
    expect([0, '0', 7, '7', 1, '6'].map(parseDay)).to.deep.equal(['SU', 'SU', 'SU', 'SU', 'MO', 'SA']);
  });

  it('is a name in ten languages', () => {
    const WEDNESDAYS =
      'Wednesday wednesdays WED. miércoles mercredi Mittwoch onsdag 水曜日 środa quarta-feira mercoledì woensdag WE'.split(
        ' ',
      );
    for (const name of WEDNESDAYS) expect(parseDay(name), name).to.equal('WE');
    const SUNDAYS = 'domingo dimanche Sonntag söndag 日曜日 niedziela domenica zondag søndag'.split(' ');
    for (const name of SUNDAYS) expect(parseDay(name), name).to.equal('SU');
  });

  it('is nothing that only looks like one', () => {
    for (const other of ['the', 'monthly', 'various', 'do', '8', 8, -1, 'constructor', null, {}, [], true]) {
      expect(parseDay(other), JSON.stringify(other)).to.equal(undefined);
    }
  });
});

describe('days', () => {
  it('come as a list, a range, or words', () => {
    expect(parseDays([6])).to.deep.equal(['SA']);
    expect(parseDays(['1', 3])).to.deep.equal(['MO', 'WE']);
    expect(parseDays('Mon & Thu')).to.deep.equal(['MO', 'TH']);
    expect(parseDays('Monday, Wednesday and Friday')).to.deep.equal(['MO', 'WE', 'FR']);
    expect(parseDays('Mon-Fri')).to.deep.equal(['MO', 'TU', 'WE', 'TH', 'FR']);
    expect(parseDays('Friday to Monday')).to.deep.equal(['FR', 'SA', 'SU', 'MO']);
    expect(parseDays('every Tuesday')).to.deep.equal(['TU']);
    expect(parseDays('daily')).to.deep.equal(WEEKDAYS);
  });

  it('are not known when any part is not', () => {
    for (const other of ['Mon & whenever', 'by arrangement', [9], [['1']], '', '2nd Saturday']) {
      expect(parseDays(other)).to.equal(undefined);
    }
  });

  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => parseDays(value) !== null));
  });
});
