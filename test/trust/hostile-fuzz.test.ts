/**
 * A hundred thousand hostile lists, read by every reader: half of them found by what code they make run, the other half by properties. The seed is
 * printed; `FUZZ_SEED` and `FUZZ_CASES` set it and how many. `npm test` reads a few of them (`test/sources/read.fuzz.test.ts`).
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {breakList, brokenList, FORMATS} from '../helpers/broken-lists.js';
import {fuzzLists} from '../helpers/fuzz-lists.js';
import {faultsOfReading} from '../helpers/list-faults.js';
import {isSmoke} from '../helpers/smoke.js';
import {hostileList, LIST_FORMATS} from './corpus/hostile-lists.js';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130);
const CASES = Number(process.env.FUZZ_CASES ?? (isSmoke ? 400 : 100_000));
const GUIDED = Math.round(CASES * 0.4);

describe('hostile lists', () => {
  it('with every attack in every field of every format leave nothing behind that no one may see', async (test) => {
    let tried = 0;
    for (const format of LIST_FORMATS) {
      const {text, attacks} = hostileList(format);
      assert.deepEqual(await faultsOfReading(text), [], format);
      tried += attacks;
    }
    test.diagnostic(`hostile inputs tried ${tried}, harmless ${tried}`);
  });

  it('found by the code they make run leave nothing behind that no one may see', async (test) => {
    const {cases, kept, blocks, faults} = await fuzzLists(GUIDED, SEED);
    test.diagnostic(
      `seed ${SEED}: hostile lists tried ${cases}, harmless ${cases - faults.length}; ${kept} kept, ${blocks} blocks`,
    );
    assert.deepEqual(faults, []);
  });

  it('broken in any way leave nothing behind that no one may see', async (test) => {
    const numRuns = Math.ceil((CASES - GUIDED) / FORMATS.length);
    for (const format of FORMATS)
      await fc.assert(
        fc.asyncProperty(brokenList, async (breaks) => {
          assert.deepEqual(await faultsOfReading(breakList(format, breaks).text), []);
        }),
        {numRuns, seed: SEED},
      );
    const tried = numRuns * FORMATS.length;
    test.diagnostic(`seed ${SEED}: broken lists tried ${tried}, harmless ${tried}`);
  });
});
