import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {GroupFindings} from '../../src/report/group-findings.js';
import {lossesOf} from '../../src/report/losses.js';
import {readGroups} from '../../src/sources/read.js';

const NOW = Date.parse('2026-11-24T12:00Z');
async function lossesIn(csv: string): Promise<string[]> {
  const findings = new GroupFindings(NOW);
  for (const group of (await readGroups(csv)).groups) findings.add(group);
  return lossesOf(findings);
}

describe('what most groups of a list lack', () => {
  it('is named when it is more than half of them', async () => {
    assert.deepEqual(await lossesIn('Name,Day,Time\nA,Monday,7 pm\nB,Tuesday,7 pm\nC,,\n'), [
      '3 of 3 groups without a place or a way to join',
    ]);
    assert.deepEqual(await lossesIn('Name,Town\nA,Boston\n'), ['1 of 1 group without a next date']);
  });

  it('is nothing when half of them have it', async () => {
    assert.deepEqual(await lossesIn('Name,Day,Time,Town\nA,Monday,7 pm,Boston\nB,,,Boston\n'), []);
  });
});
