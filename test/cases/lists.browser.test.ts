/** Lists that we once misread, each with the right answer, in browsers. */
import {expect} from '@open-wc/testing';
import {decodeText} from '../../src/sources/values/decode-text.js';
import {runCase} from './lists/run-case.js';
import type {Expected} from './lists/run-case.js';

const response = await fetch('/cases/lists.json');
const cases = (await response.json()) as Record<string, Expected>;

const bytesOf = async (list: string) => new Uint8Array(await (await fetch(`/test/cases/lists/${list}`)).arrayBuffer());

describe('a list that we once misread', () => {
  for (const [list, expected] of Object.entries(cases)) {
    it(`${list}: ${expected.about}`, async () => {
      expect(await runCase(decodeText(await bytesOf(list)), expected)).to.deep.equal([]);
    });
  }
});
