import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {nextStart} from '../../../src/model/schedule.js';
import {readGroups} from '../../../src/sources/read.js';

const NEW_NAMES = ['America/Coyhaique', 'Europe/Kyiv'];

const {DateTimeFormat} = Intl;

/** An engine that is older than some names of zones. */
function useOldEngine(): void {
  const old = function (locale?: string, options?: Intl.DateTimeFormatOptions) {
    if (NEW_NAMES.includes(options?.timeZone ?? '')) throw new RangeError('Invalid time zone specified');
    return new DateTimeFormat(locale, options);
  };
  Intl.DateTimeFormat = old as unknown as typeof DateTimeFormat;
}

const now = Date.parse('2026-11-28T12:00Z');

async function readOne(row: object, timeZone: string) {
  const {groups} = await readGroups(JSON.stringify([{name: 'Circle', ...row}]), {timeZone});
  const [group] = groups;
  const schedule = group?.meetings[0]?.schedule;
  assert.ok(schedule);
  return [schedule.zone, schedule.zoneFrom, schedule.zoneText, nextStart(group, now, 'UTC')?.start];
}

const ROW = {day: 2, time: '19:00', types: ['O']};

describe('the zone of a record', () => {
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  for (const timezone of NEW_NAMES) {
    it(`is unclear in an engine that is older than ${timezone}, and not the list's`, async () => {
      useOldEngine();
      const found = await readOne({...ROW, timezone}, 'America/Santiago');
      assert.deepEqual(found, [undefined, 'unclear', timezone, undefined]);
    });
  }

  it('is the list’s where the record has none, or a word for none', async () => {
    for (const timezone of ['', null, 'n/a', '-']) {
      const found = await readOne({...ROW, timezone}, 'America/Santiago');
      assert.deepEqual(found.slice(0, 2), ['America/Santiago', 'source'], String(timezone));
    }
  });

  it('is still unclear when a record of ours is read again', async () => {
    const meetings = [{schedule: {day: 'TU', start: '19:00', zoneFrom: 'unclear', zoneText: 'CST'}}];
    assert.deepEqual(await readOne({meetings}, 'Europe/Paris'), [undefined, 'unclear', 'CST', undefined]);
  });
});
