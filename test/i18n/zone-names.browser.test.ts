/** Runs in browsers: each engine brings its own `Intl` data. */
import {expect} from '@open-wc/testing';
import {cityOf} from '../../src/i18n/city-of.js';
import {zonesByRegion} from '../../src/i18n/zone-names.js';

const NOW = Date.UTC(2026, 10, 23, 17, 0);

describe('names of time zones', () => {
  it('are the cities as people write them', () => {
    expect(cityOf('America/New_York')).to.equal('New York');
    expect(cityOf('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(cityOf('Asia/Calcutta')).to.equal('Kolkata');
    expect(cityOf('UTC')).to.equal('UTC');
  });

  it('stand by region in the order of the alphabet, without zones of no place', () => {
    const regions = zonesByRegion(
      ['Europe/Rome', 'UTC', 'America/Chicago', 'Etc/GMT+5', 'Europe/Berlin', 'America/Argentina/Salta'],
      'en-US',
      NOW,
    );
    expect(regions.map(([region, zones]) => [region, ...zones.map(({city}) => city)])).to.deep.equal([
      ['America', 'Chicago', 'Salta'],
      ['Europe', 'Berlin', 'Rome'],
    ]);
    expect(regions[0]?.[1][0]).to.deep.equal({id: 'America/Chicago', city: 'Chicago', name: 'Central Time'});
  });

  it('are told in the language of the reader', () => {
    expect(zonesByRegion(['America/Chicago'], 'es', NOW)[0]?.[1][0]?.name).to.match(/central/i);
  });

  it('can be had for every zone of the device', () => {
    const all = zonesByRegion(Intl.supportedValuesOf('timeZone'), 'en-US', NOW).flatMap(([, zones]) => zones);
    expect(all.length).to.be.above(300);
    expect(all.filter(({city, name}) => !city || !name || city.includes('_'))).to.deep.equal([]);
  });
});
