import {ourPolicy} from '../../ui/our-policy.js';

/** How long a Worker may take to say that it has started before the page does the work itself. */
const START_LIMIT_MS = 4000;

/**
 * Starts our Worker; undefined where the page cannot have one. A Worker must come from the page's own origin, so a copy of the library on
 * another server has none, and the work is done in slices instead.
 */
export async function startWorker(): Promise<Worker | undefined> {
  try {
    const address = new URL('./worker.js', import.meta.url).href;
    const worker = new Worker(ourPolicy().createScriptURL(address), {type: 'module'});
    const started = await hasStarted(worker);
    if (started) return worker;
    worker.terminate();
  } catch {
    // A policy forbids it, or the browser has no module Workers.
  }
  return undefined;
}

/** The Worker's first message says that its code is there: a blocked or missing file only ever gives an error event. */
function hasStarted(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), START_LIMIT_MS);
    const settle = (started: boolean) => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      resolve(started);
    };
    worker.onmessage = () => settle(true);
    worker.onerror = () => settle(false);
  });
}
