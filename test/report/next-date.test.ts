import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextStart} from '../../src/model/schedule.js';
import {nextDateText} from '../../src/report/next-date.js';
import {readGroups} from '../../src/sources/read.js';

const NOW = Date.parse('2026-11-24T12:00Z');

async function textOf(csv: string, timeZone?: string): Promise<string> {
  const [group] = (await readGroups(csv, {timeZone})).groups;
  const next = group && nextStart(group, NOW);
  assert.ok(next);
  return nextDateText(next);
}

describe('the next date in words', () => {
  it('is that at the meeting, with the time zone or the lack of one', async () => {
    const csv = 'Name,Day,Time,Town\nA,Thursday,7 pm,Boston\n';
    assert.match(await textOf(csv, 'America/New_York'), /^Thursday,? 26 November 2026, 19:00 \(America\/New_York\)$/);
    assert.match(await textOf(csv), / 2026, 19:00 \(time zone not stated\)$/);
  });

  it('quotes a time zone that is not clear', async () => {
    const text = await textOf('Name,Day,Time,Time zone\nA,Thursday,7 pm,Mars\n', 'America/New_York');
    assert.match(text, /19:00 \(time zone not clear: “Mars”\)$/);
  });
});
