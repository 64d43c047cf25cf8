/** The same rules give the same instants, whatever time zone the computer is set to. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Comparison} from '../helpers/compare-with-oracle.js';

const RULES = 3000;
const SCRIPT = fileURLToPath(new URL('../helpers/print-comparison.ts', import.meta.url));

async function compareUnder(zone: string | undefined): Promise<Comparison & {zone: string}> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT, String(RULES)], {
    env: zone ? {...process.env, TZ: zone} : process.env,
  });
  return JSON.parse(stdout) as Comparison & {zone: string};
}

describe(`${RULES} random rules start at the times that Temporal calculates`, () => {
  for (const zone of [undefined, 'UTC', 'America/Los_Angeles']) {
    it(zone ? `on a computer set to ${zone}` : 'on this computer', async () => {
      const found = await compareUnder(zone);
      if (zone) assert.equal(found.zone, zone);
      assert.equal(found.rules, RULES);
      assert.ok(found.starts > RULES, `only ${found.starts} starts to compare`);
    });
  }
});
