import {expect} from 'chai';
import {chooseZone, zoneOfCity} from '../../../src/sources/values/zone-choice.js';
import {readingsOf} from '../../../src/sources/values/zone-words.js';
import type {ZonePlace} from '../../../src/sources/values/zones.js';

describe('the zone named after a city', () => {
  const CITIES: [city: string, zone: string | undefined][] = [
    ['New York', 'America/New_York'],
    ['Zürich', 'Europe/Zurich'],
    [' são paulo ', 'America/Sao_Paulo'],
    ['St. Johns', 'America/St_Johns'],
    ['Vevay', 'America/Indiana/Vevay'],
    ['Springfield', undefined],
    ['../UTC', undefined],
    ['', undefined],
  ];
  for (const [city, zone] of CITIES) {
    it(`of "${city}" is ${zone ?? 'none'}`, () => {
      expect(zoneOfCity(city)).to.equal(zone);
    });
  }
});

describe('a name for several zones', () => {
  const CHOSEN: [name: string, place: ZonePlace, zone: string | undefined][] = [
    ['CST', {country: 'US'}, 'America/Chicago'],
    ['CST', {country: 'CA', region: 'SK'}, 'America/Regina'],
    ['CST', {region: 'Saskatchewan'}, 'America/Regina'],
    ['CST', {country: 'CN'}, 'Asia/Shanghai'],
    ['CST', {}, undefined],
    ['CST', {listZone: 'America/New_York'}, 'America/Chicago'],
    ['CST', {listZone: 'Asia/Shanghai'}, 'Asia/Shanghai'],
    ['MST', {country: 'US', region: 'AZ'}, 'America/Phoenix'],
    ['MST', {country: 'US', region: 'CO'}, 'America/Denver'],
    ['EST', {country: 'AU', region: 'VIC'}, 'Australia/Sydney'],
    ['EST', {country: 'AU', region: 'QLD'}, 'Australia/Brisbane'],
    ['EST', {country: 'AU'}, undefined],
    ['IST', {country: 'IE'}, 'Europe/Dublin'],
    ['IST', {country: 'IN'}, 'Asia/Kolkata'],
    ['IST', {locality: 'Dublin'}, 'Europe/Dublin'],
    ['GMT', {}, 'UTC'],
    ['GMT', {locality: 'Leeds'}, undefined],
    ['Eastern', {}, 'America/New_York'],
    ['Eastern', {country: 'AU', region: 'NSW'}, 'Australia/Sydney'],
    ['CET', {country: 'DE'}, 'Europe/Berlin'],
  ];
  for (const [name, place, zone] of CHOSEN) {
    it(`is ${zone ?? 'undecided'}: ${name} with ${JSON.stringify(place)}`, () => {
      expect(chooseZone(readingsOf(name), place)).to.equal(zone);
    });
  }

  it('is none without readings', () => {
    expect(chooseZone([], {country: 'US', region: 'NY', locality: 'New York'})).to.equal(undefined);
  });
});
