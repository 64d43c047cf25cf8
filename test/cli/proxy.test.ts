import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request as httpRequest} from 'node:http';
import type {Server} from 'node:http';
import {connect} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {manyGroups} from '../../scripts/engines/many-groups.mjs';
import {createEngine} from '../../src/cli/engine/engine-nodes.js';
import {createProxy} from '../../src/cli/engine/proxy-server.js';
import {indexLists} from '../../src/cli/index-lists.js';
import {proxy} from '../../src/cli/proxy.js';
import {createEngineSource} from '../../src/engines/opensearch.js';
import type {Group} from '../../src/model/group.js';
import type {EngineAnswer} from '../../src/sources/source.js';
import {readGroups} from '../../src/sources/read.js';
import {anIndex} from '../helpers/an-index.js';
import type {IndexInMemory} from '../helpers/an-index.js';
import {aFakeEngine} from '../helpers/a-fake-engine.js';

const NOW = Date.parse('2026-11-30T15:20Z');
const MARKER = 'wherewithal';

let index: IndexInMemory;
let server: Server;
let url = '';
const faults: string[] = [];
const origins = ['https://www.example.org'];

const listen = async (listening: Server) => {
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
};

before(async () => {
  const {groups} = await readGroups(JSON.stringify({groups: [...manyGroups(60)]}));
  index = anIndex(groups, NOW, 'UTC');
  server = createProxy({engine: index, path: '/search', origins, onFault: (what) => faults.push(what), now: () => NOW});
  url = `${await listen(server)}/search`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  index.asked.length = 0;
  faults.length = 0;
});

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(url, {method: 'POST', body, headers: {'content-type': 'application/json', ...headers}});

const ask = async (question: unknown) => {
  const response = await post(JSON.stringify(question));
  assert.equal(response.status, 200);
  return (await response.json()) as EngineAnswer;
};

describe('proxy', () => {
  it('answers a question', async () => {
    const {total, groups, facets} = await ask({filters: {format: ['online']}, limit: 3});
    assert.ok(total > 3);
    assert.equal(groups.length, 3);
    assert.ok(facets?.focus.length);
  });

  it('gives one group by its id', async () => {
    const {groups} = await ask({limit: 1});
    const response = await post(JSON.stringify({id: groups[0]?.id}));
    assert.deepEqual(await response.json(), {group: groups[0]});
  });

  it('refuses whatever is no question, and asks the engine nothing', async () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const hostile: string[] = [
      '',
      'null',
      '[]',
      '7',
      '"words"',
      '{',
      deep(7000),
      `{"filters":${deep(3000)}}`,
      '{"query":{"match_all":{}}}',
      '{"words":"x","script":{"source":"System.exit(1)"}}',
      '{"words":{"query_string":{"query":"*"}}}',
      '{"words":["a"]}',
      '{"words":7}',
      '{"__proto__":{"limit":1},"words":"x"}',
      '{"constructor":{"prototype":{"x":1}}}',
      '{"filters":{"__proto__":["x"]}}',
      '{"filters":{"constructor":["x"]}}',
      '{"filters":{"group.contact.email":["x"]}}',
      '{"filters":{"focus":"anxiety"}}',
      '{"filters":{"focus":[{"gte":""}]}}',
      '{"filters":{"focus":[null]}}',
      '{"filters":{"day":["*"]}}',
      '{"filters":[]}',
      `{"filters":{"focus":${JSON.stringify(Array.from({length: 41}, (_, at) => `f${at}`))}}}`,
      '{"near":{"latitude":1e999,"longitude":0}}',
      '{"near":{"latitude":91,"longitude":0}}',
      '{"near":{"latitude":"1","longitude":0}}',
      '{"near":{"latitude":1}}',
      '{"near":{"latitude":1,"longitude":1,"radiusKm":-1}}',
      '{"near":{"latitude":1,"longitude":1,"distance":"1km"}}',
      '{"limit":-1}',
      '{"limit":"5"}',
      '{"offset":10000}',
      '{"offset":1e300}',
      '{"order":"_score"}',
      '{"order":{"_script":{}}}',
      '{"locale":"en;q=1"}',
      '{"locale":["en"]}',
      '{"timeZone":"../../etc/passwd"}',
      '{"thisWeek":"yes"}',
      '{"id":""}',
      '{"id":["a"]}',
      '{"id":{"$ne":1}}',
      '{"id":"a","words":"b"}',
      `{"id":"${'x'.repeat(171)}"}`,
      `{"words":"${'x'.repeat(900)}"}`,
    ];
    for (const body of hostile) assert.equal((await post(body)).status, 400, body.slice(0, 80));
    assert.equal((await post(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).status, 400);
    assert.deepEqual(index.asked, []);
    assert.deepEqual(faults, []);
    assert.equal(({} as Record<string, unknown>).limit, undefined);
  });

  it('takes what is odd but harmless as words', async () => {
    for (const words of [
      '"); DROP INDEX *; --',
      'name:* AND (_exists_:contact OR 1==1)',
      '${jndi:ldap://example.org/a}',
      '<script>alert(1)</script>',
      '\u202eevil\u0000\ud800',
      '.*.*.*.*.*(a+)+$',
      '~~~^^^***???',
      'a'.repeat(200),
      '😀'.repeat(90),
      'ﷺ'.repeat(60),
    ])
      assert.equal(typeof (await ask({words})).total, 'number', words);
    const values = new Set<unknown>();
    JSON.stringify(index.asked, (_, value: unknown) => {
      values.add(value);
      return value;
    });
    for (const value of values)
      assert.ok(typeof value !== 'string' || !/[*()$<]{2}|\ud800(?![\udc00-\udfff])/u.test(value), String(value));
  });

  it('bounds what it asks for', async () => {
    await ask({limit: 1_000_000});
    await ask({near: {latitude: 40.123456, longitude: -89.987654, radiusKm: 0.001}});
    const sent = JSON.stringify(index.asked);
    assert.equal(index.asked[0]?.size, 50);
    assert.ok(sent.includes('40.12') && !sent.includes('40.123'));
    assert.ok(sent.includes('"1km"'));
  });

  it('stops reading a body that is too large', async () => {
    assert.equal((await post('x'.repeat(20_000)).catch(() => ({status: 413}))).status, 413);
    const status = await new Promise((resolve) => {
      const request = httpRequest(url, {method: 'POST'}, (response) => resolve(response.statusCode));
      request.on('error', () => resolve(413));
      // No length in advance.
      for (let at = 0; at < 40; at++) request.write('y'.repeat(1000));
      request.end();
    });
    assert.equal(status, 413);
    assert.deepEqual(index.asked, []);
  });

  it('answers only POST at its path', async () => {
    assert.equal((await fetch(url)).status, 405);
    assert.equal((await fetch(`${url}?words=anxiety`, {method: 'POST', body: '{}'})).status, 404);
    assert.equal((await fetch(url.replace('/search', '/_cluster/health'))).status, 404);
    assert.equal((await fetch(url.replace('/search', '/_search'), {method: 'POST', body: '{}'})).status, 404);
    assert.equal((await fetch(url, {method: 'DELETE'})).status, 405);
  });

  it('lets only known origins read', async () => {
    const known = await post('{}', {origin: 'https://www.example.org'});
    assert.equal(known.headers.get('access-control-allow-origin'), 'https://www.example.org');
    assert.equal(known.headers.get('cache-control'), 'no-store');
    const other = await post('{}', {origin: 'https://evil.example'});
    assert.equal(other.headers.get('access-control-allow-origin'), null);
    const preflight = await fetch(url, {method: 'OPTIONS', headers: {origin: 'https://www.example.org'}});
    assert.equal(preflight.headers.get('access-control-allow-methods'), 'POST');
  });

  it('says in a few words that the engine is at fault, without the question', async () => {
    const search = index.search.bind(index);
    index.search = (body) => Promise.reject(new Error(`can’t do ${JSON.stringify(body)}`));
    try {
      const response = await post(JSON.stringify({words: MARKER}));
      assert.equal(response.status, 502);
      assert.equal(await response.text(), '');
    } finally {
      index.search = search;
    }
    assert.equal(faults.length, 1);
    assert.ok(!faults.join().includes(MARKER));
  });

  it('survives a connection that sends nonsense or stops in the middle', async () => {
    const {port} = server.address() as AddressInfo;
    for (const text of ['\u0000\u0001\r\n\r\n', 'POST /search HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{"wor'])
      await new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(text, () => socket.destroy()));
        socket.on('close', resolve);
        socket.on('error', resolve);
      });
    assert.ok((await ask({})).total > 0);
  });
});

describe('the nodes behind the proxy', () => {
  const nodes = (urls: readonly string[]) =>
    createEngine({urls, alias: 'groups', timeoutMs: 2000, restMs: 60_000, factsMs: 60_000, now: () => NOW});

  it('asks the next node if one is down, and lets that one rest', async () => {
    const fake = await aFakeEngine();
    fake.indexes.set('one', {body: {mappings: {_meta: {indexedAt: NOW}}}, documents: new Map()});
    fake.aliases.set('groups', ['one']);
    const engine = nodes(['http://127.0.0.1:9', fake.url, 'http://127.0.0.1:9']);
    for (let at = 0; at < 6; at++) assert.equal((await engine.search({})).hits.total?.value, 0);
    assert.equal((await engine.facts()).indexedAt, NOW);
    await fake.close();
  });

  it('never takes half an answer for a whole one', async () => {
    const fake = await aFakeEngine();
    const paths: string[] = [];
    fake.refuse = () => ({status: 503});
    const engine = nodes([fake.url]);
    await assert.rejects(engine.search({}), /status 503/);
    paths.push(...fake.requests);
    assert.deepEqual(paths, ['POST /groups/_search']);
    await fake.close();
  });

  it('doesn’t ask every node a question that none would take', async () => {
    const [one, two] = [await aFakeEngine(), await aFakeEngine()];
    for (const fake of [one, two]) fake.refuse = () => ({status: 400});
    const engine = nodes([one.url, two.url]);
    await assert.rejects(engine.search({}), /status 400/);
    assert.equal(one.requests.length + two.requests.length, 1);
    await Promise.all([one.close(), two.close()]);
  });
});

describe('from a file to the page', () => {
  it('loads a list, and answers the finder’s questions from it', async () => {
    const fake = await aFakeEngine();
    const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
    const file = join(folder, 'groups.json');
    writeFileSync(file, JSON.stringify({groups: [...manyGroups(80)]}));
    const quiet = {print: () => undefined, complain: () => undefined};
    assert.equal(await indexLists(['--engine', 'opensearch', fake.url, file], quiet, NOW), 0);
    const [alias = ''] = fake.aliases.keys();
    const engine = createEngine({urls: [fake.url], alias, timeoutMs: 5000, restMs: 1, factsMs: 60_000, now: () => NOW});
    const front = createProxy({engine, path: '/q', origins: [], onFault: (what) => faults.push(what), now: () => NOW});
    const source = createEngineSource({url: `${await listen(front)}/q`, timeZone: 'UTC'});
    const {signal} = new AbortController();

    const first = await source.ask({limit: 30}, signal);
    assert.equal(first.total, 80);
    assert.equal(first.groups.length, 30);
    const second = await source.ask({limit: 30, after: first.next}, signal);
    assert.equal(new Set([...first.groups, ...second.groups].map(({id}) => id)).size, 60);
    const [group] = second.groups as [Group];
    assert.deepEqual(await source.find?.(group.id, signal), group);
    const {total, groups} = await source.ask({words: `${MARKER} alcohol`, limit: 5}, signal);
    assert.ok(total > 0 && groups.every(({focus}) => focus.includes('alcohol')));
    assert.ok(!fake.requests.join().includes(MARKER), 'in an address');
    assert.deepEqual(faults, []);
    front.close();
    front.closeAllConnections();
    await fake.close();
    rmSync(folder, {recursive: true, force: true});
  });
});

describe('peer-support-widgets proxy', () => {
  it('says what is wrong with its options', async () => {
    for (const [args, expected] of [
      [[], /Which engine/],
      [['--engine', 'opensearch'], /Where are the nodes/],
      [['--engine', 'opensearch', 'http://localhost:9200', '--listen', '80'], /--listen/],
      [['--engine', 'opensearch', 'http://localhost:9200', '--alias', '_all'], /--alias/],
      [['--engine', 'opensearch', 'http://localhost:9200', '--timeout', '0'], /--timeout/],
    ] as const) {
      let complained = '';
      const code = await proxy(args, {print: () => undefined, complain: (text) => void (complained += text)});
      assert.equal(code, 2);
      assert.match(complained, expected);
    }
  });
});
