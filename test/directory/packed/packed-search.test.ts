import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import fc from 'fast-check';
import {meetingGuideRecords} from '../../../bench/generate.mjs';
import {directoryOf} from '../../../src/directory/directory.js';
import {openPrepared} from '../../../src/directory/prepared-lists.js';
import type {Search} from '../../../src/directory/shapes.js';
import {FactsGatherer} from '../../../src/directory/list-facts.js';
import type {Answer, Query} from '../../../src/model/query.js';
import type {Group} from '../../../src/model/group.js';
import {readGroups} from '../../../src/sources/read.js';
import {ADDRESS, contextWith, packTexts, serving} from '../../helpers/a-pack.js';
import {someFilters, someGroups, someQuery} from '../../helpers/random-groups.js';

const NOW = Date.parse('2026-03-14T14:20:00Z');
const signal = new AbortController().signal;

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'packed-'))));
after(() => rmSync(folder, {recursive: true, force: true}));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The same list, packed and as it is. */
async function bothOf(text: string, zone: string, now = NOW) {
  await packTexts(folder, [text], NOW - 36 * 3_600_000);
  const context = contextWith(serving(folder).fetch, zone);
  const packed = await openPrepared({src: ADDRESS}, context, now);
  if (!packed) throw new Error('no pack');
  const listed = directoryOf(await readGroups(text), context, now);
  return {packed, listed, packedSearch: await packed.search, listedSearch: await listed.search};
}

const shown = (answer: Answer) => plain({...answer, groups: answer.groups.map(({id}) => id)});

async function expectSame(packed: Search, listed: Search, query: Query, now: number) {
  const [one, other] = [await packed.ask(query, now, signal), await listed.ask(query, now, signal)];
  expect(shown(one), JSON.stringify(query)).to.deep.equal(shown(other));
  expect(plain(one.groups)).to.deep.equal(plain(other.groups));
}

/** A list with everything that a clock can be asked: several zones, none, monthly rules, dates, groups that don't meet any more. */
function variedList(seed: number): string {
  const rows: Record<string, unknown>[] = [...meetingGuideRecords(900)] as Record<string, unknown>[];
  return JSON.stringify(
    rows.map((row, index) => {
      const turn = (index * 7 + seed) % 23;
      if (turn === 0) return {...row, timezone: undefined};
      if (turn === 1) return {...row, notes: 'Meets on the 2nd and 4th week of the month only.'};
      if (turn === 2) return {...row, time: undefined, end_time: undefined};
      if (turn === 3) return {...row, timezone: 'Pacific/Auckland', conference_url: 'https://zoom.us/j/123456789'};
      if (turn === 4) return {...rows[index - 1], slug: `again-${index}`, day: (index + 1) % 7};
      if (turn === 5) return {...row, day: [1, 3, 5], end_time: '23:59'};
      if (turn === 6) return {...row, name: ''};
      return row;
    }),
  );
}

const WORDS = [
  '',
  'kestrel',
  'women',
  'serenity group',
  'open door tuesday',
  'online english',
  'zzzz',
  'meditation in the evening',
  'anxeity',
];

describe('a packed list', () => {
  for (const [seed, zone] of [
    [1, 'America/New_York'],
    [2, 'Europe/Berlin'],
    [3, 'Asia/Kolkata'],
  ] as const)
    it(`answers 200 questions as the list itself does, in ${zone}`, async () => {
      const {packedSearch, listedSearch} = await bothOf(variedList(seed), zone);
      expect(packedSearch.size).to.equal(listedSearch.size);
      const places = (listedSearch.places('new') ?? []).map(({latitude, longitude}) => ({
        latitude,
        longitude,
        radiusKm: 80,
      }));
      expect(places).not.to.deep.equal([]);
      const questions = fc.sample(
        fc.record(
          {
            words: fc.constantFrom(...WORDS),
            near: fc.constantFrom(undefined, ...places),
            filters: someFilters,
            thisWeek: fc.boolean(),
            order: fc.constantFrom('best' as const, 'soonest' as const, 'nearest' as const),
            offset: fc.constantFrom(0, 0, 20, 100),
          },
          {requiredKeys: []},
        ),
        {numRuns: 200, seed},
      );
      for (const query of questions) await expectSame(packedSearch, listedSearch, query, NOW);
    });

  it('answers random questions to random lists as the lists themselves do', async () => {
    await fc.assert(
      fc.asyncProperty(someGroups, fc.array(someQuery, {minLength: 3, maxLength: 3}), async (groups, queries) => {
        fc.pre(groups.length > 0);
        const {packedSearch, listedSearch} = await bothOf(JSON.stringify({groups}), 'Pacific/Auckland');
        for (const query of queries) await expectSame(packedSearch, listedSearch, query, NOW);
      }),
      {numRuns: 40, seed: 7},
    );
  });

  it('stays right as time goes by: when meetings end, and after half a year and a change of clocks', async () => {
    const {packedSearch, listedSearch} = await bothOf(variedList(4), 'America/New_York');
    for (const later of [50, 60 * 24 * 3, 60 * 24 * 180].map((minutes) => NOW + minutes * 60_000))
      for (const query of [{}, {filters: {day: ['TU'] as const, time: ['evening'] as const}}, {thisWeek: true}])
        await expectSame(packedSearch, listedSearch, query as Query, later);
  });

  it('shows the first page that search gives later', async () => {
    const {packed, packedSearch} = await bothOf(variedList(5), 'America/New_York');
    const {groups, total} = await packedSearch.ask({}, NOW, signal);
    const at = (group: Group) => group.id;
    expect(packed.first.groups.map(at)).to.deep.equal(groups.map(at));
    expect(packed.first).to.include({total, isExact: true, of: 'all'});
  });

  it('finds groups by id, suggests places, and says where its groups are from as the list itself does', async () => {
    const text = variedList(6);
    const {packed, listed, packedSearch, listedSearch} = await bothOf(text, 'America/New_York');
    for (const position of [0, 17, 400, listedSearch.size - 1]) {
      const {id} = (await readGroups(text)).groups[position] as Group;
      expect(plain(await packedSearch.find(id, signal))).to.deep.equal(plain(await listedSearch.find(id, signal)));
      const {meetings, status} = listedSearch.groupAt(position);
      const outline = packedSearch.groupAt(position);
      expect(outline.status).to.equal(status);
      expect(outline.meetings.map(({formats}) => formats)).to.deep.equal(meetings.map(({formats}) => formats));
    }
    expect(await packedSearch.find('list:nothing-like-that', signal)).to.equal(undefined);
    for (const typed of ['new', '1', 'spring', 'zzz'])
      expect(packedSearch.places(typed)).to.deep.equal(listedSearch.places(typed));
    const gatherer = new FactsGatherer(NOW);
    for (let at = 0; at < listedSearch.size; at++) gatherer.add(listedSearch.groupAt(at));
    expect(plain(packedSearch.facts)).to.deep.equal(plain(gatherer.facts));
    expect(packed.account).to.deep.equal(listed.account);
    expect(packedSearch.isWhole).to.equal(true);
  });
});
