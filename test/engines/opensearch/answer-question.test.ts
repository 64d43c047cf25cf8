import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {answerQuestion, findGroup} from '../../../src/engines/opensearch/answer-question.js';
import {checkQuestion} from '../../../src/engines/opensearch/check-question.js';
import type {Group} from '../../../src/model/group.js';
import type {Query} from '../../../src/model/query.js';
import {FACET_NAMES} from '../../../src/model/query.js';
import {createSearch} from '../../../src/search/search.js';
import type {LocalSearch} from '../../../src/search/search.js';
import {readGroups} from '../../../src/sources/read.js';
import {anIndex} from '../../helpers/an-index.js';
import type {IndexInMemory} from '../../helpers/an-index.js';

const NOW = Date.parse('2026-11-30T15:20Z');
const ZONE = 'America/Chicago';

let groups: Group[] = [];
let index: IndexInMemory;
let page: LocalSearch;

before(async () => {
  ({groups} = await readGroups(readFileSync('demo/groups.json', 'utf8')));
  index = anIndex(groups, NOW, ZONE);
  page = createSearch(groups, {viewerZone: ZONE, now: NOW});
});

const ask = (query: Query, timeZone = ZONE) => answerQuestion(index, checkQuestion({...query, timeZone}), NOW);
const idsOf = (found: readonly Group[]) => found.map(({id}) => id);

/** Whatever has a number on both sides has the same one. */
async function assertSameAnswer(query: Query) {
  const {total, reach, groups: first, facets} = page.query(query, NOW);
  const answer = await ask(query);
  const name = JSON.stringify(query);
  assert.equal(answer.total, total, name);
  assert.deepEqual(answer.reach, reach, name);
  assert.deepEqual(idsOf(answer.groups), idsOf(first), name);
  for (const facet of FACET_NAMES) {
    const counts = (all: {value: string; count?: number}[] = []) =>
      Object.fromEntries(all.filter(({count}) => count).map(({value, count}) => [value, count]));
    assert.deepEqual(counts(answer.facets?.[facet]), counts(facets[facet]), `${name} ${facet}`);
  }
}

const MADISON = {latitude: 43.07, longitude: -89.4};

describe('answerQuestion', () => {
  it('finds, counts and sorts as the page does', async () => {
    for (const query of [
      {limit: 20},
      {filters: {focus: ['anxiety', 'grief']}, limit: 20},
      {filters: {kind: ['family'], format: ['online']}, limit: 20},
      {filters: {format: ['phone']}, limit: 20},
      {filters: {day: ['TU', 'TH'], cost: ['free']}, near: {...MADISON, radiusKm: 40}, limit: 3},
      {filters: {time: ['evening'], language: ['es']}, limit: 20},
      {near: {...MADISON, radiusKm: 40}, limit: 20},
      {near: {...MADISON, radiusKm: 40}, filters: {format: ['in-person']}, limit: 20},
      {near: {...MADISON, radiusKm: 40}, filters: {audience: ['women']}, order: 'soonest', limit: 20},
      {near: MADISON, words: 'alcohol', limit: 1, order: 'best'},
      {offset: 40, limit: 20},
    ] satisfies Query[])
      await assertSameAnswer(query);
  });

  it('gives the groups that meet on the chosen day first, as the page does', async () => {
    const query: Query = {filters: {day: ['SA']}, limit: 10};
    assert.deepEqual(idsOf((await ask(query)).groups), idsOf(page.query(query, NOW).groups));
  });

  it('counts day and time of online groups on the clock of the visitor', async () => {
    const berlin = createSearch(groups, {viewerZone: 'Europe/Berlin', now: NOW});
    const query: Query = {filters: {format: ['online'], time: ['night']}, limit: 0};
    const here = (await ask(query)).total;
    const there = (await ask(query, 'Europe/Berlin')).total;
    assert.equal(there, berlin.query(query, NOW).total);
    assert.notEqual(here, there);
  });

  it('understands sentences in the language of the visitor', async () => {
    for (const [words, locale] of [
      ['mi marido bebe demasiado', 'es'],
      ['my mum died in spring', 'en'],
      ['Angst in Madison', 'de'],
      ['women with depression tuesday evening', 'en'],
      ['AA online tonight', 'en'],
      ['grupo para jóvenes con ansiedad', 'es'],
    ] as const) {
      const query: Query = {words, locale, order: 'best', limit: 10};
      const answer = await ask(query);
      const {total, groups: first} = page.query(query, NOW);
      assert.ok(Math.abs(answer.total - total) <= 2, `${words}: ${answer.total}, ${total}`);
      const common = idsOf(first).filter((id) => idsOf(answer.groups).includes(id));
      assert.ok(common.length >= Math.min(8, first.length), `${words}: ${common.length} of ${first.length}`);
    }
  });

  it('agrees with the page on nine of the first ten groups, over 25 sentences', async () => {
    const lines = readFileSync('test/fixtures/search-sentences.jsonl', 'utf8').trim().split('\n');
    const step = Math.floor(lines.length / 25);
    let agreed = 0;
    for (let at = 0; at < 25; at++) {
      const {query: words, language} = JSON.parse(lines[at * step] as string) as {query: string; language: string};
      const query: Query = {words, locale: language, order: 'best', limit: 10};
      const expected = idsOf(page.query(query, NOW).groups);
      const found = idsOf((await ask(query)).groups);
      const common = expected.filter((id) => found.includes(id)).length;
      agreed += expected.length > 0 ? common / expected.length : Number(found.length === 0);
    }
    assert.ok(agreed >= 22.5, `${agreed} of 25`);
  });

  it('finds misspelt words, unfinished ones and names', async () => {
    for (const words of ['anxeity', 'depres', 'Calm Waters', 'zzzzqqq']) {
      const expected = page.query({words, order: 'best'}, NOW).groups[0]?.id;
      assert.equal((await ask({words, order: 'best'})).groups[0]?.id, expected, words);
    }
  });

  it('says which part of a sentence no group has', async () => {
    const words = 'women hoarding wheelchair';
    assert.deepEqual((await ask({words})).missing, page.query({words}, NOW).missing);
  });

  it('gives each group once over all pages', async () => {
    const ids: string[] = [];
    let offset: number | undefined = 0;
    while (offset !== undefined) {
      const {groups: found, next} = await ask({words: 'alcohol', offset, limit: 7});
      ids.push(...idsOf(found));
      offset = next === undefined ? undefined : Number(next);
    }
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, (await ask({words: 'alcohol', limit: 0})).total);
  });

  it('never sends a word of the question as a query to be parsed, nor a script', async () => {
    index.asked.length = 0;
    await ask({words: 'name:* OR _exists_:contact {"script":1} ctx._source', filters: {focus: ['a" OR "b']}});
    const names = new Set<string>();
    JSON.stringify(index.asked, (name, value: unknown) => {
      names.add(name);
      return value;
    });
    assert.ok(names.has('bool'));
    const parsed = ['query_string', 'simple_query_string', 'script', 'script_score', 'wildcard', 'runtime_mappings'];
    assert.deepEqual(
      parsed.filter((name) => names.has(name)),
      [],
    );
  });

  it('finds the group with an id', async () => {
    const [{id}] = groups as [Group];
    assert.equal((await findGroup(index, id))?.id, id);
    assert.equal(await findGroup(index, 'list:nothing'), undefined);
  });
});
