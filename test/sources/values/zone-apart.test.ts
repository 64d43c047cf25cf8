import {expect} from 'chai';
import {findZone} from '../../../src/sources/values/zones.js';
import {joinZones, splitZone, zoneInName} from '../../../src/sources/values/zone-apart.js';

describe('a zone beside a time', () => {
  const APART: [listed: string, time: string, zone: string][] = [
    ['7:00 PM EST', '7:00 PM', 'EST'],
    ['7:00pm AEST', '7:00pm', 'AEST'],
    ['7:00 PM (Eastern)', '7:00 PM', 'Eastern'],
    ['7:00 PM - 8:00 PM Pacific Time', '7:00 PM - 8:00 PM', 'Pacific Time'],
    ['7 pm Mountain Time (Arizona)', '7 pm', 'Mountain Time (Arizona)'],
    ['19:00 GMT+1', '19:00', 'GMT+1'],
    ['19:00 (UTC-05:00)', '19:00', 'UTC-05:00'],
    ['19:00+01:00', '19:00', '+01:00'],
    ['19:00:00-05:00', '19:00:00', '-05:00'],
    ['19:00Z', '19:00', 'Z'],
    ['noon ET', 'noon', 'ET'],
  ];
  for (const [listed, time, zone] of APART) {
    it(`is "${zone}" in "${listed}"`, () => {
      expect(splitZone(listed)).to.deep.equal({time, zone});
    });
  }

  for (const whole of [
    '7:00 PM',
    '19:00-20:30',
    '7-8:30pm',
    '7:00 PM XYZT',
    '7 pm in the hall',
    'EST',
    '',
    19,
    undefined,
  ]) {
    it(`is not in ${JSON.stringify(whole)}`, () => {
      expect(splitZone(whole)).to.deep.equal({time: whole, zone: ''});
    });
  }

  it('may stand in the name', () => {
    expect(zoneInName('Memphis, TN - 6:30pm Central - Online', 1110)).to.equal('Central');
    expect(zoneInName('Hope at 7pm EST', 1140)).to.equal('EST');
    for (const name of ['Central Group', '7pm Art class', '7pm WEST Side Group', '7pm AA', 'Pacific Grove 7pm']) {
      expect(zoneInName(name, 1140), name).to.equal('');
    }
  });

  it('in the name is of another time where that is not the time of the record, so it helps no one', () => {
    expect(zoneInName('New Freedom - 1:30 pm Eastern', 630)).to.equal('1:30 pm Eastern');
    expect(findZone('1:30 pm Eastern')).to.equal(undefined);
    expect(zoneInName('New Freedom - 1:30 pm Eastern', undefined)).to.equal('');
  });

  it('that differs from the zone of the record makes both unclear', () => {
    expect(joinZones('America/Chicago', '', 'America/Chicago')).to.equal('America/Chicago');
    expect(joinZones('America/Chicago', 'EST')).to.equal('America/Chicago (EST)');
  });
});
