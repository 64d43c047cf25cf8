/** Runs in browsers: each engine brings its own time zone tables. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {dayNumber, instantOf, isTimeZone, offsetMs, ownTimeZone, wallOf} from '../../src/model/zone.js';
import {ODD_ZONES} from '../helpers/odd-rules.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const at = (text: string) => Date.parse(`${text}Z`);
const instantText = (wall: string, zone: string) => new Date(instantOf(at(wall), zone)).toISOString().slice(0, 16);
const wallText = (instant: string, zone: string) => new Date(wallOf(at(instant), zone)).toISOString().slice(0, 16);

describe('offsetMs', () => {
  it('is how far the clocks are ahead of UTC, quarters of an hour and summer time included', () => {
    expect(offsetMs(at('2026-07-01T12:00'), 'UTC')).to.equal(0);
    expect(offsetMs(at('2026-07-01T12:00'), 'Europe/London')).to.equal(HOUR_MS);
    expect(offsetMs(at('2026-01-01T12:00'), 'Europe/London')).to.equal(0);
    expect(offsetMs(at('2026-01-01T12:00'), 'Asia/Kathmandu')).to.equal(5 * HOUR_MS + 45 * MINUTE_MS);
    expect(offsetMs(at('2026-01-01T12:00'), 'America/St_Johns')).to.equal(-(3 * HOUR_MS + 30 * MINUTE_MS));
    expect(offsetMs(at('2026-01-01T12:00'), 'Pacific/Kiritimati')).to.equal(14 * HOUR_MS);
  });

  it('changes at the very millisecond the clocks do', () => {
    const change = at('2026-03-29T01:00');
    expect(offsetMs(change - 1, 'Europe/London')).to.equal(0);
    expect(offsetMs(change, 'Europe/London')).to.equal(HOUR_MS);
  });

  it('knows the seconds of times before standard time', () => {
    expect(offsetMs(at('1970-06-01T12:00'), 'Africa/Monrovia')).to.equal(-(44 * MINUTE_MS + 30_000));
  });

  it('is NaN for an unknown zone and for an impossible instant, and never throws', () => {
    expect(offsetMs(0, 'Mars/Olympus')).to.be.NaN;
    expect(offsetMs(0, '')).to.be.NaN;
    for (const instant of [NaN, Infinity, -Infinity, 8.64e15, -8.64e15, 1e300]) {
      expect(offsetMs(instant, 'Europe/London'), String(instant)).to.be.NaN;
      expect(wallOf(instant, 'Europe/London'), String(instant)).to.be.NaN;
      expect(instantOf(instant, 'Europe/London'), String(instant)).to.be.NaN;
    }
  });

  it('stays right when a feed invents more zones and instants than are kept', () => {
    for (let number = 0; number < 700; number++) expect(isTimeZone(`Nowhere/${number}`)).to.be.false;
    for (let day = 0; day < 1500; day++) offsetMs(day * DAY_MS, 'Europe/London');
    expect(offsetMs(at('2026-07-01T12:00'), 'Europe/London')).to.equal(HOUR_MS);
  });
});

describe('wallOf', () => {
  it('is what the clock on the wall shows', () => {
    expect(wallText('2026-11-24T23:30', 'Asia/Kolkata')).to.equal('2026-11-25T05:00');
    expect(wallText('2026-11-24T03:30', 'America/New_York')).to.equal('2026-11-23T22:30');
  });
});

describe('instantOf', () => {
  it('is when the clock on the wall shows that', () => {
    expect(instantText('2026-11-24T19:00', 'America/New_York')).to.equal('2026-11-25T00:00');
    expect(instantText('2026-07-24T19:00', 'America/New_York')).to.equal('2026-07-24T23:00');
  });

  it('moves a time that clocks skip later by as much as they skip', () => {
    expect(instantText('2026-03-08T02:30', 'America/New_York')).to.equal('2026-03-08T07:30'); // 03:30 there
    expect(instantText('2026-03-08T03:00', 'America/New_York')).to.equal('2026-03-08T07:00');
  });

  it('takes the earlier of a time that comes twice', () => {
    expect(instantText('2026-11-01T01:30', 'America/New_York')).to.equal('2026-11-01T05:30');
    expect(instantText('2026-11-01T02:00', 'America/New_York')).to.equal('2026-11-01T07:00');
  });

  it("handles Lord Howe's half hour, both ways", () => {
    expect(instantText('2026-10-04T02:15', 'Australia/Lord_Howe')).to.equal('2026-10-03T15:45'); // 02:45 there
    expect(instantText('2026-04-05T01:45', 'Australia/Lord_Howe')).to.equal('2026-04-04T14:45'); // the first 01:45
    expect(instantText('2026-04-05T02:00', 'Australia/Lord_Howe')).to.equal('2026-04-04T15:30');
  });

  it('goes a whole day on where a zone left one out (Apia, 30 December 2011)', () => {
    expect(instantText('2011-12-30T10:00', 'Pacific/Apia')).to.equal(instantText('2011-12-31T10:00', 'Pacific/Apia'));
    expect(instantText('2011-12-31T10:00', 'Pacific/Apia')).to.equal('2011-12-30T20:00');
    expect(instantText('2011-12-29T23:59', 'Pacific/Apia')).to.equal('2011-12-30T09:59');
  });

  it('finds midnight where clocks change at midnight', () => {
    expect(instantText('2026-03-29T00:00', 'Asia/Beirut')).to.equal('2026-03-28T22:00'); // skipped: 01:00 there
    expect(wallText('2026-03-28T22:00', 'Asia/Beirut')).to.equal('2026-03-29T01:00');
  });

  it('agrees with Temporal in odd zones, mostly on the days when clocks change', () => {
    const when = fc.integer({min: at('2008-01-01T00:00') / MINUTE_MS, max: at('2030-01-01T00:00') / MINUTE_MS});
    const nearChange = fc.tuple(when, fc.constantFrom(...ODD_ZONES), fc.integer({min: -300, max: 300}), fc.boolean());
    fc.assert(
      fc.property(nearChange, ([minute, zone, minutesOff, moveToChange]) => {
        const some = Temporal.Instant.fromEpochMilliseconds(minute * MINUTE_MS).toZonedDateTimeISO(zone);
        const change = moveToChange ? some.getTimeZoneTransition('next') : null;
        const wall = (change ?? some).add({minutes: minutesOff}).toPlainDateTime();
        const expected = wall.toZonedDateTime(zone, {disambiguation: 'compatible'});
        const found = instantOf(at(wall.toString()), zone);
        expect(found, `${wall.toString()} ${zone}`).to.equal(expected.epochMilliseconds);
        expect(offsetMs(found, zone)).to.equal(expected.offsetNanoseconds / 1e6);
      }),
      {numRuns: 150},
    );
  });
});

describe('isTimeZone', () => {
  it('takes IANA names in any case, and links', () => {
    for (const name of ['Europe/London', 'europe/london', 'US/Eastern', 'UTC', 'Etc/GMT+5']) {
      expect(isTimeZone(name), name).to.be.true;
    }
  });

  it('takes no offsets, no names of Windows, nothing else', () => {
    for (const name of [
      '+05:30',
      '-0800',
      'Eastern Standard Time',
      'London',
      '',
      ' ',
      '0',
      'Europe/London ',
      undefined,
    ]) {
      expect(isTimeZone(name), String(name)).to.be.false;
    }
  });
});

describe('ownTimeZone', () => {
  it('is the zone by which this device shows local times', () => {
    const now = at('2026-07-01T12:00');
    expect(offsetMs(now, ownTimeZone())).to.equal(-new Date(now).getTimezoneOffset() * MINUTE_MS);
  });
});

describe('dayNumber', () => {
  it('counts days on the calendar of the zone and not in hours', () => {
    const lateEvening = at('2026-11-24T23:30');
    expect(dayNumber(lateEvening, 'Europe/Berlin') - dayNumber(lateEvening, 'UTC')).to.equal(1);
    expect(dayNumber(lateEvening, 'America/New_York') - dayNumber(lateEvening)).to.equal(0);
  });
});
