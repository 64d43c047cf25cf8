import {expect} from 'chai';
import fc from 'fast-check';
import {findZone} from '../../../src/sources/values/zones.js';
import type {ZonePlace} from '../../../src/sources/values/zones.js';

describe('a time zone', () => {
  const CASES: Record<string, string> = {
    'America/New_York': 'America/New_York',
    'America/New York': 'America/New_York',
    'Etc/GMT+5': 'Etc/GMT+5',
    EST5EDT: 'America/New_York',
    Eastern: 'America/New_York',
    EDT: 'America/New_York',
    'EST/EDT': 'America/New_York',
    'Eastern Time (US & Canada)': 'America/New_York',
    '(UTC-05:00) Eastern Time (US & Canada)': 'America/New_York',
    '(GMT-05:00) Eastern Time': 'America/New_York',
    'Eastern Time (Toronto)': 'America/Toronto',
    'US/Eastern': 'America/New_York',
    'US/Pacific': 'America/Los_Angeles',
    'Mountain Time (Arizona)': 'America/Phoenix',
    'Mountain Time (no DST)': 'Etc/GMT+7',
    'MST (no daylight saving)': 'Etc/GMT+7',
    'Mountain Standard Time': 'America/Denver',
    'US Mountain Standard Time': 'America/Phoenix',
    'GMT Standard Time': 'Europe/London',
    'Eastern Standard Time 1': 'America/New_York',
    'Central Standard Time (Mexico)': 'America/Mexico_City',
    'W. Europe Standard Time': 'Europe/Berlin',
    'Central European Standard Time': 'Europe/Warsaw',
    'AUS Eastern Standard Time': 'Australia/Sydney',
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna': 'Europe/Amsterdam',
    '(UTC) Dublin, Edinburgh, Lisbon, London': 'Europe/Dublin',
    'New York': 'America/New_York',
    Zürich: 'Europe/Zurich',
    'Sydney time': 'Australia/Sydney',
    CET: 'Europe/Berlin',
    AWST: 'Australia/Perth',
    NZT: 'Pacific/Auckland',
    SAST: 'Africa/Johannesburg',
    WAT: 'Africa/Lagos',
    UTC: 'UTC',
    GMT: 'UTC',
    '-05:00': 'Etc/GMT+5',
    '−5': 'Etc/GMT+5',
    'UTC-5': 'Etc/GMT+5',
    'GMT+1': 'Etc/GMT-1',
    'GMT-0500': 'Etc/GMT+5',
    'UTC+0': 'UTC',
    '+05:45': 'Asia/Kathmandu',
  };
  for (const [listed, zone] of Object.entries(CASES)) {
    it(`called "${listed}" is ${zone}`, () => {
      expect(findZone(listed)).to.equal(zone);
    });
  }

  const PLACES: [name: string, place: ZonePlace, zone: string | undefined][] = [
    ['AEST', {country: 'AU', region: 'QLD'}, 'Australia/Brisbane'],
    ['AEST', {country: 'AU', region: 'Victoria'}, 'Australia/Sydney'],
    ['AEST', {locality: 'Hobart'}, 'Australia/Hobart'],
    ['AEST', {country: 'AU'}, undefined],
    ['Eastern Time', {country: 'AU', region: 'QLD'}, 'Australia/Brisbane'],
    ['MST', {country: 'US', region: 'AZ'}, 'America/Phoenix'],
    ['MST', {region: 'Colorado', country: 'US'}, 'America/Denver'],
    ['MST', {country: 'US'}, undefined],
    ['Mountain Standard Time', {country: 'US', region: 'AZ'}, 'America/Phoenix'],
    ['CST', {country: 'CA', region: 'SK'}, 'America/Regina'],
    ['CST', {country: 'CA', region: 'MB'}, 'America/Chicago'],
    ['CST', {country: 'CN'}, 'Asia/Shanghai'],
    ['EST', {region: 'OH'}, 'America/New_York'],
    ['PST', {region: 'WA'}, 'America/Los_Angeles'],
    ['PST', {country: 'PH'}, 'Asia/Manila'],
    ['IST', {country: 'IE'}, 'Europe/Dublin'],
    ['IST', {country: 'IL'}, 'Asia/Jerusalem'],
    ['IST', {country: 'IN'}, 'Asia/Kolkata'],
    ['GMT', {country: 'GB'}, 'Europe/London'],
    ['GMT', {country: 'IE'}, 'Europe/Dublin'],
    ['GMT', {country: 'US'}, 'UTC'],
    ['GMT', {locality: 'Leeds'}, undefined],
    ['BST', {country: 'GB'}, 'Europe/London'],
    // A list speaks as its country does, and its zone is no answer where the name says otherwise.
    ['EST', {listZone: 'America/Chicago'}, 'America/New_York'],
    ['CST', {listZone: 'America/New_York'}, 'America/Chicago'],
    ['AEST', {listZone: 'Australia/Brisbane'}, 'Australia/Brisbane'],
    ['GMT', {listZone: 'Europe/London'}, 'Europe/London'],
    ['IST', {listZone: 'America/Chicago'}, undefined],
    ['MST', {listZone: 'America/Chicago'}, undefined],
  ];
  for (const [name, place, zone] of PLACES) {
    const where = Object.entries(place).join(', ').replaceAll(',', ' ');
    it(`called "${name}" is ${zone ?? 'unclear'} with ${where}`, () => {
      expect(findZone(name, place)).to.equal(zone);
    });
  }

  const UNCLEAR = [
    '',
    'EST',
    'CST',
    'IST',
    'BST',
    'AST',
    '+10:30',
    'UTC+25',
    '5',
    'Mars/Olympus',
    'America/Chigaco',
    'local',
  ];
  const CONTRADICTIONS = [
    '(GMT-08:00) Eastern Time',
    'Europe/London (EST)',
    'Eastern Time (Moon)',
    'all times Eastern',
  ];
  for (const other of [...UNCLEAR, ...CONTRADICTIONS, 'constructor', '__proto__']) {
    it(`is unclear when it is called "${other}"`, () => {
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
