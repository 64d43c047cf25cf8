import {expect} from 'chai';
import fc from 'fast-check';
import {tokens} from '../../../src/model/vocabulary/fold.js';
import {createEditCounter} from '../../../src/search/index/edits.js';

/** As the textbook has it: the optimal string alignment distance, with a whole table. */
function naiveEdits(a: string, b: string): number {
  const table = [...Array(a.length + 1).keys()].map((row) => [...Array(b.length + 1).keys()].map((c) => row || c));
  const cell = (row: number, column: number) => table[row]?.[column] ?? NaN;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = table[i];
      if (row)
        row[j] = Math.min(
          cell(i - 1, j) + 1,
          (j > 1 ? cell(i, j - 1) : i) + 1,
          (j > 1 ? cell(i - 1, j - 1) : i - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwap ? (j > 2 ? cell(i - 2, j - 2) : i - 2) + 1 : Infinity,
        );
    }
  }
  return b.length ? cell(a.length, b.length) : a.length;
}

const naiveToBeginning = (a: string, b: string): number =>
  Math.min(...[...Array(b.length + 1).keys()].map((length) => naiveEdits(a, b.slice(0, length))));

const whole = (a: string, b: string) => createEditCounter(a)(b, false);
const toBeginning = (a: string, b: string) => createEditCounter(a)(b, true);

describe('the count of edits', () => {
  it('counts a swap of two neighbours as one slip of the finger', () => {
    expect(whole('anxeity', 'anxiety')).to.equal(1);
  });

  it('counts a letter changed, added or left out as one', () => {
    expect(whole('deprassion', 'depression')).to.equal(1);
    expect(whole('depresssion', 'depression')).to.equal(1);
    expect(whole('depresion', 'depression')).to.equal(1);
  });

  it('is 0 for the same word', () => {
    expect(whole('grief', 'grief')).to.equal(0);
  });

  it('compares one word with many', () => {
    const countEdits = createEditCounter('grief');
    expect(['grief', 'greif', 'brief', 'anger'].map((other) => countEdits(other, false))).to.deep.equal([0, 1, 1, 4]);
  });

  it('takes an unfinished word for the beginning of a longer one', () => {
    expect(toBeginning('deprss', 'depression')).to.equal(1);
    expect(whole('deprss', 'depression')).to.equal(4);
  });

  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9});

  it('agrees with the textbook for any two words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(whole(a, b)).to.equal(naiveEdits(a, b));
      }),
      {numRuns: 500},
    );
  });

  it('agrees with the textbook for the beginnings of a word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(toBeginning(a, b)).to.equal(naiveToBeginning(a, b));
      }),
      {numRuns: 500},
    );
  });

  it('bears the longest words there are', () => {
    const [longest = ''] = tokens('abcdefgh'.repeat(10));
    expect(whole(longest, longest)).to.equal(0);
    expect(whole(longest, `${longest.slice(0, -1)}x`)).to.equal(1);
    expect(whole(longest, `x${longest.slice(2)}`)).to.equal(2);
    expect(toBeginning(longest, `${longest.slice(0, -1)}xyz`)).to.equal(1);
  });
});
