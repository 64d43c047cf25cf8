/** The few statistics that the report needs. */

/** The middle value; the mean of the two middle ones of an even number; undefined of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : sorted.length ? (sorted[middle - 1] + sorted[middle]) / 2 : undefined;
}

/** `{median, min, max}` of the numbers among the values; undefined when there are none. */
export function summary(values) {
  const numbers = values.filter(Number.isFinite);
  return numbers.length > 0
    ? {median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers)}
    : undefined;
}

/** The median of the ratios within each round, in which both pages met the same machine. A round in which either value is absent is left out. */
export function medianRatio(numerators, denominators) {
  return median(numerators.map((value, round) => value / denominators[round]).filter((ratio) => !Number.isNaN(ratio)));
}
