import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {directoryOf} from '../../src/directory/directory.js';
import {openPrepared} from '../../src/directory/prepared-lists.js';
import type {Directory, Search} from '../../src/directory/shapes.js';
import type {Answer, Query} from '../../src/model/query.js';
import {currentOrNext} from '../../src/model/schedule.js';
import type {Group} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import {ADDRESS, contextWith, runPack, serving} from '../helpers/a-pack.js';
import {TOWNS, townRows} from '../helpers/town-rows.js';

const NOW = Date.parse('2026-03-14T14:20:00Z');
const QUARTER_MS = 900_000;
const ZONE = 'America/New_York';
const signal = new AbortController().signal;
const rows = () => townRows(6000);
let folder = '';
let whole: Search;
let groups: readonly Group[] = [];
before(async function () {
  folder = mkdtempSync(join(tmpdir(), 'sharded-'));
  const text = JSON.stringify(rows());
  await pack(text);
  const loaded = await readGroups(text);
  ({groups} = loaded);
  whole = await directoryOf(loaded, contextWith(serving(folder).fetch, ZONE), NOW).search;
});
after(() => rmSync(folder, {recursive: true, force: true}));

function pack(text: string, now = NOW - 36 * 3_600_000) {
  writeFileSync(join(folder, 'list.json'), text);
  const files = [join(folder, 'list.json'), '-o', join(folder, 'pack')];
  return runPack([...files, '--shards', '--no-compress'], now);
}

async function open(spoil?: Parameters<typeof serving>[1]): Promise<{
  directory: Directory;
  search: Search;
  requests: {path: string}[];
}> {
  const {fetch, requests} = serving(folder, spoil);
  const directory = await openPrepared({src: ADDRESS}, contextWith(fetch, ZONE), NOW);
  if (!directory) throw new Error('There are no shards.');
  return {directory, search: await directory.search, requests};
}

const idsOf = ({groups: shown}: Answer): string[] => shown.map(({id}) => id);
const next = (group: Group): number =>
  Math.min(...group.meetings.map((meeting) => currentOrNext(meeting, NOW, ZONE)?.sortKey ?? Infinity));

describe('a list in shards', () => {
  it('opens with three requests, and shows groups that meet soon, with the number of all', async () => {
    const {directory, requests} = await open();
    expect(requests.length).to.be.at.most(3);
    const {first} = directory;
    expect([first.total, first.of, first.groups.length]).to.deep.equal([groups.length, 'all', 20]);
    const starts = first.groups.map(next);
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    // None is missing that begins in this quarter of an hour or later, before the last one shown.
    const since = Math.floor(NOW / QUARTER_MS) * QUARTER_MS;
    const missing = groups.filter((group) => {
      const start = next(group);
      return start >= since && start < (starts.at(-1) as number) && !first.groups.some(({id}) => id === group.id);
    });
    expect(missing).to.deep.equal([]);
  });

  for (const [at, point] of [
    ...TOWNS,
    {latitude: 40.62, longitude: -73.93},
    {latitude: 41.9, longitude: -87.55},
    {latitude: 34.02, longitude: -118.27},
  ].entries())
    it(`finds the nearest 50 that the whole list has, with six requests or fewer: place ${at + 1}`, async () => {
      const {search, requests} = await open();
      const opened = requests.length;
      const query: Query = {near: {...point, radiusKm: 25}, limit: 50};
      const found = await search.ask(query, NOW, signal);
      expect(requests.length - opened).to.be.at.most(5);
      const expected = await whole.ask(query, NOW, signal);
      expect(found.distancesKm).to.deep.equal(expected.distancesKm);
      expect(idsOf(found)).to.deep.equal(idsOf(expected));
      expect(found.of).to.equal('loaded');
      // Requests come in groups of at least four leaves.
      expect(requests.filter(({path}) => path.includes('/leaves/')).length).to.be.at.least(4);
    });

  it('finds all groups about a rare topic, with their facets', async () => {
    const {search, requests} = await open();
    const opened = requests.length;
    for (const focus of ['hoarding', 'gambling', 'adhd']) {
      const query: Query = {filters: {focus: [focus]}, limit: 100};
      const found = await search.ask(query, NOW, signal);
      const expected = await whole.ask(query, NOW, signal);
      expect([found.total, found.isExact, found.of]).to.deep.equal([expected.total, true, 'all']);
      expect(expected.total).to.be.greaterThan(10);
      expect(idsOf(found).sort()).to.deep.equal(idsOf(expected).sort());
      expect(found.facets.day).to.deep.include.members(expected.facets.day.filter(({count}) => count));
    }
    expect(requests.length - opened).to.be.at.most(8);
    const near = {filters: {focus: ['hoarding']}, near: {...(TOWNS[0] as (typeof TOWNS)[0]), radiusKm: 50}};
    expect(idsOf(await search.ask(near, NOW, signal))).to.deep.equal(idsOf(await whole.ask(near, NOW, signal)));
  });

  it('turns its pages in the order of the week, without a gap or a repetition', async () => {
    const {search} = await open();
    const seen: string[] = [];
    const quarters: number[] = [];
    let after: string | undefined;
    for (let page = 0; page < 15; page++) {
      const answer = await search.ask({after, limit: 20}, NOW, signal);
      expect(answer.total).to.equal(groups.length);
      expect(answer.groups.length).to.equal(20);
      seen.push(...idsOf(answer));
      quarters.push(...answer.groups.map((group) => Math.floor(next(group) / QUARTER_MS)));
      after = answer.next;
    }
    expect(new Set(seen).size).to.equal(300);
    expect(quarters).to.deep.equal([...quarters].sort((a, b) => a - b));
  });

  it('finds groups on a day and at a time of the day, whenever that is', async () => {
    const {search} = await open();
    for (const day of ['MO', 'WE', 'SA'] as const) {
      const answer = await search.ask({filters: {day: [day], time: ['evening']}}, NOW, signal);
      expect(answer.groups.length, day).to.equal(20);
      expect([answer.of, answer.isExact]).to.deep.equal(['loaded', false]);
    }
    const online = await search.ask({filters: {format: ['online']}}, NOW, signal);
    expect(online.groups.every(({meetings}) => meetings.some(({formats}) => formats.includes('online')))).to.equal(
      true,
    );
    expect(online.groups.length).to.equal(20);
  });

  it('finds a group by its id, and none for another id', async () => {
    const {search} = await open();
    for (const group of groups.filter((_, index) => index % 500 === 3))
      expect((await search.find(group.id, signal))?.name).to.equal(group.name);
    expect(await search.find('list:no-such-group', signal)).to.equal(undefined);
  });

  it('knows the towns of all groups once they have come', async () => {
    let isMissing = true;
    let changes = 0;
    const {fetch, requests} = serving(folder, (path, bytes) =>
      isMissing && path.endsWith('places.bin') ? undefined : bytes,
    );
    const change = () =>
      new Promise<void>((resolve) => {
        onChange = resolve;
      });
    let onChange = () => undefined as void;
    const context = {
      ...contextWith(fetch, ZONE),
      onChange: () => {
        changes++;
        onChange();
      },
    };
    const search = (await (await openPrepared({src: ADDRESS}, context, NOW))?.search) as Search;
    let coming = change();
    expect(search.places('Tow')).to.equal(undefined);
    await coming;
    // Without their file there are none, and rendering doesn't ask for it again; another letter does.
    const before = requests.length;
    expect(search.places('')).to.deep.equal([]);
    expect(requests.length).to.equal(before);
    isMissing = false;
    coming = change();
    expect(search.places('Town')).to.deep.equal([]);
    await coming;
    const [town] = search.places('Town 2') ?? [];
    expect(town?.label).to.equal('Town 2, NY');
    expect(town?.latitude).to.be.closeTo(34.05, 0.1);
    expect(changes).to.equal(2);
  });

  it('asks for the same files, whatever words without a topic are typed, and for none with private words', async () => {
    const asked: string[][] = [];
    for (const words of ['kestrel at night', 'my husband hits me', 'zzz']) {
      const {search, requests} = await open();
      await search.ask({words}, NOW, signal);
      const before = requests.length;
      await search.ask({words, isPrivate: true, near: {latitude: 40.7, longitude: -74}}, NOW, signal);
      expect(requests.length).to.equal(before);
      asked.push(requests.map(({path}) => path));
    }
    // Words that fewer groups have are looked for in more blocks, in the same order.
    const [most = []] = [...asked].sort((a, b) => b.length - a.length);
    for (const paths of asked) expect(most.slice(0, paths.length)).to.deep.equal(paths);
    for (const path of most) expect(path).to.match(/^pack\/(?:manifest\.json|[\w-]+\/\w+\/\d+\.(?:json|bin))$/);
  });

  it('asks for the same files for any of the topics in a bucket, chosen or typed', async () => {
    const asked = new Set<string>();
    for (const topic of ['hoarding', 'gambling', 'ocd', 'adhd'])
      for (const query of [
        {filters: {focus: [topic]}},
        {words: topic, meant: {facets: {focus: [topic]}, rest: '', parts: []}},
      ] as Query[]) {
        const {search, requests} = await open();
        const found = await search.ask(query, NOW, signal);
        expect(found.groups.length).to.be.greaterThan(5);
        asked.add(requests.map(({path}) => path).join('\n'));
      }
    expect([...asked].join('\n\n')).to.match(/\/topics\/0\.json/);
    expect(asked.size).to.equal(1);
  });

  it('opens the new edition where the browser has kept an old manifest', async () => {
    let served = 0;
    const {directory} = await open((path, bytes) =>
      path.endsWith('manifest.json') && served++ === 0
        ? Buffer.from(bytes.toString().replace(/"edition":"[^"]+"/, '"edition":"20200101-000000000000"'))
        : bytes,
    );
    expect([directory.first.groups.length, directory.first.total]).to.deep.equal([20, groups.length]);
  });

  it('says when a file is missing, answers everything else, and asks again', async () => {
    let isBroken = true;
    const {search} = await open((path, bytes) => (isBroken && path.includes('/leaves/') ? undefined : bytes));
    const near: Query = {near: {latitude: 40.7, longitude: -74}};
    const error = await Promise.resolve(search.ask(near, NOW, signal)).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError);
    expect((await search.ask({}, NOW, signal)).groups.length).to.equal(20);
    isBroken = false;
    expect((await search.ask(near, NOW, signal)).groups.length).to.equal(20);
  });

  it('shows what is in the other files when some are missing', async () => {
    const isMissing = (path: string) => Number(/\/leaves\/(\d+)\.json$/.exec(path)?.[1]) % 2 === 1;
    const {search} = await open((path, bytes) => (isMissing(path) ? undefined : bytes));
    const query = {near: {latitude: 40.7, longitude: -74, radiusKm: 6}, limit: 500};
    const some = await search.ask(query, NOW, signal);
    const all = await (await open()).search.ask(query, NOW, signal);
    expect(some.of).to.equal('loaded');
    expect(some.groups.length).to.be.within(1, all.groups.length - 1);
  });

  it('notices a file that was cut off or changed', async () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.subarray(0, -9),
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('Elm', 'Oak'), 'latin1'),
    ]) {
      const {search} = await open((path, bytes) => (path.includes('/leaves/') ? spoil(bytes) : bytes));
      const asking = Promise.resolve(search.ask({near: {latitude: 40.7, longitude: -74}}, NOW, signal));
      const error = await asking.catch((reason: unknown) => reason);
      expect((error as SourceError).problem.code).to.equal('pack-damaged');
    }
  });

  it('goes over to a newer edition', async () => {
    const {search} = await open();
    await search.ask({}, NOW, signal);
    const text = JSON.stringify(rows().map((row) => ({...row, name: `${row.name} (new)`})));
    await pack(text, NOW - 3_600_000);
    await pack(text.replaceAll('(new)', '(newer)'), NOW - 1000);
    const near = await search.ask({near: {latitude: 40.7, longitude: -74}}, NOW, signal);
    expect(near.groups.every(({name}) => name.endsWith('(newer)'))).to.equal(true);
    expect(readdirSync(join(folder, 'pack')).filter((name) => /^\d{8}-/.test(name)).length).to.equal(2);
  });
});
