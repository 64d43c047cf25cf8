import {expect} from 'chai';
import fc from 'fast-check';
import {readComparison} from '../../src/content/read-comparison.js';

const columns = [
  {id: 'a', name: 'A'},
  {id: 'b', name: 'B'},
];
const waysOf = (waysIn: unknown) => readComparison({columns, rows: [{name: 'Row', cells: [], waysIn}]}).rows[0]?.waysIn;

describe('what a site puts side by side', () => {
  it('has a cell for each column, empty where the site gives none', () => {
    const {rows} = readComparison({columns, rows: [{name: ' Row ', cells: ['one']}, 7, {cells: ['1', '2', '3']}]});
    expect(rows.map(({name, cells}) => ({name, cells}))).to.deep.equal([
      {name: 'Row', cells: ['one', '']},
      {name: '', cells: ['1', '2']},
    ]);
  });

  it('leads to groups by words and by filters, and to a website', () => {
    expect(
      waysOf([
        {text: 'Find AA', query: {words: ' AA '}, url: 'https://www.aa.org/'},
        {text: 'Both', query: {filters: {kind: ['dual-diagnosis'], format: ['online', 7]}}},
      ]),
    ).to.deep.equal([
      {text: 'Find AA', query: {words: 'AA'}, url: 'https://www.aa.org/'},
      {text: 'Both', query: {filters: {kind: ['dual-diagnosis'], format: ['online']}}, url: undefined},
    ]);
    expect(waysOf(undefined)).to.equal(undefined);
  });

  it('follows no address that runs something, knows no place and no filter that there is not', () => {
    const [way] =
      waysOf([
        {
          text: 'X',
          query: {words: 'x', near: {latitude: 1, longitude: 2}, filters: {secret: ['a']}},
          url: 'javascript:alert(1)',
        },
      ]) ?? [];
    expect(way).to.deep.equal({text: 'X', query: {words: 'x'}, url: undefined});
  });

  it('leaves out a way without words on it', () => {
    expect(waysOf([{query: {words: 'x'}}, 7, {text: 'X'}])).to.deep.equal([{text: 'X', query: {}, url: undefined}]);
  });

  it('gives for anything at all rows as wide as the columns, and texts', () => {
    fc.assert(
      fc.property(fc.record({columns: fc.anything(), rows: fc.array(fc.anything())}), (value) => {
        const read = readComparison(value);
        for (const {name, cells, waysIn} of read.rows) {
          expect(cells).to.have.length(read.columns.length);
          for (const text of [name, ...cells]) expect(text).to.be.a('string');
          for (const way of waysIn ?? []) expect(way.text).not.to.equal('');
        }
      }),
    );
  });
});
