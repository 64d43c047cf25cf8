import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {ALL_VOCABULARIES} from '../../src/search/all-vocabularies.js';

describe('all vocabularies', () => {
  it('are those that have a table', () => {
    const tables = readdirSync('src/model/vocabulary/data/search').filter((file) => file.endsWith('.tsv'));
    expect(Object.keys(ALL_VOCABULARIES).sort()).to.deep.equal(tables.map((file) => file.replace('.tsv', '')).sort());
  });
});
