/** Topics that are too frequent for a bucket of rare ones, and too rare to be found among all groups. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {directoryOf} from '../../src/directory/directory.js';
import {openPrepared} from '../../src/directory/prepared-lists.js';
import type {Search} from '../../src/directory/shapes.js';
import type {Query} from '../../src/model/query.js';
import {readGroups} from '../../src/sources/read.js';
import {ADDRESS, contextWith, packTexts, serving} from '../helpers/a-pack.js';
import {TOWNS, townRows} from '../helpers/town-rows.js';

const NOW = Date.parse('2026-03-14T14:20:00Z');
const SIZE = 24_000;
const RARE = 12;
const TOPICS = ['hoarding', 'gambling', 'dementia'];
const PAGE = 20;
const signal = new AbortController().signal;
let folder = '';
let whole: Search;

before(async function () {
  folder = mkdtempSync(join(tmpdir(), 'uncommon-'));
  const text = JSON.stringify(townRows(SIZE, RARE));
  await packTexts(folder, [text], NOW, '--shards');
  whole = await directoryOf(await readGroups(text), contextWith(serving(folder).fetch), NOW).search;
});
after(() => rmSync(folder, {recursive: true, force: true}));

/** The answer to a question that's asked first, and the files that it took. */
async function ask(query: Query) {
  const {fetch, requests} = serving(folder);
  const directory = await openPrepared({src: ADDRESS}, contextWith(fetch), NOW);
  const search = await directory?.search;
  const before = requests.length;
  const answer = await search?.ask(query, NOW, signal);
  return {ids: answer?.groups.map(({id}) => id) ?? [], files: requests.slice(before).map(({path}) => path)};
}

const idsIn = async (search: Search, query: Query) => (await search.ask(query, NOW, signal)).groups.map(({id}) => id);

describe('uncommon topics in shards', () => {
  it('are found near a place with up to eight requests', async () => {
    for (const topic of TOPICS)
      for (const near of TOWNS) {
        const query: Query = {near, filters: {focus: [topic]}, order: 'nearest', limit: PAGE};
        const {ids, files} = await ask(query);
        expect(ids).to.deep.equal(await idsIn(whole, query));
        expect(files.length).to.be.at.most(8);
      }
  });

  it('are found in the order of the week with up to eight requests', async () => {
    for (const topic of TOPICS) {
      const {ids, files} = await ask({filters: {focus: [topic]}, limit: PAGE});
      expect(ids).to.deep.equal(await idsIn(whole, {filters: {focus: [topic]}, limit: PAGE}));
      expect(files.length).to.be.at.most(8);
    }
  });

  it('are looked for in the same files around a place, whichever it is', async () => {
    const [near] = TOWNS;
    const asked = new Set<string>();
    for (const topic of TOPICS)
      for (const query of [
        {near, filters: {focus: [topic]}},
        {near, words: topic, meant: {facets: {focus: [topic]}, rest: '', parts: []}},
      ] as Query[])
        asked.add((await ask(query)).files.join('\n'));
    expect([...asked].every((files) => files.includes('/uncommon-leaves'))).to.equal(true);
    const [most = ''] = [...asked].sort((a, b) => b.length - a.length);
    for (const files of asked) expect(most.startsWith(files)).to.equal(true);
  });
});
