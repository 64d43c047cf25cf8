/** Rules start at the times that an independent calendar gives. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compareWithOracle} from '../helpers/compare-with-oracle.js';

describe('random rules', () => {
  it('start at the times that Temporal calculates', () => {
    const {rules, starts} = compareWithOracle(3000);
    assert.ok(starts > rules, `only ${starts} starts to compare`);
  });
});
