import {expect} from 'chai';
import {describe, it} from 'node:test';
import {coresOfOthers, readMachine, whyNotToJudge} from '../../bench/machine.mjs';

describe('whether the bench may judge', () => {
  it('yes on a quiet machine', () => {
    expect(whyNotToJudge({loadBefore: 1, others: 0.5}, 2)).to.equal(undefined);
    expect(whyNotToJudge({}, 2)).to.equal(undefined);
  });

  it('no when the load was above 1 before the run', () => {
    expect(whyNotToJudge({loadBefore: 1.04, others: 0}, 64)).to.include('load');
  });

  it('no when others kept a processor busy during the run, or a quarter of a small machine', () => {
    expect(whyNotToJudge({loadBefore: 0, others: 0.6}, 2)).to.include('0.60 processors');
    expect(whyNotToJudge({loadBefore: 0, others: 0.6}, 8)).to.equal(undefined);
    expect(whyNotToJudge({loadBefore: 0, others: 1.1}, 8)).to.include('1.10 processors');
  });

  it('does not count what the bench and its browsers used', () => {
    const from = {ms: 1_000, machineMs: 50_000, ownMs: 300};
    // Four seconds of CPU time in two: half a second of our own, three of the browsers.
    expect(coresOfOthers(from, {ms: 3_000, machineMs: 54_000, ownMs: 800}, 3_000)).to.equal(0.25);
    expect(coresOfOthers(from, {ms: 3_000, machineMs: 54_000, ownMs: 800}, 3_900)).to.equal(0);
  });

  it('by readings that only grow', () => {
    const [from, to] = [readMachine(), readMachine()];
    for (const name of ['ms', 'machineMs', 'ownMs'] as const) expect(to[name], name).to.be.at.least(from[name]);
    expect(from.machineMs).to.be.above(from.ownMs);
  });
});
