import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {describe, it} from 'node:test';
import {gatesFor, judge} from '../../bench/gates.mjs';
import {figuresIn} from '../../bench/markdown.mjs';

const PAGE = readFileSync('docs/benchmarks.md', 'utf8');

describe('the page about speed', () => {
  it('has the limits that the bench applies', () => {
    for (const [title, size, packed] of [
      ['1,000', 1_000, undefined],
      ['10,000', 10_000, undefined],
      ['100,000', 100_000, undefined],
      ['100,000, packed', 100_000, 'packed'],
    ] as const) {
      const limits = Object.fromEntries(gatesFor({size, packed}).map(({figure, limit}) => [figure, limit]));
      const {firstResultCpu, searchWorks, key, searchWorksCpu, heap} = limits;
      expect(PAGE).to.include(`\n| ${[title, firstResultCpu, searchWorks, key, searchWorksCpu, heap].join(' | ')} |\n`);
    }
  });

  it('has room for figures, between two marks', () => {
    expect(PAGE.split('<!-- figures -->')).to.have.length(2);
    expect(PAGE.split('<!-- end of the figures -->')).to.have.length(2);
  });

  it('shows medians, ratios, and by how much a limit is missed', () => {
    const floor = [{firstResultMs: 100}, {firstResultMs: 200}, {firstResultMs: 150}];
    const finder = [{firstResultMs: 300}, {firstResultMs: 200}, {firstResultMs: 225}];
    const measured = {floor, finder};
    const gates = [judge({figure: 'firstResult', limit: 1.4, isRatio: true}, measured)];
    const conditions = {size: 10_000, cpu: 4, net: 'fast', rounds: 3};
    const text = figuresIn([{...conditions, measured, gates}], 'Measured on a machine');
    expect(text).to.include('Measured on a machine. Medians of 3 rounds.');
    expect(text).to.include('### 10,000 groups, with a processor 4 times slower');
    expect(text).to.include('| First result, ms | 150 | 225 | 1.5 | ≤ 1.4 × | no: 1.5 |');
  });
});
