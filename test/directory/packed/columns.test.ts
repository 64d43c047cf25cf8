import {expect} from 'chai';
import fc from 'fast-check';
import {decodeColumn, encodeColumn} from '../../../src/directory/packed/columns.js';

/** What arrives: JSON that was written and read again. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('columns', () => {
  it('give back any values that JSON has, with the keys of objects in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const decoded = decodeColumn(sent(encodeColumn(values)), values.length);
        expect(JSON.stringify(decoded)).to.equal(JSON.stringify(values));
      }),
      {seed: 3, numRuns: 300},
    );
  });

  it('keep records apart that lack fields, have others, or have them as another kind', () => {
    const records = [
      {join: 'ask', id: 1},
      {id: 2},
      {join: {url: 'https://a.example'}, id: 3},
      {join: ['x'], tags: []},
      {},
    ];
    expect(decodeColumn(sent(encodeColumn(records)), 5)).to.deep.equal(records);
  });

  it('leave out what is undefined, as JSON does', () => {
    expect(decodeColumn(encodeColumn([{a: undefined, b: 1}]), 1)).to.deep.equal([{b: 1}]);
  });

  it('write what repeats once', () => {
    const many = new Array(500).fill({name: 'A long name that is the same for everyone', status: 'active'});
    expect(JSON.stringify(encodeColumn(many)).length).to.be.lessThan(150);
  });

  it('can’t be read with another number of values', () => {
    const column = sent(encodeColumn([{a: 1}, {a: 2}, {b: [1, 2]}]));
    expect(() => decodeColumn(column, 4)).to.throw(RangeError);
    expect(() => decodeColumn(['nonsense'] as never, 1)).to.throw(RangeError);
  });
});
