import {expect} from 'chai';
import fc from 'fast-check';
import {createIdSearch, idHash, indexIds} from '../../../src/search/index/ids.js';
import {aGroup} from '../../helpers/a-group.js';

function searchIn(ids: readonly string[]) {
  const groups = ids.map((id) => ({...aGroup(), id}));
  const steps = indexIds(groups);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return createIdSearch(step.value, (position) => groups[position] ?? aGroup());
}

describe('the search for a group by its id', () => {
  it('gives the first group with an id, and nothing for another', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {maxLength: 30}), fc.string(), (ids, other) => {
        const find = searchIn(ids);
        for (const id of [...ids, other]) expect(find(id)?.id).to.equal(ids.includes(id) ? id : undefined);
      }),
    );
  });

  it('tells ids with the same hash apart', () => {
    // FNV-1a gives both the same 32 bits.
    const find = searchIn(['costarring', 'liquid']);
    expect(find('costarring')?.id).to.equal('costarring');
    expect(find('liquid')?.id).to.equal('liquid');
  });
});

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
