import {expect} from 'chai';
import fc from 'fast-check';
import type {Group} from '../../src/model/group.js';
import type {Query} from '../../src/model/query.js';
import {buildIndex} from '../../src/search/index/build-index.js';
import {narrow} from '../../src/search/index/facets.js';
import {openSearch} from '../../src/search/open-search.js';
import {aGroup} from '../helpers/a-group.js';
import {someGroups, someQuery} from '../helpers/random-groups.js';
import {manyGroups} from '../helpers/some-groups.js';

const NOW = Date.UTC(2026, 10, 23, 12);
const ZONE = 'America/New_York';

/** A search that counts how many records are asked for. */
function opened(groups: readonly Group[]) {
  const asked: number[] = [];
  const groupAt = (position: number) => {
    asked.push(position);
    return groups[position] as Group;
  };
  const search = openSearch(buildIndex(groups, {now: NOW, viewerZone: ZONE}), groupAt, {viewerZone: ZONE});
  asked.length = 0;
  return {search, asked};
}

describe('a search that has been opened', () => {
  it('needs no record to be opened', () => {
    expect(opened(manyGroups(500)).asked).to.deep.equal([]);
  });

  it('finds a group by its id, and looks at no other', () => {
    const groups = manyGroups(2000);
    const {search, asked} = opened(groups);
    expect(search.find('list:1234')).to.equal(groups[1234]);
    expect(asked).to.deep.equal([1234]);
    expect(search.find('list:gone')).to.equal(undefined);
    expect(asked).to.have.length(1);
  });

  it('tells ids apart that have the same number', () => {
    const ids = sameHash();
    const {search} = opened(ids.map((id) => aGroup({id})));
    for (const id of ids) expect(search.find(id)?.id).to.equal(id);
  });

  it('has counted the values of all filters when its index was built', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        const {facets} = buildIndex(groups, {now: NOW, viewerZone: ZONE});
        const {counts} = narrow(facets, new Uint16Array(groups.length).fill(1), {}, () => undefined);
        expect([...facets[7]]).to.deep.equal([...counts]);
      }),
    );
  });

  it('gives pages that together are the whole answer, whatever else is asked in between', () => {
    fc.assert(
      fc.property(someGroups, someQuery, someQuery, fc.integer({min: 1, max: 3}), (groups, query, other, limit) => {
        const {search} = opened(groups);
        const whole = search.query({...query, limit: groups.length}, NOW);
        const pages: Group[] = [];
        const distances: unknown[] = [];
        for (let after: string | undefined = '0'; after !== undefined;) {
          const page: ReturnType<typeof search.query> = search.query({...query, after, limit}, NOW);
          pages.push(...page.groups);
          distances.push(...page.distancesKm);
          expect({...page, groups: 0, distancesKm: 0, next: 0}).to.deep.equal({
            ...whole,
            groups: 0,
            distancesKm: 0,
            next: 0,
          });
          after = page.next;
          if (pages.length % 2) search.query(other, NOW);
        }
        expect(pages).to.deep.equal(whole.groups);
        expect(distances).to.deep.equal(whole.distancesKm);
      }),
    );
  });

  it('filters once for all pages of a question', () => {
    const {search} = opened(manyGroups(5000));
    let reads = 0;
    const filters = new Proxy(
      {day: ['MO', 'TU'] as ('MO' | 'TU')[]},
      {
        get: (target, name) => {
          reads++;
          return Reflect.get(target, name) as unknown;
        },
      },
    );
    const query: Query = {filters, limit: 100};
    let {next} = search.query(query, NOW);
    const readsOfFirst = reads;
    expect(readsOfFirst).to.be.above(0);
    let pages = 1;
    for (; next !== undefined; pages++) ({next} = search.query({...query, after: next}, NOW));
    expect(pages).to.be.above(10);
    expect(reads).to.equal(readsOfFirst);
    search.query(query, NOW + 1);
    expect(reads).to.be.above(readsOfFirst);
  });
});

/** Two ids with the same FNV-1a hash, found by trying: among 2^17 texts there are nearly always some. */
function sameHash(): string[] {
  const seen = new Map<number, string>();
  for (let number = 0; ; number++) {
    const id = `list:${number.toString(36)}`;
    let hash = 0x811c9dc5;
    for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    const other = seen.get(hash);
    if (other) return [other, id];
    seen.set(hash, id);
  }
}
