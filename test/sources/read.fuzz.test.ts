/** Some of the lists that `test/trust/hostile-fuzz.test.ts` tries by the hundred thousand. */
import {expect} from 'chai';
import {fuzzLists} from '../helpers/fuzz-lists.js';
import {faultsOfReading} from '../helpers/list-faults.js';
import {hostileList, LIST_FORMATS} from '../trust/corpus/hostile-lists.js';
import {ALL_HOSTILE} from '../trust/corpus/hostile-strings.js';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const CASES = Number(process.env.FUZZ_CASES ?? 150);
/** Every format gets each third attack, and each attack comes in several formats. */
const SHARE = 3;

describe('hostile lists', () => {
  it('are read without a fault in every format', async () => {
    const texts = ALL_HOSTILE.filter((text) => text.length < 5000);
    for (const [number, format] of LIST_FORMATS.entries()) {
      const {text} = hostileList(
        format,
        texts.filter((_, index) => index % SHARE === number % SHARE),
      );
      expect(await faultsOfReading(text), format).to.deep.equal([]);
    }
  });

  it('that a fuzzer makes are read without a fault, or refused with a reason', async () => {
    const {faults} = await fuzzLists(CASES, SEED);
    expect(faults, `seed ${SEED}`).to.deep.equal([]);
  });
});
