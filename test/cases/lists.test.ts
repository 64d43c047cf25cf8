/** Lists that we once misread, each with the right answer, in whichever version of Node runs this. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {decodeFile} from '../../src/cli/decode-file.js';
import {runCase} from './lists/run-case.js';
import type {Expected} from './lists/run-case.js';

const FOLDER = new URL('lists/', import.meta.url);
const ANSWER = '.expected.json';

const files = readdirSync(FOLDER);
const answers = files.filter((file) => file.endsWith(ANSWER));

describe('a list that we once misread', () => {
  for (const answer of answers) {
    const name = answer.slice(0, -ANSWER.length);
    const expected = JSON.parse(readFileSync(new URL(answer, FOLDER), 'utf8')) as Expected;
    it(`${name}: ${expected.about}`, async () => {
      const list = files.find((file) => file.startsWith(`${name}.`) && file !== answer);
      assert.ok(list, `there is no list beside ${answer}`);
      assert.deepEqual(await runCase(decodeFile(readFileSync(new URL(list, FOLDER))), expected), []);
    });
  }
});
