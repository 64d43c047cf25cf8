import {expect} from 'chai';
import {openDirectory} from '../../src/directory/directory.js';
import {feedSource} from '../../src/directory/listed-source.js';
import {SeveralSources} from '../../src/directory/several-sources.js';
import {NOON} from '../helpers/a-source.js';
import {endlessList} from '../helpers/endless-list.js';
import {ask} from '../helpers/ask.js';
import {until} from '../helpers/until.js';

const SRC = 'https://list.example/groups.json';

describe('a list that is larger than what a page can hold', () => {
  it('gives the groups that came, says that there are more, and stops the download', async () => {
    const list = endlessList();
    const context = {
      pageSize: 20,
      viewerZone: 'America/New_York',
      signal: new AbortController().signal,
      fetch: list.fetch,
    };
    const directory = await openDirectory({src: SRC}, context, NOON);
    expect(directory.isCut).to.equal(true);
    expect(directory.first.of).to.equal('loaded');
    expect(directory.first.groups[0]?.name).to.match(/^Group \d+$/);
    const search = await directory.search;
    expect(search.isWhole).to.equal(false);
    const answer = await ask(search, {});
    expect(answer.of).to.equal('loaded');
    // 100 MB, and the record after that was not whole.
    expect(answer.total).to.be.within(90, 100);
    expect(list.isCanceled()).to.equal(true);
    expect(list.requests).to.equal(1);
  });

  it('is one of several sources with more groups than are shown', async () => {
    const list = endlessList();
    const {fetch} = globalThis;
    globalThis.fetch = list.fetch;
    try {
      const several = new SeveralSources(() => undefined);
      several.set([{key: 'a', name: 'A', source: feedSource({src: SRC})}]);
      await until(() => several.states.every(({isLoading}) => !isLoading), 'it never came');
      expect(several.states[0]).to.include({hasMore: true, isShown: true, problem: undefined});
      expect(several.loaded?.groups.length).to.be.within(90, 100);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
