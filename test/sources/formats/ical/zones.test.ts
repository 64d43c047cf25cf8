import {expect} from 'chai';
import {isTimeZone} from '../../../../src/model/zone.js';
import {readCalendarLines} from '../../../../src/sources/formats/ical/lines.js';
import {createZoneFinder, zoneOfCalendar} from '../../../../src/sources/formats/ical/zones.js';
import {WINDOWS_ZONES} from '../../../../src/sources/values/windows-zones.js';
import {EASTERN_RULES, aCalendar, aZone, anEvent} from '../../../helpers/a-calendar.js';

function calendar(...lines: string[]) {
  const [first] = readCalendarLines(aCalendar(...lines, anEvent('DTSTAMP:20261101T000000Z'))).calendars;
  if (!first) throw new Error('There is no calendar.');
  return {first, find: createZoneFinder(first, {})};
}

const fixed = (offset: string): string[] => [
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
];

describe('the zones of calendars', () => {
  it('are known by every name Windows has for them', () => {
    const {find} = calendar();
    for (const line of WINDOWS_ZONES.split('\n')) {
      // Without a name of its own, a zone has the one of its city.
      const [zone = '', name = zone.replace(/^.*\//, '').replaceAll('_', ' ')] = line.split('=');
      expect(isTimeZone(zone), zone).to.equal(true);
      const whole = /\)$|^UTC|^Russia.*\d|Time/.test(name) ? name : `${name} Standard Time`;
      expect([whole, find(whole)]).to.deep.equal([whole, zone]);
    }
  });

  it('are known by the end of longer names, and by the place beside them', () => {
    const {find} = calendar(aZone('x1', 'X-LIC-LOCATION:Europe/Berlin'));
    expect(find('/mozilla.org/20050126_1/Europe/Berlin')).to.equal('Europe/Berlin');
    expect(find('/citadel.org/20190914_1/America/Argentina/Buenos_Aires')).to.equal('America/Argentina/Buenos_Aires');
    expect(find('x1')).to.equal('Europe/Berlin');
    expect(['', 'Nowhere', '__proto__', 'constructor'].map(find)).to.deep.equal(Array(4).fill(undefined));
  });

  it('are known by their rules alone', () => {
    const {find} = calendar(
      aZone('Eastern rules', ...EASTERN_RULES),
      aZone('Fixed', ...fixed('+0530')),
      aZone('EST', ...fixed('-0500')),
      aZone('None', ...fixed('+0013')),
      aZone('Broken', 'BEGIN:STANDARD', 'DTSTART:x', 'END:STANDARD'),
    );
    expect(['Eastern rules', 'Fixed', 'None', 'Broken'].map(find)).to.deep.equal([
      'America/New_York',
      'Asia/Kolkata',
      undefined,
      undefined,
    ]);
    // The letters mean the east of the United States to most, but these rules have no summer time.
    expect(find('EST')).to.equal('America/Bogota');
  });

  it('of a calendar are the one it states, else the only one it has', () => {
    const stated = calendar('X-WR-TIMEZONE:America/Denver', aZone('Europe/Berlin', ...fixed('+0100')));
    expect(zoneOfCalendar(stated.first, stated.find)).to.deep.equal({stated: 'America/Denver', only: 'Europe/Berlin'});
    const two = calendar(aZone('Europe/Berlin', ...fixed('+0100')), aZone('Asia/Tokyo', ...fixed('+0900')));
    expect(zoneOfCalendar(two.first, two.find)).to.deep.equal({});
  });
});
