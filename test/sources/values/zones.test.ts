import {expect} from 'chai';
import fc from 'fast-check';
import {findZone} from '../../../src/sources/values/zones.js';

describe('a time zone', () => {
  const CASES: Record<string, string> = {
    'America/New_York': 'America/New_York',
    'America/New York': 'America/New_York',
    Eastern: 'America/New_York',
    EST: 'America/New_York',
    EDT: 'America/New_York',
    'Eastern Time (US & Canada)': 'America/New_York',
    'US/Eastern': 'America/New_York',
    'US/Pacific': 'America/Los_Angeles',
    'Mountain Standard Time': 'America/Denver',
    'US Mountain Standard Time': 'America/Phoenix',
    'GMT Standard Time': 'Europe/London',
    'W. Europe Standard Time': 'Europe/Berlin',
    'Central European Standard Time': 'Europe/Warsaw',
    'AUS Eastern Standard Time': 'Australia/Sydney',
    CET: 'Europe/Berlin',
    UTC: 'UTC',
  };
  for (const [listed, zone] of Object.entries(CASES)) {
    it(`called "${listed}" is ${zone}`, () => {
      expect(findZone(listed)).to.equal(zone);
    });
  }

  for (const other of ['', 'UTC-5', '+01:00', 'UTC+0', 'Mars/Olympus', 'local', 'constructor', '__proto__']) {
    it(`is not "${other}": an offset says nothing of summer time, and a guess would be wrong half of the year`, () => {
      expect(findZone(other)).to.equal(undefined);
    });
  }

  it('is always one that Intl can compute with', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 70}), (text) => {
        const zone = findZone(text);
        if (zone) new Intl.DateTimeFormat('en', {timeZone: zone});
      }),
    );
  });
});
