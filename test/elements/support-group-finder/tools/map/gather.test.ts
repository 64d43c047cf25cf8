import {expect} from '@open-wc/testing';
import {searchInHand} from '../../../../../src/directory/search-in-hand.js';
import type {Search} from '../../../../../src/directory/shapes.js';
import {gather, positionOf} from '../../../../../src/elements/support-group-finder/tools/map/gather.js';
import type {Query} from '../../../../../src/model/query.js';
import {createSearch} from '../../../../../src/search/search.js';
import {NOON} from '../../../../helpers/a-finder.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

/** A search that writes down what it is asked, and tells when. */
function aSearch(howMany: number, onAsk: (times: number) => void = () => undefined): {search: Search; asked: Query[]} {
  const asked: Query[] = [];
  const search = searchInHand(createSearch(manyGroups(howMany)));
  const ask: Search['ask'] = (query, now, signal) => {
    onAsk(asked.push(query));
    return search.ask(query, now, signal);
  };
  return {asked, search: {...search, ask}};
}
const {signal} = new AbortController();

describe('what is gathered for the map', () => {
  for (const howMany of [0, 249, 250, 251, 700])
    it(`is every group once: ${howMany}`, async () => {
      expect(await gather(aSearch(howMany).search, {}, NOON, signal)).to.deep.equal({
        pins: [],
        mapped: 0,
        unmapped: {remote: 0, private: 0, unknown: howMany},
        seen: howMany,
        total: howMany,
        isExact: true,
      });
    });

  it('ends with another question, and never asks the old one again', async () => {
    const work = new AbortController();
    const {search, asked} = aSearch(700, (times) => times === 2 && work.abort());
    expect(await gather(search, {words: 'group'}, NOON, work.signal)).to.equal(undefined);
    expect(asked).to.have.length(2);
  });

  it('asks the question of the visitor and no other', async () => {
    const {search, asked} = aSearch(300);
    await gather(search, {words: 'group', offset: 40, limit: 20}, NOON, signal);
    expect(asked).to.deep.equal([
      {words: 'group', offset: 0, after: undefined, limit: 250},
      {words: 'group', offset: 250, after: '250', limit: 250},
    ]);
  });

  it('a group has the position in it that the list gives it', async () => {
    const {search} = aSearch(700);
    const {groups} = await search.ask({offset: 620, limit: 1}, NOON, signal);
    expect(await positionOf(groups[0]?.id ?? '', search, {}, NOON, signal)).to.equal(620);
    expect(await positionOf('nobody', search, {}, NOON, signal)).to.equal(-1);
  });
});
