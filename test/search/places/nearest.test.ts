import {expect} from 'chai';
import fc from 'fast-check';
import {nearestKm} from '../../../src/search/places/nearest.js';
import {createSearch} from '../../../src/search/search.js';
import {NOON} from '../../helpers/a-source.js';
import {someGroups, somewhere} from '../../helpers/random-groups.js';

describe('how far a group is', () => {
  it('is what a search in the list says', () => {
    fc.assert(
      fc.property(someGroups, somewhere, (groups, near) => {
        const answer = createSearch(groups).query({near, limit: 100}, NOON);
        expect(answer.groups.map((group) => nearestKm(group, near))).to.deep.equal(answer.distancesKm);
      }),
    );
  });
});
