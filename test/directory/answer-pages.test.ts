import {expect} from 'chai';
import fc from 'fast-check';
import {answerPages} from '../../src/directory/answer-pages.js';
import {RemoteSearch} from '../../src/directory/remote-search.js';
import {searchInHand} from '../../src/directory/search-in-hand.js';
import type {Search} from '../../src/directory/shapes.js';
import type {Query} from '../../src/model/query.js';
import {createSearch} from '../../src/search/search.js';
import {NOON} from '../helpers/a-source.js';
import {anEngine} from '../helpers/an-engine.js';
import {someGroups, someQuery} from '../helpers/random-groups.js';

const {signal} = new AbortController();

async function idsOf(search: Search, query: Query): Promise<string[]> {
  const ids: string[] = [];
  for await (const {groups, offset} of answerPages(search, query, NOON, signal)) {
    expect(offset).to.equal(ids.length);
    ids.push(...groups.map(({id}) => id));
  }
  return ids;
}

describe('an answer page after page', () => {
  it('is all of it, once and in order, whatever the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(someGroups, someQuery, fc.integer({min: 1, max: 7}), async (groups, query, limit) => {
        const search = createSearch(groups);
        const whole = search.query({...query, offset: 0, limit: 1000}, NOON).groups.map(({id}) => id);
        expect(await idsOf(searchInHand(search), {...query, limit})).to.deep.equal(whole);
      }),
      {numRuns: 100},
    );
  });

  it('asks others ten times at most', async () => {
    const {source, asked} = anEngine();
    const ids = await idsOf(new RemoteSearch(source, 'UTC'), {limit: 20});
    expect(new Set(ids).size).to.equal(200);
    expect(asked).to.have.length(10);
  });

  it('ends when it is aborted', async () => {
    const {source, asked} = anEngine();
    const work = new AbortController();
    let pages = 0;
    for await (const page of answerPages(new RemoteSearch(source, 'UTC'), {}, NOON, work.signal))
      if ((pages += page.groups.length / 20) === 2) work.abort();
    expect([pages, asked.length]).to.deep.equal([2, 2]);
  });
});
