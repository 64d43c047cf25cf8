/**
 * What we promise about speed. A gate limits a figure of the finder, as a multiple of the floor page's in the same round or as a number; the
 * median over the rounds decides. Sizes between those named belong to the next smaller one.
 */
import {FIGURES, valuesOf} from './figures.mjs';
import {median, medianRatio} from './statistics.mjs';

/** Multiples of the floor. At full speed the first result is judged by CPU time, as its wall time is too noisy. */
const FEED = [
  [1_000, {firstResultCpu: 1.6, searchWorks: 2, key: 1.3, searchWorksCpu: 3, heap: 2.5}],
  [10_000, {firstResultCpu: 1.2, searchWorks: 1.8, key: 1.3, searchWorksCpu: 1.3, heap: 1.3}],
  [100_000, {firstResultCpu: 1, searchWorks: 2, key: 1.3, searchWorksCpu: 1, heap: 1}],
];
const PACKED = [[100_000, {firstResultCpu: 0.4, searchWorks: 0.5, key: 1.3, searchWorksCpu: 0.3, heap: 0.5}]];
/** Wall time, as a slow line takes no CPU time, and the CPU time of a slowed thread counts its waiting too. */
const SLOW_PROCESSOR = [
  [1_000, {firstResult: 1.5}],
  [10_000, {firstResult: 1.25}],
];
const SLOW_NETWORK = [
  [1_000, {firstResult: 1.9}],
  [10_000, {firstResult: 1.3}],
];
const NUMBERS = {nodes: 1_000, finderShift: 0.1, bannerShift: 0, guideShift: 0};

/** The gates for this number of groups under these conditions: `{figure, limit, isRatio}`. */
export function gatesFor({size, cpu, net, packed}) {
  const bySize = net === 'slow' ? SLOW_NETWORK : cpu > 1 ? SLOW_PROCESSOR : packed ? PACKED : FEED;
  const [, ratios] = bySize.findLast(([from]) => size >= from) ?? bySize[0];
  const gates = (limits, isRatio) => Object.entries(limits).map(([figure, limit]) => ({figure, limit, isRatio}));
  return [...gates(ratios, true), ...gates(NUMBERS, false)];
}

/**
 * `{name, unit, limit, found, passed}` for a gate. A round in which the finder has no such figure, because it showed no result or lost a key,
 * counts as the worst there can be; a round without the floor's figure doesn't count.
 */
export function judge({figure, limit, isRatio}, {floor, finder}) {
  const {name, unit} = FIGURES[figure];
  const values = valuesOf(figure, finder).map((value) => value ?? Infinity);
  const found = isRatio ? medianRatio(values, valuesOf(figure, floor)) : median(values);
  return {name, unit: isRatio ? '× floor' : unit, limit, found, passed: found <= limit};
}
