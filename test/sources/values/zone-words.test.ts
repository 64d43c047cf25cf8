import {expect} from 'chai';
import {
  countriesOfRegion,
  isRegionOf,
  namesZone,
  readingsIn,
  readingsOf,
  regionCode,
  zoneKey,
} from '../../../src/sources/values/zone-words.js';

const zonesOf = (name: string): string[] => readingsOf(name).map(({zone}) => zone);

describe('names of zones', () => {
  it('are folded', () => {
    expect(zoneKey(' Brasília  Time ')).to.equal('brasilia-time');
    expect(zoneKey('(U.S. Eastern)')).to.equal('u-s-eastern');
    expect(zoneKey('—')).to.equal('');
  });

  it('have all their readings', () => {
    expect(zonesOf('AKDT')).to.deep.equal(['America/Anchorage']);
    expect(zonesOf('IST')).to.deep.equal(['Europe/Dublin', 'Asia/Kolkata', 'Asia/Jerusalem']);
    expect(readingsOf('pht')).to.deep.include({zone: 'Asia/Manila', places: ['*'], names: ['pht']});
  });

  it('can end in "time", "standard time" or "daylight time"', () => {
    for (const name of ['Newfoundland Time', 'newfoundland standard time', 'Newfoundland Daylight Time'])
      expect(zonesOf(name), name).to.deep.equal(['America/St_Johns']);
  });

  it('are told from other words', () => {
    expect(namesZone('Pacific Time')).to.equal(true);
    for (const other of ['', 'time', 'teatime', 'America', '*']) expect(namesZone(other), other).to.equal(false);
  });

  it('are found by a test of their readings', () => {
    const inChina = readingsIn(({places}) => places.includes('CN'));
    expect(inChina.map(({zone}) => zone)).to.deep.equal(['Asia/Shanghai']);
    expect(readingsIn(() => false)).to.deep.equal([]);
  });
});

describe('a region', () => {
  it('has a code, by its name or by itself', () => {
    expect(['Arizona', 'az', 'New South Wales', 'constructor', ''].map(regionCode)).to.deep.equal([
      'AZ',
      'AZ',
      'NSW',
      'CONSTRUCTOR',
      '',
    ]);
  });

  it('belongs to a country, or may where the regions of that are not listed', () => {
    expect(isRegionOf('US', 'AZ')).to.equal(true);
    expect(isRegionOf('US', 'NSW')).to.equal(false);
    expect(isRegionOf('AU', 'US'), 'a country is no region').to.equal(false);
    expect(isRegionOf('DE', 'BY')).to.equal(true);
    expect(isRegionOf('DE', '')).to.equal(false);
  });

  it('can be in several countries', () => {
    expect(countriesOfRegion('WA')).to.deep.equal(['US', 'AU']);
    expect(countriesOfRegion('SK')).to.deep.equal(['CA']);
    expect(countriesOfRegion('CA'), 'California, not Canada').to.deep.equal(['US']);
    expect(countriesOfRegion('XX')).to.deep.equal([]);
  });
});
