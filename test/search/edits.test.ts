import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {countEdits} from '../../src/search/edits.js';

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

const whole = (a: string, b: string, limit = 2) => countEdits(a, b, 0, b.length, limit, false);

describe('countEdits', () => {
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

  it('stops counting one above the limit', () => {
    expect(whole('anger', 'grief', 1)).to.equal(2);
    expect(whole('grief', 'griefcounselling', 2)).to.equal(3);
  });

  it('looks only at the letters between start and end', () => {
    expect(countEdits('grief', 'angergriefloss', 5, 10, 1, false)).to.equal(0);
  });

  it('takes an unfinished word for the beginning of a longer one', () => {
    expect(countEdits('deprss', 'depression', 0, 10, 1, true)).to.equal(1);
    expect(countEdits('deprss', 'depression', 0, 10, 1, false)).to.equal(2);
  });

  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9});

  it('agrees with the textbook for any two words', () => {
    fc.assert(
      fc.property(word, word, fc.integer({min: 1, max: 2}), (a, b, limit) => {
        expect(whole(a, b, limit)).to.equal(Math.min(naiveEdits(a, b), limit + 1));
      }),
      {numRuns: 500},
    );
  });

  it('agrees with the textbook for the beginnings of a word', () => {
    fc.assert(
      fc.property(word, word, fc.integer({min: 1, max: 2}), (a, b, limit) => {
        expect(countEdits(a, b, 0, b.length, limit, true)).to.equal(Math.min(naiveToBeginning(a, b), limit + 1));
      }),
      {numRuns: 500},
    );
  });

  it('bears words longer than any it is given', () => {
    expect(countEdits('a'.repeat(500), 'a'.repeat(500), 0, 500, 2, true)).to.be.a('number');
  });
});
