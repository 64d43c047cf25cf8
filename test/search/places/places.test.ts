import {expect} from 'chai';
import type {Group, Place} from '../../../src/model/group.js';
import {inOneGo} from '../../../src/search/index/build-index.js';
import {createPlaceSearch, indexPlaces} from '../../../src/search/places/places.js';
import {aGroup, aMeeting} from '../../helpers/a-group.js';

const index = (...groups: Group[]) => inOneGo(indexPlaces(groups));

const at = (...places: Place[]): Group => aGroup({meetings: places.map((place) => aMeeting({place}))});
const labels = (text: string, ...groups: Group[]) => createPlaceSearch(index(...groups))(text).map(({label}) => label);

const springfield = (region: string, latitude: number, longitude: number): Place => ({
  locality: 'Springfield',
  region,
  latitude,
  longitude,
  precision: 'exact',
});
const ILLINOIS = at({...springfield('Illinois', 39.8, -89.6), postalCode: '62701'});
const MASSACHUSETTS = at(springfield('Massachusetts', 42.1, -72.6));
const LODZ = at({locality: 'Łódź', country: 'PL', latitude: 51.8, longitude: 19.5, precision: 'approximate'});
const ALL = [ILLINOIS, MASSACHUSETTS, MASSACHUSETTS, LODZ];

describe('places', () => {
  it('tell two towns of one name apart by their region, the one with more groups first', () => {
    expect(labels('springfield', ...ALL)).to.deep.equal([
      'Springfield, Massachusetts',
      'Springfield, Illinois',
      '62701, Springfield',
    ]);
    expect(labels('springfield ill', ...ALL)).to.deep.equal(['Springfield, Illinois']);
  });

  it('are found by the beginning of a name, without accents and in any case', () => {
    expect(labels('LOD', ...ALL)).to.deep.equal(['Łódź, PL']);
    expect(labels('łódź', ...ALL)).to.deep.equal(['Łódź, PL']);
  });

  it('are found by postal code', () => {
    expect(labels('627', ...ALL)).to.deep.equal(['62701, Springfield']);
  });

  it('come with a point and with how many groups are there', () => {
    const [match] = createPlaceSearch(index(...ALL))('springfield m');
    expect(match?.latitude).to.be.closeTo(42.1, 1e-4);
    expect(match?.longitude).to.be.closeTo(-72.6, 1e-4);
    expect(match?.groups).to.equal(2);
  });

  it('lie in the middle of the meetings there, and count a group that meets there twice once', () => {
    const group = at(springfield('Ohio', 39, -83), springfield('Ohio', 41, -85));
    const [match] = createPlaceSearch(index(group))('springfield');
    expect(match).to.deep.equal({label: 'Springfield, Ohio', latitude: 40, longitude: -84, groups: 1});
  });

  it('are one when their names differ only by case, accents or spaces', () => {
    const place = (locality: string): Group => at({locality, latitude: 1, longitude: 1, precision: 'exact'});
    expect(labels('malaga', place('Málaga'), place('MALAGA'), place('Malaga\n'))).to.deep.equal(['Málaga']);
  });

  it('do not come from groups that keep their place back or have no point', () => {
    expect(labels('bath', at({locality: 'Bath', latitude: 51, longitude: -2, precision: 'withheld'}))).to.be.empty;
    expect(labels('bath', at({locality: 'Bath', precision: 'approximate'}))).to.be.empty;
    expect(labels('bath', aGroup({meetings: []}))).to.be.empty;
  });

  it('with the name as typed come before those that only begin so, and these before words farther on', () => {
    const place = (locality: string, region: string): Group =>
      at({locality, region, latitude: 1, longitude: 1, precision: 'exact'});
    const groups = [place('Truro', 'York County'), place('Yorktown', 'Virginia'), place('York', 'Maine')];
    expect(labels('york', ...groups)).to.deep.equal(['York, Maine', 'Yorktown, Virginia', 'Truro, York County']);
  });

  it('are ten at most', () => {
    const many = [...Array(30).keys()].map((i) =>
      at({locality: `Newton ${i}`, latitude: 1, longitude: 1, precision: 'exact'}),
    );
    expect(labels('new', ...many)).to.have.length(10);
  });

  it('are none for nothing, for punctuation, and in a list without places', () => {
    for (const text of ['', ' ', ',', '?']) expect(labels(text, ...ALL), text).to.be.empty;
    expect(labels('springfield')).to.be.empty;
    expect(labels('x'.repeat(10_000), ...ALL)).to.be.empty;
  });
});
