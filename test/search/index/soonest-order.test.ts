import {expect} from 'chai';
import type {Group} from '../../../src/model/group.js';
import {inOneGo} from '../../../src/search/index/build-index.js';
import {createSoonestOrder, indexSoonest} from '../../../src/search/index/soonest-order.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';

/** Monday 23 November 2026, 12:00 in London. */
const NOON = Date.UTC(2026, 10, 23, 12);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const on = (day: 'MO' | 'TU' | 'WE' | 'SU', start: string): Group =>
  aGroup({meetings: [aMeeting({schedule: weekly(day, start, 'Europe/London')})]});

const indexOf = (groups: readonly Group[], now: number) => inOneGo(indexSoonest(groups, now, undefined));

function open(groups: readonly Group[], now = NOON) {
  const asked: number[] = [];
  const orderAt = createSoonestOrder(
    indexOf(groups, now),
    (position) => {
      asked.push(position);
      return groups[position] as Group;
    },
    undefined,
  );
  return {
    asked,
    at: (moment: number): number[] => [...orderAt(moment).order],
    orderAt,
  };
}

describe('the soonest order', () => {
  it('has what is under way first, then by next start, then what has no date, then what is paused or ended', () => {
    const groups = [
      {...on('MO', '11:30'), status: 'ended' as const},
      {...on('MO', '11:30'), status: 'paused' as const},
      aGroup({meetings: []}),
      on('TU', '09:00'),
      on('MO', '13:00'),
      on('MO', '11:30'),
      on('MO', '09:00'),
    ];
    expect(open(groups).at(NOON)).to.deep.equal([5, 4, 3, 6, 2, 0, 1]);
  });

  it('keeps the order of the list between equals', () => {
    expect(open([on('MO', '13:00'), on('TU', '13:00'), on('MO', '13:00')]).at(NOON)).to.deep.equal([0, 2, 1]);
  });

  it('ranks each position by its place in the order', () => {
    const {order, ranks} = open([on('WE', '13:00'), on('MO', '13:00'), on('TU', '13:00')]).orderAt(NOON);
    expect([...order].map((position) => ranks[position])).to.deep.equal([0, 1, 2]);
  });

  it('moves a group back when its meeting has ended, and asks only for that group', () => {
    const {at, asked} = open([on('MO', '13:00'), on('TU', '09:00'), on('WE', '09:00')]);
    expect(at(NOON + 1.9 * HOUR_MS)).to.deep.equal([0, 1, 2]);
    expect(asked).to.deep.equal([]);
    expect(at(NOON + 2 * HOUR_MS)).to.deep.equal([1, 2, 0]);
    expect(asked).to.deep.equal([0]);
  });

  it('is right after days of sleep', () => {
    expect(open([on('MO', '13:00'), on('TU', '09:00'), on('WE', '09:00')]).at(NOON + DAY_MS)).to.deep.equal([2, 0, 1]);
  });

  it('is right when the clock was set back', () => {
    const groups = [on('MO', '13:00'), on('SU', '09:00')];
    const {at} = open(groups);
    expect(at(NOON - 2 * DAY_MS)).to.deep.equal([1, 0]);
    expect(at(NOON)).to.deep.equal([0, 1]);
  });

  it('leaves the index as it is', () => {
    const groups = [on('MO', '13:00'), on('TU', '09:00')];
    const index = indexOf(groups, NOON);
    const copy = structuredClone(index);
    createSoonestOrder(index, (position) => groups[position] as Group, undefined)(NOON + DAY_MS);
    expect(index).to.deep.equal(copy);
  });

  it('of an empty list is empty', () => {
    expect(open([]).at(NOON + DAY_MS)).to.deep.equal([]);
  });
});
