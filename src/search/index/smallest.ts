/**
 * Returns the `wanted` smallest of the first `count` keys, in order.
 *
 * Uses a buffer of twice that size and sorts it whenever it's full, so that most keys are only looked at once: a page
 * of 20 out of 100,000 takes a fraction of the time of sorting them all. The keys aren't changed.
 */
export function smallest(keys: Float64Array, count: number, wanted: number): Float64Array {
  const keep = Math.min(wanted, count);
  const buffer = new Float64Array(keep * 2);
  let limit = Infinity;
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    if (key >= limit) continue;
    buffer[filled++] = key;
    if (filled < buffer.length) continue;
    buffer.sort();
    filled = keep;
    limit = buffer[keep - 1] as number;
  }
  return buffer.subarray(0, filled).sort().subarray(0, keep);
}
