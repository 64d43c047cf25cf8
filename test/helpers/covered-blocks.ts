/**
 * Counts which blocks of our code have run and how often, using V8’s coverage. This guides the fuzzer, and measures the cost of reading a list in
 * steps rather than time. We have our own because the coverage-guided fuzzers on npm need a native addon that few machines can load, or download one.
 */
import {Session} from 'node:inspector';
import type {Profiler} from 'node:inspector';

export interface CoveredBlocks {
  /** Returns what has run since the last call: how many blocks ran for the first time or far more often than before, and the total number of steps. */
  take: () => {fresh: number; steps: number};
  /** Blocks that have run at all. */
  readonly size: number;
  stop: () => void;
}

/** Starts counting in files whose address contains `part`. Code runs several times slower until `stop`. */
export function countBlocks(part: string): CoveredBlocks {
  const session = new Session();
  session.connect();
  const post = <T>(method: string, parameters = {}): T => {
    let answer: unknown;
    session.post(method, parameters, (error: Error | null, result?: object) => {
      if (error) throw error;
      answer = result;
    });
    return answer as T;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  const seen = new Map<string, number>();
  return {
    take() {
      const {result} = post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
      let [fresh, steps] = [0, 0];
      for (const {url, scriptId, functions} of result) {
        if (!url.includes(part)) continue;
        for (const {ranges} of functions)
          for (const {startOffset, endOffset, count} of ranges) {
            if (!count) continue;
            steps += count;
            const key = `${scriptId}:${startOffset}:${endOffset}`;
            // Once, twice, four times …: a loop that runs more often also counts as new.
            const often = 32 - Math.clz32(count);
            if (often > (seen.get(key) ?? 0) + (seen.has(key) ? 3 : 0)) {
              seen.set(key, often);
              fresh++;
            }
          }
      }
      return {fresh, steps};
    },
    get size() {
      return seen.size;
    },
    stop() {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
