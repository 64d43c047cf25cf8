/**
 * What we promise about speed. Each gate is a figure of the finder with a limit, absolute or as a multiple of the floor page of the same
 * round. Sizes between the ones named belong to the next smaller one.
 */
import {FIGURES, valuesOf} from './figures.mjs';
import {medianRatio, summary} from './statistics.mjs';

const absolute = (figure, limit) => ({figure, limit, isRatio: false});
const timesFloor = (figure, limit) => ({figure, limit, isRatio: true});

const ALWAYS = [absolute('nodes', 800), absolute('lost', 0), absolute('foreign', 0)];
const FAST_ACTIONS = [
  timesFloor('key', 1.3),
  absolute('key', 50),
  absolute('clear', 50),
  absolute('filter', 50),
  absolute('typing', 50),
];

/** At full speed, by the number of groups. The list of 1,000 counts from script start, since bytes have a budget of their own. */
const BY_SIZE = [
  [1_000, [timesFloor('fromScript', 1.3), timesFloor('firstResult', 1.6), absolute('blocked', 0), ...FAST_ACTIONS]],
  [10_000, [timesFloor('firstResult', 1.3), absolute('blocked', 50), timesFloor('heap', 1.3), ...FAST_ACTIONS]],
  [100_000, [timesFloor('firstResult', 1.3), absolute('blocked', 50), timesFloor('heap', 1), ...FAST_ACTIONS]],
];
const SLOW_PROCESSOR = [
  timesFloor('firstResult', 1.4),
  absolute('blocked', 100),
  timesFloor('key', 1.3),
  absolute('key', 100),
];
const SLOW_NETWORK = [timesFloor('firstResult', 1.8)];

/** The gates that hold for so many groups under these conditions. */
export function gatesFor({size, cpu, net}) {
  if (net === 'slow') return [...SLOW_NETWORK, ...ALWAYS];
  if (cpu > 1) return [...SLOW_PROCESSOR, ...ALWAYS];
  const [, gates] = BY_SIZE.findLast(([from]) => size >= from) ?? BY_SIZE[0];
  return [...gates, ...ALWAYS];
}

/** `{name, limit, found, passed}` for a gate; what could not be measured has not passed. */
export function judge({figure, limit, isRatio}, {floor, finder}) {
  const {name, unit} = FIGURES[figure];
  const values = valuesOf(figure, finder);
  const found = isRatio ? medianRatio(values, valuesOf(figure, floor)) : summary(values)?.median;
  // Not one key may be lost in any round; elsewhere the median counts.
  const worst = figure === 'lost' ? summary(values)?.max : found;
  const isComplete = values.every(Number.isFinite);
  return {name, limit, isRatio, unit: isRatio ? '× floor' : unit, found: worst, passed: isComplete && worst <= limit};
}
