import {expect} from 'chai';
import type {Query} from '../../src/model/query.js';
import {relax, widerQueries} from '../../src/search/relax.js';

const QUERY: Query = {words: 'grief', filters: {day: ['MO'], format: ['online']}};

describe('giving up one part of a question', () => {
  it('tries each part that is set, and leaves the others as they are', () => {
    const wider = widerQueries(QUERY);
    expect(wider.map(({without}) => without)).to.have.members(['words', 'day', 'format']);
    for (const {without, query} of wider) {
      const kept = {words: query.words, ...query.filters};
      const expected = {words: 'grief', day: ['MO'], format: ['online'], [without]: undefined};
      expect(kept, without).to.deep.equal(expected);
    }
  });

  it('offers what finds something, most first, and nothing that finds nothing', () => {
    const totalOf = ({words, filters}: Query) => (words ? (filters?.day ? (filters.format ? 0 : 3) : 8) : 0);
    expect(relax(QUERY, totalOf)).to.deep.equal([
      {without: 'day', total: 8},
      {without: 'format', total: 3},
    ]);
  });
});
