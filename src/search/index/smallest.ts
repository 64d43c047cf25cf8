/**
 * The `wanted` smallest of the first `count` keys, in order.
 *
 * Keeps a buffer of twice as many and sorts it whenever it is full, so that all but the best are looked at once only: a page of 20 out of
 * 100,000 costs a fraction of sorting them. The keys are not changed.
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
