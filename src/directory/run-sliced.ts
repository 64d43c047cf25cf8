/** Half a frame: typing and scrolling stay smooth while work goes on. */
const SLICE_MS = 8;

/** Lets the browser paint and handle input before going on. */
export function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => {
    // A message is a task of its own without the 4 ms that nested timers wait.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Hidden tabs don't paint. */
const NO_PAINT_MS = 100;

/** Resolves once the browser has painted the current page, so that visitors see it before more work starts. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      void yieldToBrowser().then(resolve);
    };
    const timer = setTimeout(go, NO_PAINT_MS);
    // Nothing is painted outside a browser, either.
    if ('requestAnimationFrame' in globalThis) requestAnimationFrame(go);
    else go();
  });
}

/** Runs a generator to its end in slices; stops with the signal's reason when aborted. */
export async function runSliced<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const sliceEnd = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < sliceEnd);
    await yieldToBrowser();
  }
}
