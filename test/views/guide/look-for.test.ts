import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {FacetName, Query} from '../../../src/model/query.js';
import {FACET_NAMES} from '../../../src/model/query.js';
import {lookFor} from '../../../src/views/guide/look-for.js';

const WHAT: readonly FacetName[] = ['kind', 'focus', 'audience', 'programme'];

describe('looking for something else', () => {
  it('keeps the town and the ways to meet, and drops what was looked for', () => {
    const asked: Query = {
      words: 'anxiety',
      near: {latitude: 42.4, longitude: -71.1},
      filters: {kind: ['family'], focus: ['anxiety'], format: ['online'], day: ['MO']},
      offset: 20,
    };
    expect(lookFor({words: 'SMART Recovery'})(asked)).to.deep.equal({
      words: 'SMART Recovery',
      near: {latitude: 42.4, longitude: -71.1},
      filters: {format: ['online'], day: ['MO']},
    });
  });

  it('asks nothing more where nothing was asked', () => {
    expect(lookFor({words: 'AA'})({})).to.deep.equal({words: 'AA'});
    expect(lookFor({filters: {kind: ['recovery']}})({})).to.deep.equal({filters: {kind: ['recovery']}});
  });

  it('asks for what is wanted, whatever was asked before', () => {
    const value = fc.array(fc.string({minLength: 1}), {minLength: 1, maxLength: 3});
    const filters = fc.record(Object.fromEntries(FACET_NAMES.map((name) => [name, value])), {requiredKeys: []});
    const query = fc.record(
      {words: fc.string(), filters, near: fc.constant({latitude: 1, longitude: 2})},
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(query, query, (wanted, asked) => {
        const result = lookFor(wanted)(asked);
        expect(result.words).to.equal(wanted.words);
        for (const name of FACET_NAMES) {
          const before = WHAT.includes(name) ? undefined : asked.filters?.[name];
          expect(result.filters?.[name]).to.deep.equal(wanted.filters?.[name] ?? before);
        }
        expect(result.near).to.deep.equal(asked.near ?? wanted.near);
      }),
    );
  });
});
