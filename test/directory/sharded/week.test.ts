import {expect} from 'chai';
import fc from 'fast-check';
import {WEEK_QUARTERS, blocksFrom, isWeek, quarterAt, quartersUntil} from '../../../src/directory/sharded/week.js';

/** Blocks of which some have several quarters, and some quarters several blocks; the last ones have no date. */
const someWeek = fc
  .tuple(fc.array(fc.nat(2), {minLength: WEEK_QUARTERS, maxLength: WEEK_QUARTERS}), fc.nat(3))
  .map(([steps, undated]) => {
    const starts = steps.reduce<number[]>((all, step) => [...all, (all.at(-1) as number) + step], [0]);
    return [...starts, (starts.at(-1) as number) + undated];
  });

describe('the blocks of the week', () => {
  it('are each given once, from a quarter of an hour on, those without a date last', () => {
    fc.assert(
      fc.property(someWeek, fc.nat(WEEK_QUARTERS - 1), (starts, quarter) => {
        expect(isWeek(starts)).to.equal(true);
        const blocks = [...blocksFrom(starts, quarter)];
        const count = starts[WEEK_QUARTERS + 1] as number;
        expect([...blocks].sort((a, b) => a - b)).to.deep.equal([...Array(count).keys()]);
        const undated = starts[WEEK_QUARTERS] as number;
        if (undated) expect(blocks[0]).to.equal((starts[quarter] as number) < undated ? starts[quarter] : 0);
        expect(blocks.slice(undated)).to.deep.equal([...Array(count).keys()].slice(undated));
      }),
      {numRuns: 30},
    );
  });

  it('have no group that meets before the block is due', () => {
    fc.assert(
      fc.property(someWeek, fc.nat(WEEK_QUARTERS - 1), fc.nat(), (starts, quarter, any) => {
        const dated = starts[WEEK_QUARTERS] as number;
        const block = any % (dated + 1);
        const due = quartersUntil(starts, block, quarter);
        expect(due === Infinity).to.equal(block === dated);
        for (let after = 0; after < Math.min(due, WEEK_QUARTERS); after++) {
          const at = (quarter + after) % WEEK_QUARTERS;
          const hasGroups = block >= (starts[at] as number) && block < (starts[at + 1] as number);
          expect(hasGroups && block !== dated).to.equal(false);
        }
      }),
      {numRuns: 30},
    );
    expect(quartersUntil([0, 1], undefined, 0)).to.equal(Infinity);
  });

  it('are told from numbers that can’t be theirs', () => {
    expect(isWeek([0, 1, 2])).to.equal(false);
    expect(isWeek([...Array(WEEK_QUARTERS + 2).keys()].reverse())).to.equal(false);
  });

  it('begin on Thursday at midnight UTC, and again a week later', () => {
    const minutes = (text: string) => Date.parse(text) / 60_000;
    expect(quarterAt(minutes('2026-03-12T00:00Z'))).to.equal(0);
    expect(quarterAt(minutes('2026-03-12T00:15Z'))).to.equal(1);
    expect(quarterAt(minutes('2026-03-18T23:59Z'))).to.equal(WEEK_QUARTERS - 1);
    expect(quarterAt(-1)).to.equal(WEEK_QUARTERS - 1);
  });
});
