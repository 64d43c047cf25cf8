/** A Worker gives a sign of life every second while it works. One that has crashed gives none, and no browser tells the page. */

/** In a Worker that is told apart from one that is busy: parsing 100 MB of JSON in one piece takes an old phone about 20 seconds. */
const MOST_SILENT_SECONDS = 40;
const SECOND_MS = 1000;

/** Calls `onSilence` once there has been no sign for too long. Seconds in which the page itself stood still don't count. */
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

/** Runs a generator to its end, with a sign of life every second. */
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
