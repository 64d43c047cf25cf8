import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Statement} from '../../../src/content/content.js';
import {content} from '../../../src/content/format-guide/en.js';
import {reasonsFor, statementsOf, toggled} from '../../../src/elements/support-format-guide/weighing.js';
import {blocksOf} from '../../helpers/guides.js';

const ALL = content.sections.flatMap(statementsOf);
const some = fc.subarray([...ALL]).map((list) => new Set<Statement>(list));

describe('weighing', () => {
  it('finds what can be ticked among other pieces of a section', () => {
    const [first] = ALL;
    const factor = {name: 'A', statements: first ? [first] : []};
    const body = ['Words.', {list: ['A thing']}, {factors: [factor]}, {factors: [factor]}];
    expect(statementsOf({id: 'a', heading: 'A', body})).to.deep.equal([first, first]);
  });

  it('sorts everything that was ticked to one side each, in the order it stands', () => {
    fc.assert(
      fc.property(some, (ticked) => {
        const online = reasonsFor('online', ALL, ticked);
        const inPerson = reasonsFor('in-person', ALL, ticked);
        expect(online.length + inPerson.length).to.equal(ticked.size);
        const order = ALL.map(({because}) => because);
        for (const reasons of [online, inPerson])
          expect(reasons).to.deep.equal(order.filter((reason) => reasons.includes(reason)));
      }),
    );
  });

  it('takes a tick back by the same box, and leaves the old set as it is', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...ALL), (ticked, statement) => {
        const before = [...ticked];
        const once = toggled(ticked, statement);
        expect(once.has(statement)).to.equal(!ticked.has(statement));
        const twice = toggled(once, statement);
        expect([twice.size, before.every((one) => twice.has(one))]).to.deep.equal([before.length, true]);
        expect([...ticked]).to.deep.equal(before);
      }),
    );
  });

  it('gives each of the six factors something for both sides', () => {
    const factors = blocksOf(content.sections).flatMap((block) =>
      typeof block === 'object' && 'factors' in block ? block.factors : [],
    );
    expect(factors).to.have.length(6);
    for (const {name, statements} of factors)
      expect(new Set(statements.map(({speaksFor}) => speaksFor)).size, name).to.equal(2);
  });
});
