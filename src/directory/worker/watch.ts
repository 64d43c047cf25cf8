/** Watches a Worker, which sends a sign of life every second while it works. No browser tells the page that a Worker has crashed. */

/** In a Worker that is told apart from one that is busy: parsing 100 MB of JSON in one piece takes an old phone about 20 seconds. */
const MOST_SILENT_SECONDS = 40;
const SECOND_MS = 1000;

/** Calls `onSilence` after too long without a sign of life. Time when the page itself was frozen doesn't count. */
export class SilenceWatch {
  private silentSeconds = 0;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(onSilence: () => void) {
    this.timer = setInterval(() => {
      if (++this.silentSeconds >= MOST_SILENT_SECONDS) onSilence();
    }, SECOND_MS);
  }

  heard() {
    this.silentSeconds = 0;
  }

  stop() {
    clearInterval(this.timer);
  }
}

/** Runs a generator to completion, sending a sign of life every second. */
export function runWithSigns<T>(steps: Generator<void, T>, sign: () => void): T {
  let next = performance.now() + SECOND_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < next) continue;
    sign();
    next = performance.now() + SECOND_MS;
  }
}
