/** The same rules give the same instants, whatever time zone the computer is set to. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Comparison} from '../helpers/compare-with-oracle.js';

const RULES = 3000;
const SCRIPT = fileURLToPath(new URL('../helpers/print-comparison.ts', import.meta.url));

async function compareUnder(zone: string): Promise<Comparison & {zone: string}> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT, String(RULES)], {
    env: {...process.env, TZ: zone},
  });
  return JSON.parse(stdout) as Comparison & {zone: string};
}

describe(`${RULES} random rules start at the times that Temporal calculates`, () => {
  for (const zone of ['UTC', 'America/Los_Angeles']) {
    it(`on a computer set to ${zone}`, async () => {
      const found = await compareUnder(zone);
      assert.equal(found.zone, zone);
      assert.equal(found.rules, RULES);
      assert.ok(found.starts > RULES, `only ${found.starts} starts to compare`);
    });
  }
});
