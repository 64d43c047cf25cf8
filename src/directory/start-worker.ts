/** The name in the page's `trusted-types` directive (docs: Content Security Policy). */
const POLICY = 'peer-support-widgets';

/** How long a Worker may take to say that it has started before the page does the work itself. */
const START_LIMIT_MS = 4000;

interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): URL};
}

let address: URL | string | undefined;

/** The address of our Worker as the page's Trusted Types demand it. The policy lets nothing else through. */
function workerAddress(): URL | string {
  const url = new URL('./worker.js', import.meta.url).href;
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  return trustedTypes ? trustedTypes.createPolicy(POLICY, {createScriptURL: () => url}).createScriptURL(url) : url;
}

/**
 * Starts our Worker; undefined where the page cannot have one. A Worker must come from the page's own origin, so a copy of the library on
 * another server has none, and the work is done in slices instead.
 */
export async function startWorker(): Promise<Worker | undefined> {
  try {
    address ??= workerAddress();
    const worker = new Worker(address, {type: 'module'});
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
