import {expect} from 'chai';
import type {Group} from '../../../src/model/group.js';
import {buildIndex, indexSteps, transferables} from '../../../src/search/index/build-index.js';
import {openSearch} from '../../../src/search/open-search.js';
import {aGroup} from '../../helpers/a-group.js';
import {SOME_GROUPS, manyGroups} from '../../helpers/some-groups.js';

const NOW = Date.UTC(2026, 10, 23, 12);

describe('the index', () => {
  it('of an empty list is built and empty', () => {
    const index = buildIndex([], {now: NOW});
    const [minutes] = index.soonest;
    expect(minutes).to.have.length(0);
    expect(index.words[0]).to.equal('');
    expect(index.places[0]).to.equal('');
  });

  it('is the same in small steps as in one go, and lets the page breathe in between', () => {
    const groups = manyGroups(500);
    const steps = indexSteps(groups, {now: NOW});
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value).to.deep.equal(buildIndex(groups, {now: NOW}));
    expect(pauses).to.be.greaterThan(500 / 50);
  });

  it('holds no group, so that it can be sent without them', () => {
    const secret = 'zQ7-known-to-nobody';
    const index = buildIndex([aGroup({contact: {name: secret, phone: secret, email: secret}})], {now: NOW});
    expect(JSON.stringify(index)).not.to.include('zQ7');
    expect(JSON.stringify(index).toLowerCase()).not.to.include('nobody');
  });

  it('cannot be searched for what belongs only into the details of a group', () => {
    const group = aGroup({contact: {name: 'Rosalind', email: 'rosalind@example.org', phone: '617-555-0123'}});
    const search = openSearch(buildIndex([group], {now: NOW}), () => group);
    for (const words of ['rosalind', 'example.org', '0123'])
      expect(search.query({words}, NOW).total, words).to.equal(0);
  });

  it('is handed over whole: each buffer once, and it works on the other side', () => {
    const index = buildIndex(SOME_GROUPS, {now: NOW});
    const expected = openSearch(index, (position) => SOME_GROUPS[position] as Group).query({words: 'calm'}, NOW);
    const buffers = transferables(index);
    expect(new Set(buffers).size).to.equal(buffers.length);
    const moved = structuredClone(index, {transfer: buffers});
    for (const buffer of buffers) expect(buffer.byteLength).to.equal(0);
    const [, , postings] = index.words;
    const [, , tags] = index.facets;
    expect([postings.length, tags.length]).to.deep.equal([0, 0]);
    const search = openSearch(moved, (position) => SOME_GROUPS[position] as Group);
    expect(search.query({words: 'calm'}, NOW)).to.deep.equal(expected);
  });
});
