import {expect} from 'chai';
import fc from 'fast-check';
import {readChoice, readFactor} from '../../src/content/read-choices.js';
import {FACET_NAMES} from '../../src/model/query.js';

const STATEMENT = {text: 'I drive.', speaksFor: 'in-person', because: 'There is room to park.'};

describe('a choice of a site', () => {
  it('is read with the filters that there are', () => {
    const filters = {focus: ['ocd', ' ', 7], kind: ['condition'], shoe: ['large'], day: 'MO', format: []};
    expect(readChoice({name: ' OCD ', filters})).to.deep.equal({
      name: 'OCD',
      filters: {focus: ['ocd'], kind: ['condition']},
    });
  });

  for (const value of [
    undefined,
    'OCD',
    {name: 'OCD'},
    {filters: {focus: ['ocd']}},
    {name: 'All', filters: {focus: []}},
  ])
    it(`is none without a name or a filter: ${JSON.stringify(value)}`, () =>
      expect(readChoice(value)).to.equal(undefined));

  it('asks for nothing but known filters, whatever is written', () => {
    const filters = fc.dictionary(fc.constantFrom('constructor', '__proto__', ...FACET_NAMES), fc.anything());
    fc.assert(
      fc.property(filters, (given) => {
        for (const [facet, ids] of Object.entries(readChoice({name: 'A', filters: given})?.filters ?? {})) {
          expect(FACET_NAMES).to.include(facet);
          expect((ids as unknown[]).every((id) => typeof id === 'string' && id !== '')).to.equal(true);
        }
      }),
    );
  });
});

describe('a factor of a site', () => {
  it('is read with the statements that are whole', () => {
    const statements = [STATEMENT, {...STATEMENT, speaksFor: 'phone'}, {...STATEMENT, because: ''}, {because: 'B'}, 7];
    expect(readFactor({name: 'Parking', statements})).to.deep.equal({name: 'Parking', statements: [STATEMENT]});
  });

  for (const value of [
    null,
    {name: 'Parking', statements: []},
    {statements: [STATEMENT]},
    {name: 'P', statements: 'S'},
  ])
    it(`is none without a name or a statement: ${JSON.stringify(value)}`, () =>
      expect(readFactor(value)).to.equal(undefined));
});
