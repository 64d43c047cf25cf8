import {expect} from 'chai';
import fc from 'fast-check';
import {minutesFrom, readLastDay, readMoment} from '../../../src/sources/values/moments.js';

describe('a moment', () => {
  it('is a date, perhaps with a time, as it is written', () => {
    expect(readMoment('2026-03-14')).to.deep.equal({day: '2026-03-14'});
    expect(readMoment('2026-03-14 19:00:00')).to.deep.equal({day: '2026-03-14', time: '19:00'});
    expect(readMoment('2026-03-14T19:00:00.123')).to.deep.equal({day: '2026-03-14', time: '19:00'});
  });

  it('with an offset is on the clock of its zone where that is known', () => {
    expect(readMoment('2026-03-15T01:30:00Z', 'America/New_York')).to.deep.equal({day: '2026-03-14', time: '21:30'});
    expect(readMoment('2026-07-01T10:00+0200', 'Europe/London')).to.deep.equal({day: '2026-07-01', time: '09:00'});
  });

  it('with an offset and no zone has one that is exact for it', () => {
    expect(readMoment('2026-03-14T19:00-04:00')?.fixedZone).to.equal('Etc/GMT+4');
    expect(readMoment('2026-03-14T19:00+01')?.fixedZone).to.equal('Etc/GMT-1');
    expect(readMoment('2026-03-14T19:00Z')?.fixedZone).to.equal('UTC');
    expect(readMoment('2026-03-14T19:00+05:30')).to.deep.equal({day: '2026-03-14', time: '19:00'});
  });

  it('at 24:00 is the beginning of the next day', () => {
    expect(readMoment('2026-12-31T24:00')).to.deep.equal({day: '2027-01-01', time: '00:00'});
    expect(readMoment('2026-12-31T24:00:00Z', 'America/New_York')).to.deep.equal({day: '2026-12-31', time: '19:00'});
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      'soon',
      '2026-02-30',
      '2026-13-01',
      '14/03/2026',
      '2026-03-14T25:00',
      '2026-03-14T24:30',
      '1970-01-01',
      null,
      3,
      {},
    ]) {
      expect(readMoment(text), JSON.stringify(text)).to.equal(undefined);
    }
  });

  it('has the same instant in any zone', () => {
    const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
    fc.assert(
      fc.property(fc.integer({min: 1e12, max: 2e12}), zones, (instant, zone) => {
        const text = new Date(instant - (instant % 60_000)).toISOString();
        const moment = readMoment(text, zone);
        const clock = new Intl.DateTimeFormat('sv', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'});
        expect(`${moment?.day} ${moment?.time}`).to.equal(clock.format(new Date(text)));
      }),
    );
  });

  it('at 24:00 is no reason for one more day of a series', () => {
    expect(readLastDay('2026-12-31T24:00')).to.equal('2026-12-31');
    expect(readLastDay('2026-12-31 24:00:00Z', 'Australia/Sydney')).to.equal('2027-01-01');
    expect(readLastDay('2026-12-31T19:00')).to.equal('2026-12-31');
    expect(readLastDay('2026-12-31T24:00soon')).to.equal(undefined);
  });

  it('is some minutes from another', () => {
    const at = (text: string) => readMoment(text) ?? {day: ''};
    expect(minutesFrom(at('2026-03-14T23:00'), at('2026-03-15T00:30'))).to.equal(90);
    expect(minutesFrom(at('2026-03-14'), at('2026-03-15T00:30'))).to.equal(undefined);
  });
});
