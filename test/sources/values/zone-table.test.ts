import {expect} from 'chai';
import {isTimeZone} from '../../../src/model/zone.js';
import {LINES, REGIONS, REGION_NAMES} from '../../../src/sources/values/zone-table.js';
import {zoneKey} from '../../../src/sources/values/zone-words.js';

const LISTED = LINES.split('\n').map((line) => line.split('|'));
const COUNTRIES = new Map(REGIONS.split('\n').map((line) => [line.slice(0, 2), line.split(' ').slice(1)]));

describe('the table of names of zones', () => {
  it('has a zone, places and names in every line', () => {
    for (const line of LISTED) {
      const [zone = '', places = '', names = ''] = line;
      expect(line, zone).to.have.length(3);
      expect(isTimeZone(zone), zone).to.equal(true);
      for (const place of places.split(' ')) expect(place, zone).to.match(/^(?:\*|\?|[A-Z]{2}(?:-[A-Z]{2,3})?)$/);
      for (const name of names.split(' ')) {
        expect(name, zone).to.not.equal('');
        expect(zoneKey(name)).to.equal(name);
      }
    }
  });

  it('says where a name means which zone once', () => {
    const meanings = LISTED.flatMap(([, places = '', names = '']) =>
      names.split(' ').flatMap((name) => places.split(' ').map((place) => `${name} in ${place}`)),
    );
    expect(meanings.filter((meaning, at) => meanings.indexOf(meaning) !== at)).to.deep.equal([]);
  });

  it('knows the regions that it decides by, where it lists those of their country', () => {
    const places = LISTED.flatMap(([, each = '']) => each.split(' ')).filter((place) => place.includes('-'));
    expect(places).to.include('US-AZ');
    for (const place of places) {
      const [country = '', region = ''] = place.split('-');
      const isTerritory = /^US-(?:PR|VI)$/.test(place);
      if (!isTerritory) expect(COUNTRIES.get(country) ?? [region], place).to.include(region);
    }
  });

  it('lists each region of a country once', () => {
    expect([...COUNTRIES.keys()]).to.deep.equal(['US', 'CA', 'AU']);
    for (const [country, regions] of COUNTRIES) expect(new Set(regions).size, country).to.equal(regions.length);
    expect(COUNTRIES.get('US'), 'with Washington, D.C.').to.have.length(51);
    expect(COUNTRIES.get('CA')).to.have.length(13);
    expect(COUNTRIES.get('AU')).to.have.length(8);
  });

  it('names regions by codes that it uses', () => {
    const codes = [...COUNTRIES.values()].flat().concat(LISTED.flatMap(([, each = '']) => each.split(/[ -]/)));
    for (const [name, code] of Object.entries(REGION_NAMES)) {
      expect(zoneKey(name)).to.equal(name);
      expect(codes, name).to.include(code);
    }
  });
});
