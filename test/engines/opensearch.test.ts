import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {createEngineSource} from '../../src/engines/opensearch.js';
import type {Group} from '../../src/model/group.js';
import {readGroups} from '../../src/sources/read.js';

let groups: Group[] = [];
before(async () => ({groups} = await readGroups(readFileSync('demo/groups.json', 'utf8'))));

const {signal} = new AbortController();
const URL_OF_PROXY = 'https://search.example.org/search';

/** A proxy that answers with these responses, one after the other. */
function aProxy(...answers: unknown[]) {
  const sent: {url: string; init: RequestInit}[] = [];
  const send = ((url: string, init: RequestInit) => {
    sent.push({url, init});
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer instanceof Response) return Promise.resolve(answer.clone());
    return Promise.resolve(Response.json(answer));
  }) as typeof fetch;
  return {sent, source: createEngineSource({url: URL_OF_PROXY, locale: 'de', timeZone: 'Europe/Berlin', fetch: send})};
}

const bodyOf = (each: {init: RequestInit} | undefined) => JSON.parse(each?.init.body as string) as unknown;

describe('createEngineSource', () => {
  it('sends a question in the body, without cookies or the address of the page', async () => {
    const {sent, source} = aProxy({total: 0, groups: []});
    const near = {latitude: 1.5, longitude: 2.5, radiusKm: 40};
    await source.ask({words: 'angst', near, filters: {day: ['TU']}, limit: 20, after: '40', isPrivate: false}, signal);
    assert.equal(sent[0]?.url, URL_OF_PROXY);
    assert.equal(sent[0]?.init.credentials, 'omit');
    assert.equal(sent[0]?.init.referrerPolicy, 'no-referrer');
    assert.deepEqual(bodyOf(sent[0]), {
      words: 'angst',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      near,
      filters: {day: ['TU']},
      offset: 40,
      limit: 20,
    });
  });

  it('gives the groups as the list has them', async () => {
    const some = groups.slice(0, 30);
    const {source} = aProxy({total: 30, groups: some, facets: {}, reach: {within: 1, online: 2}});
    const answer = await source.ask({}, signal);
    assert.deepEqual(JSON.parse(JSON.stringify(answer.groups)), JSON.parse(JSON.stringify(some)));
    assert.equal(answer.total, 30);
    assert.deepEqual(answer.reach, {within: 1, online: 2});
  });

  it('lets nothing through that a reader would not', async () => {
    const evil = {
      ...groups[0],
      url: 'javascript:alert(1)',
      source: {key: 'x', name: {toString: 'x'}, url: 'javascript:alert(2)'},
    };
    const {source} = aProxy({total: 2, groups: [evil, {id: 'without-a-name'}, null]});
    const {groups: read} = await source.ask({}, signal);
    assert.equal(read.length, 1);
    assert.equal(read[0]?.url, undefined);
    assert.deepEqual(Object.keys(read[0]?.source ?? {}), ['key', 'nativeId']);
  });

  it('asks once more before visitors read of a fault', async () => {
    for (const fault of [
      new TypeError('offline'),
      new Response(null, {status: 503}),
      new Response(null, {status: 502}),
    ]) {
      const {sent, source} = aProxy(fault, {total: 3, groups: []});
      assert.equal((await source.ask({}, signal)).total, 3);
      assert.equal(sent.length, 2);
    }
    const {sent, source} = aProxy(new Response(null, {status: 400}));
    await assert.rejects(source.ask({words: 'secret'}, signal), (error: Error) => !error.message.includes('secret'));
    assert.equal(sent.length, 1);
  });

  it('stops when the visitor asks something else', async () => {
    const {sent, source} = aProxy(new Response(null, {status: 503}));
    const controller = new AbortController();
    const asked = source.ask({}, controller.signal);
    controller.abort();
    await assert.rejects(asked);
    assert.equal(sent.length, 1);
  });

  it('finds a group by its id', async () => {
    const [group] = groups as [Group];
    const {sent, source} = aProxy({group});
    assert.equal((await source.find?.(group.id, signal))?.id, group.id);
    assert.deepEqual(bodyOf(sent[0]), {id: group.id});
    assert.equal(await aProxy({}).source.find?.('x', signal), undefined);
  });

  it('names the receiver', () => {
    assert.equal(createEngineSource({url: URL_OF_PROXY}).host, 'search.example.org');
    assert.equal(createEngineSource({url: '/search'}).host, undefined);
    assert.equal(createEngineSource({url: '/search', host: 'the county'}).host, 'the county');
  });
});
