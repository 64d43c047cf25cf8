/** The week in quarters of an hour, in UTC: which blocks have the groups that meet at a time. */
export const QUARTER_MINUTES = 15;
export const WEEK_QUARTERS = 7 * 24 * 4;
const WEEK_MINUTES = WEEK_QUARTERS * QUARTER_MINUTES;

/** The quarter of a time in minutes since 1970; the first one begins on Thursday. */
export const quarterAt = (minutes: number): number =>
  Math.floor((((minutes % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES) / QUARTER_MINUTES);

/**
 * Blocks in the order of the week. `starts` has for each quarter the first block with groups of that quarter, then the first one with groups that have
 * no date, and at last the number of blocks.
 */
export type WeekBlocks = readonly number[];

/** Whether numbers can be such blocks. */
export const isWeek = (starts: WeekBlocks): boolean =>
  starts.length === WEEK_QUARTERS + 2 && starts.every((block, at) => block >= (starts[at - 1] ?? 0));

/** All blocks in the order in which someone wants them from a quarter on: around the week, then those without a date. */
export function* blocksFrom(starts: WeekBlocks, quarter: number): Generator<number, void> {
  const count = starts[WEEK_QUARTERS + 1] as number;
  const undated = starts[WEEK_QUARTERS] as number;
  const first = starts[quarter] as number;
  for (let block = first; block < undated; block++) yield block;
  // A block can have the end of one quarter and the beginning of the next.
  for (let block = 0; block < Math.min(first, undated); block++) yield block;
  for (let block = undated; block < count; block++) yield block;
}

/** How many quarters after one the first groups of a block meet, at the earliest; Infinity for blocks whose groups have no date, and for none. */
export function quartersUntil(starts: WeekBlocks, block: number | undefined, quarter: number): number {
  if (block === undefined || block >= (starts[WEEK_QUARTERS] as number)) return Infinity;
  // The last groups of a quarter can be in the first block of the next.
  const first = starts.findIndex((_, at) => (starts[at + 1] as number) >= block);
  return (first - quarter + WEEK_QUARTERS) % WEEK_QUARTERS;
}
