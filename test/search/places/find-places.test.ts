import {expect} from 'chai';
import {findPlaces} from '../../../src/search/places/find-places.js';
import type {Gazetteer} from '../../../src/search/places/gazetteer.js';
import {createGazetteer} from '../../../src/search/places/gazetteer.js';
import type {PlaceMatch} from '../../../src/search/places/places.js';
import {aPlacePack, CODES, TOWNS} from '../../helpers/a-place-pack.js';

const pack = createGazetteer(aPlacePack(TOWNS, CODES));

/** A list that knows places by the beginning of their labels. */
const listOf =
  (...places: PlaceMatch[]): Gazetteer =>
  (text) =>
    places.filter(({label}) => label.toLowerCase().startsWith(text.toLowerCase()));

const ILLINOIS: PlaceMatch = {label: 'Springfield, IL', latitude: 39.78, longitude: -89.65, groups: 3};
const shown = (text: string, inList: Gazetteer, packs = [pack]) =>
  findPlaces(text, inList, packs).map(({label, groups}) => (groups ? `${label} (${groups})` : label));

describe('places of the list and of packs', () => {
  it('are shown once, those of the list first and with their groups', () => {
    expect(shown('springfield', listOf(ILLINOIS))).to.deep.equal([
      'Springfield, IL (3)',
      'Springfield, Missouri',
      'Springfield, Massachusetts',
    ]);
  });

  it('are not one when they are far from each other', () => {
    const ohio = {label: 'Springfield, OH', latitude: 39.92, longitude: -83.81, groups: 1};
    expect(shown('springfield', listOf(ohio))).to.have.length(4);
  });

  it('called just so come before those of the list that only begin so', () => {
    const heights = {label: 'Chicago Ridge', latitude: 41.7, longitude: -87.78, groups: 2};
    expect(shown('chicago', listOf(heights))).to.deep.equal([
      'Chicago, Illinois',
      'Chicago Ridge (2)',
      'Chicago Heights, Illinois',
    ]);
  });

  it('of the list are found by a slip of the finger when a pack knows their name', () => {
    expect(shown('sprigfield', listOf(ILLINOIS))).to.deep.equal([
      'Springfield, IL (3)',
      'Springfield, Missouri',
      'Springfield, Massachusetts',
    ]);
  });

  it('are those of the list alone without a pack', () => {
    expect(shown('springfield', listOf(ILLINOIS), [])).to.deep.equal(['Springfield, IL (3)']);
  });

  it('of two packs are shown once', () => {
    expect(shown('chicago', listOf(), [pack, pack])).to.deep.equal(['Chicago, Illinois', 'Chicago Heights, Illinois']);
  });
});
