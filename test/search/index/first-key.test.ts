import {expect} from 'chai';
import fc from 'fast-check';
import {firstKeyOf} from '../../../src/search/index/first-key.js';

const metres = fc.oneof(fc.integer({min: 0, max: 20_000_000}), fc.constant(Infinity));
const score = fc.integer({min: 0, max: 0xffff});

describe('what an order of results compares first', () => {
  it('is the score for the best match, nothing for the soonest', () => {
    fc.assert(
      fc.property(metres, score, score, (far, one, other) => {
        const keys = [one, other].map((each) => firstKeyOf('best', far, each, false)) as [number, number];
        expect(Math.sign(keys[0] - keys[1])).to.equal(Math.sign(other - one));
        expect(firstKeyOf('soonest', far, one, false)).to.equal(firstKeyOf('soonest', Infinity, other, false));
      }),
    );
  });

  it('is the distance for the nearest, with groups that have no place below all others, the best of them first', () => {
    fc.assert(
      fc.property(metres, metres, score, score, (near, far, one, other) => {
        const keys = [firstKeyOf('nearest', near, one, false), firstKeyOf('nearest', far, other, false)] as const;
        if (near !== far) expect(keys[0] < keys[1]).to.equal(near < far);
        else if (near === Infinity) expect(Math.sign(keys[0] - keys[1])).to.equal(Math.sign(other - one));
        else expect(keys[0]).to.equal(keys[1]);
      }),
    );
  });

  it('puts what may not be held below everything that is, and stays a whole number below 1e8', () => {
    const order = fc.constantFrom('best', 'soonest', 'nearest');
    fc.assert(
      fc.property(order, metres, metres, score, score, (by, near, far, one, other) => {
        const unsure = firstKeyOf(by, near, one, true);
        expect(unsure).to.be.above(firstKeyOf(by, far, other, false));
        expect(Number.isInteger(unsure) && unsure < 1e8).to.equal(true);
      }),
    );
  });
});
