/** Some of the lists that `test/trust/hostile-fuzz.test.ts` tries by the hundred thousand. */
import {expect} from 'chai';
import {fuzzLists} from '../helpers/fuzz-lists.js';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const CASES = Number(process.env.FUZZ_CASES ?? 150);

describe('lists that a fuzzer makes', () => {
  it('are read without a fault, or refused with a reason', async () => {
    const {faults} = await fuzzLists(CASES, SEED);
    expect(faults, `seed ${SEED}`).to.deep.equal([]);
  });
});
