import {expect} from '@open-wc/testing';
import {gather, positionOf} from '../../../../../src/elements/support-group-finder/tools/map/gather.js';
import type {Query} from '../../../../../src/model/query.js';
import type {Search} from '../../../../../src/search/open-search.js';
import {createSearch} from '../../../../../src/search/search.js';
import {NOON} from '../../../../helpers/a-finder.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

/** A search that writes down what it is asked. */
function aSearch(howMany: number): {search: Search; asked: Query[]} {
  const asked: Query[] = [];
  const search = createSearch(manyGroups(howMany));
  return {
    asked,
    search: {...search, query: (query, now) => (asked.push(query), search.query(query, now))},
  };
}
const always = () => true;

describe('what is gathered for the map', () => {
  for (const howMany of [0, 249, 250, 251, 700])
    it(`is every group once: ${howMany}`, async () => {
      const gathered = await gather(aSearch(howMany).search, {}, NOON, always);
      expect(gathered).to.deep.equal({pins: [], mapped: 0, unmapped: {remote: 0, private: 0, unknown: howMany}});
    });

  it('ends with another question, and never asks the old one again', async () => {
    const {search, asked} = aSearch(700);
    expect(await gather(search, {words: 'group'}, NOON, () => asked.length < 2)).to.equal(undefined);
    expect(asked).to.have.length(2);
  });

  it('asks the question of the visitor and no other', async () => {
    const {search, asked} = aSearch(300);
    await gather(search, {words: 'group', offset: 40, limit: 20}, NOON, always);
    expect(asked).to.deep.equal([
      {words: 'group', offset: 0, limit: 250},
      {words: 'group', offset: 250, limit: 250},
    ]);
  });

  it('a group has the position in it that the list gives it', async () => {
    const {search} = aSearch(700);
    const {groups} = search.query({offset: 620, limit: 1}, NOON);
    expect(await positionOf(groups[0]?.id ?? '', search, {}, NOON, always)).to.equal(620);
    expect(await positionOf('nobody', search, {}, NOON, always)).to.equal(-1);
  });
});
