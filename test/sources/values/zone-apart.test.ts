import {expect} from 'chai';
import {findZone} from '../../../src/sources/values/zones.js';
import {joinZones, splitZone, zoneInName, zoneInNotes} from '../../../src/sources/values/zone-apart.js';

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
    expect(zoneInName('Utrecht - 7pm Central European Time - In-Person', 1140)).to.equal('Central European Time');
    expect(zoneInName('Utrecht 19:00 CET', 1140)).to.equal('CET');
    expect(zoneInName('Hope, 7 pm New York time (online)', 1140)).to.equal('New York time');
    for (const name of [
      'Central Group',
      '7pm Art class',
      '7pm WEST Side Group',
      '7pm AA',
      'Pacific Grove 7pm',
      '7pm Central Library',
      '7pm West - Hall',
      '7pm Moscow',
      '7pm Tea Time',
    ]) {
      expect(zoneInName(name, 1140), name).to.equal('');
    }
  });

  it('in the name is of another time where that is not the time of the record, so it helps no one', () => {
    expect(zoneInName('New Freedom - 1:30 pm Eastern', 630)).to.equal('1:30 pm Eastern');
    expect(findZone('1:30 pm Eastern')).to.equal(undefined);
    expect(zoneInName('New Freedom - 1:30 pm Eastern', undefined)).to.equal('');
  });

  it('may be a sentence of the notes', () => {
    expect(zoneInNotes('Eastern Time (US/CAN)')).to.equal('Eastern Time (US/CAN)');
    expect(zoneInNotes('Currently only held virtually. British Time')).to.equal('British Time');
    expect(zoneInNotes('All times are Pacific')).to.equal('Pacific');
    expect(zoneInNotes('Time zone: Europe/Paris\nBring a mug.')).to.equal('Europe/Paris');
    expect(zoneInNotes('Eastern Time; Pacific Time')).to.equal('Eastern Time (Pacific Time)');
    for (const notes of [
      'Please come on time',
      'Tea Time',
      'Meeting Time',
      'Time zone: ask',
      'Eastern',
      'We met in Paris Time and again',
    ])
      expect(zoneInNotes(notes), notes).to.equal('');
    expect(findZone('Eastern Time (US/CAN)')).to.equal('America/New_York');
  });

  it('that differs from the zone of the record makes both unclear', () => {
    expect(joinZones('America/Chicago', '', 'America/Chicago')).to.equal('America/Chicago');
    expect(joinZones('America/Chicago', 'EST')).to.equal('America/Chicago (EST)');
  });
});
