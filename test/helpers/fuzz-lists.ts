/** Fuzzes the readers: keeps each list that makes new code run, and mutates it further. */
import {countBlocks} from './covered-blocks.js';
import {faultsOfReading} from './list-faults.js';
import {firstLists, mutateList, seeded} from './mutate-lists.js';

export interface Fuzzed {
  cases: number;
  /** Lists that made new code run. */
  kept: number;
  /** Blocks of our code that ran. */
  blocks: number;
  faults: {text: string; faults: string[]}[];
}

/** Lists per coverage check. A check takes as long as reading several lists. */
const BATCH = 12;
/** More faults than this teach nothing new about a run. */
const MOST_FAULTS = 10;

/** Reads `cases` lists, always the same ones for a seed. A kept list of a batch is found by reading the batch again, one by one. */
export async function fuzzLists(cases: number, seed: number): Promise<Fuzzed> {
  const random = seeded(seed);
  const corpus = firstLists();
  const blocks = countBlocks('/src/sources/');
  const faults: Fuzzed['faults'] = [];
  const read = async (text: string, number: number) => {
    const found = await faultsOfReading(text, number % 128 === 0);
    if (found.length > 0) faults.push({text, faults: found});
  };
  try {
    for (const [number, text] of corpus.entries()) await read(text, number);
    blocks.take();
    let done = 0;
    while (done < cases && faults.length < MOST_FAULTS) {
      const batch = Array.from({length: Math.min(BATCH, cases - done)}, () => {
        // The newest lists lead furthest.
        const from = random(2) ? corpus.length - 1 - random(Math.min(60, corpus.length)) : random(corpus.length);
        return mutateList(corpus[from] ?? '', random);
      });
      for (const [index, text] of batch.entries()) await read(text, done + index);
      done += batch.length;
      if (blocks.take().fresh === 0) continue;
      // All of it would be kept for one that is new, so the one in the middle of what ran first is as good as any.
      corpus.push(...batch.slice(0, 3));
    }
    return {cases: done, kept: corpus.length, blocks: blocks.size, faults};
  } finally {
    blocks.stop();
  }
}
