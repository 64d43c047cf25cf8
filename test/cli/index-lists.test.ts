import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {manyGroups} from '../../scripts/engines/many-groups.mjs';
import {EngineClient, retryAfterMs} from '../../src/cli/engine/engine-client.js';
import {loadIndex} from '../../src/cli/engine/load-index.js';
import type {LoadOptions} from '../../src/cli/engine/load-index.js';
import {indexLists} from '../../src/cli/index-lists.js';
import type {Group} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';
import {aFakeEngine} from '../helpers/a-fake-engine.js';
import type {FakeEngine} from '../helpers/a-fake-engine.js';

const NOW = Date.parse('2026-11-30T15:20Z');
const ALIAS = 'peer-support-groups';

let engine: FakeEngine;
let folder = '';
beforeEach(async () => {
  engine = await aFakeEngine();
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, {recursive: true, force: true});
});

function listOf(count: number, name = 'groups.json'): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({groups: [...manyGroups(count, {isSlim: true})]}));
  return file;
}

async function run(...args: string[]) {
  const said = {printed: '', complained: ''};
  const code = await indexLists(
    ['--engine', 'opensearch', ...args],
    {print: (text) => void (said.printed += text), complain: (text) => void (said.complained += text)},
    NOW,
  );
  return {code, ...said};
}

const inUse = () => engine.aliases.get(ALIAS) ?? [];
const documentsOf = (index: string) => engine.indexes.get(index)?.documents.size;
const bulks = () => engine.requests.filter((each) => each.endsWith('/_bulk')).length;

const groupsOf = async (count: number): Promise<Group[]> =>
  (await readGroups(JSON.stringify({groups: [...manyGroups(count, {isSlim: true})]}))).groups;

const OPTIONS: LoadOptions = {
  alias: ALIAS,
  fingerprint: '0123456789abcdef',
  now: NOW,
  viewerZone: 'UTC',
  shards: 1,
  replicas: 0,
  mayShrink: false,
  keep: 1,
};

/** Loads with little patience, so that a test that waits doesn't take long. */
function load(groups: readonly Group[], options: Partial<LoadOptions> = {}) {
  const client = new EngineClient(engine.url, {tries: 3, firstWaitMs: 1, longestWaitMs: 4});
  const waits: number[] = [];
  client.onWait = (ms) => void waits.push(ms);
  return {waits, report: loadIndex(client, () => groups, {...OPTIONS, ...options})};
}

describe('index', () => {
  it('loads a list, and switches visitors to it', async () => {
    const {code, printed} = await run(engine.url, listOf(120));
    assert.equal(code, 0, printed);
    const [index] = inUse();
    assert.match(index ?? '', /^peer-support-groups-20261130-[\da-f]{8}$/);
    assert.equal(documentsOf(index as string), 120);
    assert.match(printed, /120 kept as groups/);
    assert.match(printed, /is now peer-support-groups-20261130-[\da-f]{8}, with 120 groups/);
  });

  it('reports rejected records like check, and loads the others', async () => {
    const file = join(folder, 'some.json');
    const groups: unknown[] = [...manyGroups(5)];
    writeFileSync(file, JSON.stringify({groups: [...groups, {summary: 'without a name'}]}));
    const {code, printed} = await run(engine.url, file);
    assert.equal(code, 1);
    assert.match(printed, /Rejected, so visitors don’t see them/);
    assert.equal(documentsOf(inUse()[0] as string), 5);
  });

  it('loads several lists into one index, with ids that don’t collide', async () => {
    const {code} = await run(engine.url, listOf(30, 'north.json'), listOf(30, 'south.json'));
    assert.equal(code, 0);
    const ids = [...(engine.indexes.get(inUse()[0] as string)?.documents.keys() ?? [])];
    assert.equal(ids.length, 60);
    assert.equal(ids.filter((id) => id.startsWith('south:')).length, 30);
  });

  it('tells lists with the same name apart, even from one whose name looks like their number', async () => {
    const names = ['north.json', 'north.old.json', 'north-2.json'];
    const {code} = await run(engine.url, ...names.map((name) => listOf(10, name)));
    assert.equal(code, 0);
    assert.equal(documentsOf(inUse()[0] as string), 30);
  });

  it('sends nothing with --dry-run', async () => {
    const {code, printed} = await run(engine.url, listOf(12), '--dry-run');
    assert.equal(code, 0);
    assert.match(printed, /12 groups would be loaded/);
    assert.deepEqual(engine.requests, []);
  });

  it('says what is wrong, and changes nothing', async () => {
    const file = listOf(3);
    writeFileSync(join(folder, 'page.html'), '<html><p>No list</p></html>');
    for (const [args, expected] of [
      [[], /Where is the engine/],
      [[engine.url], /Which lists/],
      [['ftp://example.org', file], /Where is the engine/],
      [[engine.url, join(folder, 'none.json')], /There’s no file or folder/],
      [[engine.url, join(folder, 'page.html')], /./],
      [[engine.url, file, '--alias', 'A*'], /--alias/],
      [[engine.url, file, '--shards', '0'], /--shards/],
      [[engine.url, file, '--nonsense'], /nonsense/],
    ] as const) {
      const {code, complained} = await run(...args);
      assert.equal(code, 2, complained);
      assert.match(complained, expected);
    }
    assert.deepEqual(inUse(), []);
  });

  it('never prints credentials', async () => {
    engine.refuse = () => ({status: 401, body: {error: 'no'}});
    const {complained, printed} = await run(engine.url.replace('//', '//someone:topsecret@'), listOf(2));
    assert.match(complained, /answered 401/);
    assert.ok(!`${complained}${printed}`.includes('topsecret'));
  });
});

describe('loading an index', () => {
  it('waits as long as a busy engine asks for, and loses nothing', async () => {
    let busy = 2;
    engine.refuse = (request) =>
      request.endsWith('/_bulk') && busy-- > 0 ? {status: 429, headers: {'retry-after': '1'}} : undefined;
    const {report, waits} = load(await groupsOf(40));
    assert.equal((await report).documents, 40);
    assert.equal(waits.filter((ms) => ms >= 1000).length, 2);
  });

  it('reads Retry-After as seconds and as a date', () => {
    assert.equal(retryAfterMs('7', NOW), 7000);
    assert.equal(retryAfterMs(new Date(NOW + 3000).toUTCString(), NOW), 3000);
    assert.equal(retryAfterMs('soon', NOW), undefined);
    assert.equal(retryAfterMs(null, NOW), undefined);
  });

  it('sends only those groups again that the engine was too busy for', async () => {
    const groups = await groupsOf(40);
    const busy = new Set(groups.slice(10, 20).map(({id}) => id));
    const sent: number[] = [];
    engine.statusOf = (id) => (busy.delete(id) ? 429 : 201);
    engine.refuse = (request, body) => {
      if (request.endsWith('/_bulk')) sent.push(body.trim().split('\n').length / 2);
      return undefined;
    };
    assert.equal((await load(groups).report).documents, 40);
    assert.deepEqual(sent, [40, 10]);
  });

  it('halves what is too large, and reports the one group that is', async () => {
    const groups = await groupsOf(40);
    const huge = groups[17]?.id as string;
    engine.refuse = (request, body) =>
      request.endsWith('/_bulk') && (body.trim().split('\n').length > 20 || body.includes(`"_id":"${huge}"`))
        ? {status: 413}
        : undefined;
    const {documents, refused} = await load(groups).report;
    assert.equal(documents, 39);
    assert.deepEqual(
      refused.map(({id}) => id),
      [huge],
    );
  });

  it('reports what the engine refuses, and loads the others', async () => {
    const groups = await groupsOf(20);
    engine.statusOf = (id) => (id === groups[3]?.id ? 400 : 201);
    const {documents, refused} = await load(groups).report;
    assert.equal(documents, 19);
    assert.deepEqual(refused, [{id: groups[3]?.id, reason: 'because 400'}]);
  });

  it('continues where it stopped', async () => {
    const groups = await groupsOf(1700);
    let left = 2;
    engine.refuse = (request) => (request.endsWith('/_bulk') && left-- <= 0 ? {status: 503} : undefined);
    await assert.rejects(load(groups).report, /answered 503/);
    assert.deepEqual(inUse(), []);
    engine.refuse = () => undefined;
    const before = bulks();
    const {documents, index} = await load(groups).report;
    assert.equal(documents, 1700);
    assert.deepEqual(inUse(), [index]);
    // Of four chunks the first was surely there.
    assert.equal(bulks() - before, 3);
    const rows = [...(engine.indexes.get(index)?.documents.values() ?? [])].map(({row}) => row);
    assert.deepEqual(
      rows.sort((a, b) => a - b),
      [...groups.keys()],
    );
  });

  it('reports again what the engine had refused before it stopped', async () => {
    const groups = await groupsOf(1200);
    engine.statusOf = (id) => (id === groups[3]?.id ? 400 : 201);
    let left = 2;
    engine.refuse = (request) => (request.endsWith('/_bulk') && left-- <= 0 ? {status: 503} : undefined);
    await assert.rejects(load(groups).report);
    engine.refuse = () => undefined;
    const {documents, refused} = await load(groups).report;
    assert.equal(documents, 1199);
    assert.deepEqual(
      refused.map(({id}) => id),
      [groups[3]?.id],
    );
  });

  it('does nothing a second time', async () => {
    const groups = await groupsOf(10);
    await load(groups).report;
    const {isOld, documents} = await load(groups).report;
    assert.ok(isOld);
    assert.equal(documents, 10);
  });

  it('leaves the old index in use until the new one is complete, then switches in one request', async () => {
    const groups = await groupsOf(30);
    const {index: old} = await load(groups, {fingerprint: 'aaaaaaaa', now: NOW - 86_400_000}).report;
    const seen: string[][] = [];
    engine.refuse = (request) => {
      if (!request.startsWith('POST /_aliases')) seen.push([...inUse()]);
      return undefined;
    };
    const {index, replaced} = await load(groups).report;
    assert.deepEqual(replaced, [old]);
    assert.deepEqual(inUse(), [index]);
    const isSwitched = seen.findIndex(([each]) => each === index);
    assert.ok(seen.slice(0, isSwitched).every((each) => each.length === 1 && each[0] === old));
    assert.ok(engine.requests.slice(-5).some((each) => each === 'POST /_aliases'));
  });

  it('keeps one older index to go back to, and never removes one that isn’t ours', async () => {
    const groups = await groupsOf(4);
    engine.indexes.set('peer-support-groups-archive', {body: {}, documents: new Map()});
    const days = [3, 2, 1, 0].map((ago) => ({fingerprint: `${ago}`.repeat(8), now: NOW - ago * 86_400_000}));
    for (const day of days) await load(groups, day).report;
    assert.deepEqual([...engine.indexes.keys()].sort(), [
      'peer-support-groups-20261129-11111111',
      'peer-support-groups-20261130-00000000',
      'peer-support-groups-archive',
    ]);
  });

  it('doesn’t replace a list by less than half of it, unless told to', async () => {
    const groups = await groupsOf(30);
    const {index: old} = await load(groups, {fingerprint: 'aaaaaaaa', now: NOW - 86_400_000}).report;
    await assert.rejects(load(groups.slice(0, 14)).report, /--allow-fewer/);
    assert.deepEqual(inUse(), [old]);
    const before = bulks();
    assert.equal((await load(groups.slice(0, 14), {mayShrink: true}).report).documents, 14);
    assert.equal(bulks() - before, 1);
  });

  it('doesn’t use an index that lacks a group', async () => {
    const groups = await groupsOf(30);
    engine.refuse = (request) => (/\/_count$/.test(request) ? {status: 200, body: {count: 29}} : undefined);
    await assert.rejects(load(groups).report, /29 groups, but 30 were loaded/);
    assert.deepEqual(inUse(), []);
  });

  it('says that an index has the name of the alias', async () => {
    engine.indexes.set(ALIAS, {body: {}, documents: new Map()});
    await assert.rejects(load(await groupsOf(3)).report, /is an index/);
  });

  it('gives up on an engine that can’t be reached, in a sentence', async () => {
    const client = new EngineClient('http://127.0.0.1:9', {tries: 1, firstWaitMs: 1, longestWaitMs: 1});
    await assert.rejects(
      loadIndex(client, () => [], OPTIONS),
      /can’t be reached/,
    );
  });
});
