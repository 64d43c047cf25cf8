import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {groupsOfType} from '../../../src/elements/support-group-types/groups-of-type.js';
import {FACET_NAMES} from '../../../src/model/query.js';

const BOSTON = {latitude: 42.36, longitude: -71.06, radiusKm: 20};

describe('the question for a kind of group', () => {
  it('asks for the kind alone where nothing was asked', () => {
    expect(groupsOfType({kind: ['family']})({})).to.deep.equal({filters: {kind: ['family']}});
  });

  it('takes the place of what was looked for, on the first page', () => {
    const asked = {
      words: 'grief',
      offset: 40,
      filters: {kind: ['family' as const], audience: ['women'], programme: ['aa']},
    };
    expect(groupsOfType({focus: ['ocd']})(asked)).to.deep.equal({filters: {focus: ['ocd']}});
  });

  it('leaves where, when and how as they were', () => {
    const how = {format: ['online' as const], day: ['MO' as const], language: ['es'], access: ['captions']};
    expect(groupsOfType({focus: ['ocd']})({near: BOSTON, filters: {...how, focus: ['ptsd']}})).to.deep.equal({
      near: BOSTON,
      filters: {...how, focus: ['ocd']},
    });
  });

  it('changes nothing of what it is given', () => {
    const filters = fc.dictionary(fc.constantFrom(...FACET_NAMES), fc.array(fc.string()));
    fc.assert(
      fc.property(filters, filters, (asked, picked) => {
        const before = structuredClone([asked, picked]);
        const {filters: result = {}} = groupsOfType(picked)({filters: asked});
        expect([asked, picked]).to.deep.equal(before);
        expect(result).to.deep.include(picked);
      }),
    );
  });
});
