import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {GroupFindings} from '../../src/report/group-findings.js';
import {readAndLocate} from '../../src/report/locate.js';

const NOW = Date.parse('2026-11-24T12:00Z');
/** Groups that meet on the days after, the last of them first; one without a day, and one without a place. */
const LIST = `Name,Day,Time,Town
${['Monday', 'Sunday', 'Saturday', 'Friday', 'Thursday', 'Wednesday'].map((day) => `${day} group,${day},7 pm,Boston`).join('\n')}
Undated,,,Boston
Nowhere,Friday,8 pm,
,Friday,9 pm,Boston
`;

describe('what the groups of a list show together', () => {
  it('has the five that meet next, in order, and counts what has no date or no place', async () => {
    const {loaded} = await readAndLocate(LIST, {timeZone: 'America/New_York'});
    const found = new GroupFindings(NOW);
    for (const group of loaded.groups) found.add(group);
    assert.deepEqual(
      found.soonest.map(({name}) => name),
      ['Wednesday group', 'Thursday group', 'Friday group', 'Nowhere', 'Saturday group'],
    );
    assert.deepEqual([found.groups, found.undated, found.unreachable], [8, 1, 1]);
  });
});
