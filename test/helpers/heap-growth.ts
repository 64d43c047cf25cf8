import type {Page} from 'playwright-core';

const WARM_UP = 30;
const ROUNDS = 150;
const BATCHES = 3;

/**
 * By how many bytes the heap of a page in Chromium grows in 150 rounds: the least of three batches. A leak shows in each of them; code that
 * the engine happens to compile, or a file that happens to arrive, only in one.
 */
export const heapGrowth = async (page: Page, play: (rounds: number) => Promise<unknown>): Promise<number> => {
  const devtools = await page.context().newCDPSession(page);
  const heapBytes = async () => {
    // Objects that a finalizer releases are collected the second time.
    for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  await play(WARM_UP);
  const sizes = [await heapBytes()];
  for (let batch = 0; batch < BATCHES; batch++) {
    await play(ROUNDS);
    sizes.push(await heapBytes());
  }
  return Math.min(...sizes.slice(1).map((size, index) => size - (sizes[index] as number)));
};
