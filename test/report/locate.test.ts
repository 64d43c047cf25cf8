import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readAndLocate} from '../../src/report/locate.js';

const TABLE = `Our groups

Name,Day,Time,Address,Publicly listed
Walkers,the,7 pm,"1 High St, Boston, MA",Y
,Monday,7 pm,"2 High St, Boston, MA",Y
Swimmers,Tuesday,7 pm,"3 High St, Boston, MA",Y
Swimmers,Thursday,7 pm,"3 High St, Boston, MA",Y
At the Smiths,Tuesday,8 pm,4 River Rd,N
`;

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Support groups',
  ...['20260302', '20260309', '20260316'].flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${day}`,
    'SUMMARY:Grief support group',
    `DTSTART:${day}T190000Z`,
    'END:VEVENT',
  ]),
  'END:VCALENDAR',
].join('\r\n');

const fatesOf = async (text: string) => {
  const {fates} = await readAndLocate(text, {});
  return fates.map(({row, fate, group, problems}) => [row, fate, group?.name, problems.map(({code}) => code)]);
};

describe('where everything in a list is', () => {
  it('has what became of every row of a table, by its number in the spreadsheet', async () => {
    assert.deepEqual(await fatesOf(TABLE), [
      [4, 'kept', 'Walkers', ['unknown-day']],
      [5, 'rejected', undefined, ['no-name']],
      [6, 'kept', 'Swimmers', []],
      [7, 'merged', 'Swimmers', []],
      [8, 'rejected', undefined, ['private']],
    ]);
  });

  it('counts each record of a calendar, also a further date of a group', async () => {
    const {fates, loaded} = await readAndLocate(CALENDAR, {});
    assert.equal(fates.length, loaded.records);
    assert.equal(fates.filter(({fate}) => fate === 'kept').length, loaded.groups.length);
    assert.equal(fates.filter(({fate}) => fate === 'merged').length, loaded.merged);
    assert.equal(loaded.merged, 2);
  });

  it('puts what only the whole list shows with the first record of the group', async () => {
    const rows = Array.from({length: 12}, (_, house) => ({
      slug: `house-${house}`,
      name: `House ${house}`,
      day: 2,
      time: '19:00',
      latitude: 41.5,
      longitude: -81.5,
      formatted_address: `${house + 1} Elm Street, Cleveland, OH 44101, USA`,
    }));
    const {fates, located} = await readAndLocate(JSON.stringify(rows), {timeZone: 'America/New_York'});
    assert.deepEqual(
      new Set(fates.flatMap(({problems}) => problems.map(({code}) => code))),
      new Set(['shared-coordinates']),
    );
    // The group as it was given away in the end, not as it was first read.
    assert.equal(fates[0]?.group?.meetings[0]?.place?.precision, 'approximate');
    assert.deepEqual(
      located.map(({row}) => row),
      rows.map((_, index) => index + 1),
    );
  });
});
