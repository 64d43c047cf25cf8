import {expect} from 'chai';
import type {Meeting} from '../../../src/model/group.js';
import {ClockBuilder, readClock} from '../../../src/directory/packed/clock.js';
import {readIndexSteps, writeIndex} from '../../../src/directory/packed/packed-index.js';
import {buildIndex, inOneGo} from '../../../src/search/index/build-index.js';
import {createSlotReader} from '../../../src/search/index/slots.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

/** Positions in the tuple of filters. */
const SLOTS = 4;
const FREQUENCY = 7;
const NOW = Date.parse('2026-03-14T09:00:00Z');
const bytesOf = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

/** An index of groups whose records are in the opposite order. */
function written() {
  const {words, facets, places} = buildIndex(SOME_GROUPS, {now: NOW});
  const order = new Uint32Array(SOME_GROUPS.length).map((_, at) => SOME_GROUPS.length - 1 - at);
  const clock = new ClockBuilder();
  for (const group of SOME_GROUPS) clock.add(group);
  const pointNumbers = SOME_GROUPS.flatMap(({meetings}) => meetings.map(() => 0));
  const file = bytesOf(writeIndex({words, facets, places, points: [], pointNumbers, records: order}));
  return {file, clock: readClock(bytesOf(clock.write(order))), words, facets, places, order};
}

describe('the index of a pack', () => {
  it('gives back words, filters and places, and the times of each group by its position', () => {
    const {file, clock, words, facets, places, order} = written();
    const minutes = order.map((_, record) => record + 100);
    const timed = {minutes, expiries: minutes, builtAt: 7, slots: clock.timings.map((_, number) => [number])};
    const {index, records} = inOneGo(readIndexSteps(file, clock, timed));
    expect(index.words).to.deep.equal(words);
    expect(index.facets.slice(0, 4)).to.deep.equal(facets.slice(0, 4));
    expect(index.places).to.deep.equal(places);
    expect([...records]).to.deep.equal([...order]);
    expect([...index.soonest[0]]).to.deep.equal([...minutes].reverse());
  });

  it('counts the groups of each value of a filter as an index of the list does', () => {
    const {file, clock, facets, order} = written();
    const read = createSlotReader(NOW, undefined);
    const slots = clock.timings.map((timing) => read(timing as Meeting));
    const timed = {minutes: order, expiries: order, builtAt: 0, slots};
    const {index} = inOneGo(readIndexSteps(file, clock, timed));
    expect(index.facets[SLOTS]).to.deep.equal(facets[SLOTS]);
    expect(index.facets[FREQUENCY]).to.deep.equal(facets[FREQUENCY]);
    expect(facets[FREQUENCY].some((groups) => groups > 1)).to.equal(true);
  });

  it('isn’t read with the clock of another list', () => {
    const {file} = written();
    const clock = new ClockBuilder();
    clock.add(SOME_GROUPS[0] as (typeof SOME_GROUPS)[number]);
    const other = readClock(bytesOf(clock.write(new Uint32Array([0]))));
    const timed = {minutes: new Uint32Array(1), expiries: new Uint32Array(1), builtAt: 0, slots: []};
    expect(() => inOneGo(readIndexSteps(file, other, timed))).to.throw(RangeError);
  });
});
