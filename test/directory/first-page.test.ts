import {expect} from 'chai';
import {firstPage} from '../../src/directory/first-page.js';
import {createSearch} from '../../src/search/search.js';
import {NOON} from '../helpers/a-source.js';
import {manyGroups, SOME_GROUPS} from '../helpers/some-groups.js';

const ZONE = 'America/New_York';

describe('the first page', () => {
  it('is the one that search gives to an empty question', () => {
    for (const groups of [SOME_GROUPS, manyGroups(100), []]) {
      const first = firstPage(groups, 20, ZONE, NOON);
      const asked = createSearch(groups, {viewerZone: ZONE}).query({limit: 20}, NOON);
      expect(first.total).to.equal(groups.length);
      expect(first.groups.map(({id}) => id)).to.deep.equal(asked.groups.map(({id}) => id));
    }
  });

  it('does not change the list it is given', () => {
    const groups = Object.freeze([...SOME_GROUPS]);
    firstPage(groups, 3, ZONE, NOON);
    expect(groups).to.deep.equal(SOME_GROUPS);
  });
});
