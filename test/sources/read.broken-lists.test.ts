/** The same as `read.hostile-lists.test.ts`, twenty thousand times. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {brokenList, faultsWhenBroken, FORMATS} from '../helpers/broken-lists.js';

const CASES = 20_800;

describe('lists that are broken, thousands of them', () => {
  for (const [number, format] of FORMATS.entries()) {
    it(`are read as far as possible: ${format.type} (${number + 1})`, async () => {
      await fc.assert(
        fc.asyncProperty(brokenList, async (broken) => {
          assert.deepEqual(await faultsWhenBroken(format, broken), []);
        }),
        {numRuns: CASES / FORMATS.length},
      );
    });
  }
});
