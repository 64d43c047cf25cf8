import {expect} from 'chai';
import {parseCoordinates, readPlace} from '../../../src/sources/records/places.js';
import {parseCoordinatePair} from '../../../src/sources/values/coordinate-pair.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

describe('coordinates', () => {
  const CASES: [string, unknown, unknown, object | undefined, string[]][] = [
    ['are numbers', 42.36, -71.05, {latitude: 42.36, longitude: -71.05}, []],
    ['may be strings', '42.36', ' -71.05 ', {latitude: 42.36, longitude: -71.05}, []],
    ['may have decimal commas', '52,52', '13,4', {latitude: 52.52, longitude: 13.4}, []],
    ['may both be absent', '', undefined, undefined, []],
    ['are a pair', 42.36, '', undefined, ['bad-coordinates']],
    ['are not 0,0', 0, 0, undefined, ['bad-coordinates']],
    ['are not words', 'n/a', 'n/a', undefined, ['bad-coordinates']],
    ['are on this planet', 420, 710, undefined, ['bad-coordinates']],
    ['are swapped back', -122.4, 37.7, {latitude: 37.7, longitude: -122.4}, ['swapped-coordinates']],
    ['may be on the equator', 0, 32.5, {latitude: 0, longitude: 32.5}, []],
  ];
  for (const [what, latitude, longitude, expected, codes] of CASES) {
    it(what, () => {
      const notes = collectNotes();
      expect(parseCoordinates(latitude, longitude, notes.note)).to.deep.equal(expected);
      expect(notes.codes()).to.deep.equal(codes);
    });
  }

  it('come as one text, or as a box whose middle they are', () => {
    expect(parseCoordinatePair('42.5,-71.5')).to.deep.equal({latitude: 42.5, longitude: -71.5, isBox: false});
    expect(parseCoordinatePair('42,-72,43,-71')).to.deep.equal({latitude: 42.5, longitude: -71.5, isBox: true});
  });
});

describe('a place', () => {
  it('is exact with an address or a point', () => {
    const place = readPlace(
      {
        name: 'Hall',
        address: '12 Main St, Springfield, OH 44444, USA',
        latitude: 41,
        longitude: -81,
        approximate: false,
      },
      ignore,
    );
    expect(place).to.deep.equal({
      name: 'Hall',
      lines: ['12 Main St'],
      locality: 'Springfield',
      region: 'OH',
      postalCode: '44444',
      country: 'US',
      latitude: 41,
      longitude: -81,
      precision: 'exact',
    });
  });

  it('shows no house number when it is approximate', () => {
    const place = readPlace({address: '12 Main St, Springfield, OH 44444, USA', approximate: true}, ignore);
    expect(place?.precision).to.equal('approximate');
    expect(place?.lines).to.equal(undefined);
    expect(place?.locality).to.equal('Springfield');
  });

  it('that is a town is approximate', () => {
    expect(readPlace({address: 'Springfield, OH, USA', approximate: false}, ignore)).to.deep.equal({
      locality: 'Springfield',
      region: 'OH',
      country: 'US',
      precision: 'approximate',
    });
  });

  it('keeps nothing but the town when the group withholds it', () => {
    for (const notes of ['Meeting location provided after registration', 'Address is withheld for safety']) {
      const place = readPlace(
        {address: '12 Main St, Springfield, OH', latitude: 41, longitude: -81, notes, approximate: false},
        ignore,
      );
      expect(place?.precision).to.equal('withheld');
      expect(JSON.stringify(place)).not.to.contain('12 Main').and.not.to.contain('latitude');
    }
  });

  it('to be asked for is withheld unless its street is listed', () => {
    const notes = 'Contact Sam for the location.';
    const town = readPlace(
      {address: 'Springfield, OH, USA', latitude: 41, longitude: -81, notes, approximate: false},
      ignore,
    );
    expect(town).to.deep.equal({locality: 'Springfield', region: 'OH', country: 'US', notes, precision: 'withheld'});
    const street = readPlace({address: '1 Oak St, Springfield, OH, USA', notes, approximate: false}, ignore);
    expect(street?.precision).to.equal('exact');
  });

  it('is nothing when nothing is known', () => {
    expect(readPlace({approximate: true}, ignore)).to.equal(undefined);
  });

  it('keeps the last part of a street when the town has a field of its own', () => {
    const place = readPlace({address: 'Grace Hall, North Wing', locality: 'Dundee', approximate: false}, ignore);
    expect(place).to.deep.include({locality: 'Dundee', lines: ['Grace Hall', 'North Wing']});
  });
});
