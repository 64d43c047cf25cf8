import {expect} from '@open-wc/testing';
import {gatherFacts} from '../../../../../src/elements/support-group-finder/tools/about-data/list-facts.js';
import type {Group} from '../../../../../src/model/group.js';
import {createSearch} from '../../../../../src/search/search.js';
import {LivingDirectory} from '../../../../../src/directory/living-directory.js';
import {aSource, NOON} from '../../../../helpers/a-finder.js';
import {manyGroups} from '../../../../helpers/some-groups.js';

describe('what a list says of itself', () => {
  it('is read group by group, in the order of the list', async () => {
    const groups = manyGroups(600).map((group, index): Group => ({
      ...group,
      source: {key: 'k', name: `N${index % 3}`},
    }));
    const {sources} = await gatherFacts(createSearch(groups), NOON);
    expect(sources.map(({name}) => name)).to.deep.equal(['N0', 'N1', 'N2']);
  });

  it('asks no question, so that a backend is told nothing and the answer to the visitor stays', async () => {
    const questions: unknown[] = [];
    const groups = manyGroups(3);
    const loaded = await aSource(groups).load(new AbortController().signal);
    const directory = new LivingDirectory(loaded, {
      context: {pageSize: 20, viewerZone: 'UTC', signal: new AbortController().signal},
      now: () => NOON,
      onChange: () => undefined,
      onQuery: (query) => questions.push(query),
      of: () => 'all',
    });
    const search = await directory.search;
    expect(search.groupAt(2)).to.deep.equal(groups[2]);
    await gatherFacts(search, NOON);
    expect(questions).to.deep.equal([]);
  });
});
