import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findingsOf} from '../../src/report/findings.js';
import {readAndLocate} from '../../src/report/locate.js';

const LIST = `Name,Day,Time,Address
Walkers,Monday,7 pm,"1 High St, Boston, MA"
Walkers,Friday,7 pm,"1 High St, Boston, MA"
Undated,,,"2 High St, Boston, MA"
,Friday,9 pm,"3 High St, Boston, MA"
`;

describe('what reading a list found', () => {
  it('accounts for every record, and has no groups, but what they show together', async () => {
    const list = await readAndLocate(LIST, {timeZone: 'America/New_York'});
    const {records, kept, merged, rejected, groups, located, headers} = findingsOf(
      list,
      Date.parse('2026-11-24T12:00Z'),
    );
    assert.deepEqual([records, kept, merged, rejected.length], [4, 2, 1, 1]);
    assert.deepEqual([groups.groups, groups.undated], [2, 1]);
    assert.equal(located, list.located);
    assert.equal(headers.day, 'Day');
  });
});
