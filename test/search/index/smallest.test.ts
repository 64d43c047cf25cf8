import {expect} from 'chai';
import fc from 'fast-check';
import {smallest} from '../../../src/search/index/smallest.js';

describe('smallest', () => {
  it('gives what sorting everything and taking the first would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 50})),
        fc.integer({min: 0, max: 60}),
        fc.integer({min: 0, max: 100}),
        (list, wanted, percent) => {
          const count = Math.floor((list.length * percent) / 100);
          const expected = list
            .slice(0, count)
            .sort((a, b) => a - b)
            .slice(0, wanted);
          expect([...smallest(Float64Array.from(list), count, wanted)]).to.deep.equal(expected);
        },
      ),
      {numRuns: 300},
    );
  });

  it('leaves the keys as they were', () => {
    const keys = Float64Array.of(3, 1, 2);
    smallest(keys, 3, 2);
    expect([...keys]).to.deep.equal([3, 1, 2]);
  });

  it('gives all when more are wanted than there are, even endlessly many', () => {
    expect([...smallest(Float64Array.of(2, 1), 2, Infinity)]).to.deep.equal([1, 2]);
  });
});
