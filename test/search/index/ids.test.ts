import {expect} from 'chai';
import {idHash} from '../../../src/search/index/ids.js';

describe('the hash of an id', () => {
  it('is FNV-1a, a number from 0 to 2³² - 1', () => {
    // From the test vectors of the FNV draft (draft-eastlake-fnv).
    expect([idHash(''), idHash('a'), idHash('foobar')]).to.deep.equal([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it('hardly ever meets another', () => {
    const ids = Array.from({length: 20_000}, (_, index) => idHash(`list:tuesday-group-${index}`));
    expect(new Set(ids).size).to.be.greaterThan(19_995);
  });
});
