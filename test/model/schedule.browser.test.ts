/** Runs in browsers: each engine brings its own time zone tables. In Node, `schedule-oracle.test.ts` compares many more rules. */
import {expect} from '@open-wc/testing';
import {compareWithOracle} from '../helpers/compare-with-oracle.js';

describe('random rules in odd zones', () => {
  it('start when Temporal says so', () => {
    const {rules, starts} = compareWithOracle(150);
    expect(rules).to.equal(150);
    expect(starts).to.be.greaterThan(150);
  });
});
