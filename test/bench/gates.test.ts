import {expect} from 'chai';
import {describe, it} from 'node:test';
import {gatesFor, judge} from '../../bench/gates.mjs';

const rounds = (...values: (number | undefined)[]) => values.map((firstResultMs) => ({firstResultMs}));
const ratiosFor = (run: Parameters<typeof gatesFor>[0]) =>
  Object.fromEntries(
    gatesFor(run)
      .filter(({isRatio}) => isRatio)
      .map(({figure, limit}) => [figure, limit]),
  );

describe('the gates of the bench', () => {
  const twice = {figure: 'firstResult', limit: 2, isRatio: true};
  const tenMs = {figure: 'firstResult', limit: 10, isRatio: false};
  const verdict = (gate: typeof twice, finder: object[], floor: object[]) => judge(gate, {finder, floor});

  it('follow the number of groups, and take the next smaller one between two', () => {
    expect(ratiosFor({size: 1_000})).to.include({firstResultCpu: 1.6, searchWorksCpu: 3, heap: 2.5});
    expect(ratiosFor({size: 10_000})).to.include({firstResultCpu: 1.2, searchWorks: 1.8, heap: 1.3});
    expect(ratiosFor({size: 50_000})).to.deep.equal(ratiosFor({size: 10_000}));
    expect(ratiosFor({size: 500})).to.deep.equal(ratiosFor({size: 1_000}));
  });

  it('are stricter for a packed list', () => {
    const [packed, feed] = [{packed: 'packed'}, {}].map((list) => ratiosFor({size: 100_000, ...list}));
    for (const figure of ['firstResultCpu', 'searchWorks', 'searchWorksCpu', 'heap'])
      expect(packed?.[figure], figure).to.be.below(feed?.[figure] ?? 0);
  });

  it('limit only the time of the first result on a slow processor or a slow line', () => {
    expect(ratiosFor({size: 10_000, cpu: 4})).to.deep.equal({firstResult: 1.25});
    expect(ratiosFor({size: 1_000, net: 'slow'})).to.deep.equal({firstResult: 1.9});
  });

  it('limit nodes and layout shifts under all conditions', () => {
    for (const conditions of [{}, {cpu: 4}, {net: 'slow'}, {packed: 'packed'}])
      expect(gatesFor({size: 1_000, ...conditions}).filter(({isRatio}) => !isRatio)).to.deep.equal([
        {figure: 'nodes', limit: 1_000, isRatio: false},
        {figure: 'finderShift', limit: 0.1, isRatio: false},
        {figure: 'bannerShift', limit: 0, isRatio: false},
        {figure: 'guideShift', limit: 0, isRatio: false},
      ]);
  });

  it('compare the pages of the same round and take the median', () => {
    // Ratios of 1, 2 and 10; the ratio of the two medians would be 1.
    expect(verdict(twice, rounds(100, 200, 10), rounds(100, 100, 1))).to.include({found: 2, passed: true});
    expect(verdict(twice, rounds(100, 210, 10), rounds(100, 100, 1))).to.include({found: 2.1, passed: false});
    expect(verdict(tenMs, rounds(5, 10, 99), rounds(1, 1, 1))).to.include({found: 10, passed: true});
  });

  it('take a round in which the finder failed as the worst, and ask for more than one to miss', () => {
    expect(verdict(twice, rounds(100, undefined, 100), rounds(100, 100, 100)).passed).to.equal(true);
    expect(verdict(twice, rounds(undefined, undefined, 100), rounds(100, 100, 100)).passed).to.equal(false);
    expect(verdict(tenMs, rounds(undefined, undefined, 1), []).passed).to.equal(false);
  });

  it('leave out a round in which the floor failed, and are missed when there is no other', () => {
    expect(verdict(twice, rounds(300, 100), rounds(undefined, 100))).to.include({found: 1, passed: true});
    expect(verdict(twice, rounds(100), rounds(undefined)).passed).to.equal(false);
  });
});
